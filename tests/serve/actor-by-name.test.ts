import type { Store } from '../../src/store/store.js';
import { ArchiveBuilder } from './archive-builder.js';
import { ask, refusal } from './asking.js';

describe('an actor by name', () => {
  let store: Store;

  beforeAll(async () => {
    const builder = new ArchiveBuilder();
    const chad = builder.actor('Chad', { kind: 'STATE', code: 'TCD', names: [["N'Djamena", 'METONYM']] });
    builder.actor('Chad Miller');
    builder.actor('Anna Chad');
    builder.actor('José Ruiz-Peña', { country: chad });
    builder.actor('Ola Berg');
    builder.actor('Berg', { mentions: 30 });
    builder.actor('Eva Holt', { names: [['Holt', 'ALIAS']] });
    builder.actor('Ib Holt');
    builder.actor('Holt Group', { kind: 'ORGANISATION', names: [['HG', 'ACRONYM']] });
    builder.actor('Oksana Zalensky', { names: [['Zalensky', 'NAME']] });
    builder.actor('Faris Miqdad');
    builder.actor('Salma Mekdad');
    builder.actor('Ruth Lee');
    builder.actor('Organisation for Quiet Harbours', { kind: 'ORGANISATION' });
    builder.actor('Vik Lake', { names: [['The Lakeman', 'ALIAS']] });
    store = await builder.store();
  });
  afterAll(() => store.close());

  const named = async (name: string) =>
    (
      await ask<{ actor: { name: string } | null }>(
        store,
        'query ($name: String) { actor(name: $name) { name } }',
        { name },
      )
    ).actor?.name ?? null;
  const unclear = (name: string) =>
    refusal(store, 'query ($name: String) { actor(name: $name) { name } }', { name });

  it.each([
    ['chad', 'Chad'],
    ['ndjamena', 'Chad'],
    ['Chad Miller', 'Chad Miller'],
    ['Miller', 'Chad Miller'],
    ['ruiz pena', 'José Ruiz-Peña'],
    ['PEÑA', 'José Ruiz-Peña'],
    ['Ola Berg', 'Ola Berg'],
    ['HG', 'Holt Group'],
    ['lakeman', 'Vik Lake'],
    ['Zalenskiy', 'Oksana Zalensky'],
    ['Oxana Zalenskyy', 'Oksana Zalensky'],
    ['Faris Mekdad', 'Faris Miqdad'],
    ['Mekdad', 'Salma Mekdad'],
    ['The Organization for Quiet Harbours', 'Organisation for Quiet Harbours'],
    ['Irina Zalenskiy', null],
    ['Li', null],
    ['Group', null],
    ['Ola', null],
    ['Nobody', null],
  ])('%s is %s', async (name, expected) => {
    expect(await named(name)).toBe(expected);
  });

  it('is an error where a surname may mean several people, even if one is called by nothing else', async () => {
    for (const surname of ['Berg', 'Holt']) {
      expect(await unclear(surname)).toMatchObject({
        code: 'AMBIGUOUS_NAME',
        message: expect.stringContaining(`"${surname}" is a name of 2 actors: `) as string,
      });
    }
  });

  it('is an error where it is another spelling of several names', async () => {
    expect(await unclear('Mikdad')).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      message: expect.stringContaining('"Mikdad" is a name of 2 actors: ') as string,
    });
  });

  it('is an error for an empty name', async () => {
    expect(await unclear(' ')).toMatchObject({
      code: 'BAD_FILTER',
      message: 'name is empty: give a text, or leave it out',
    });
  });

  it('lists ten candidates at most, those mentioned most first', async () => {
    const builder = new ArchiveBuilder();
    for (let at = 0; at < 12; at += 1) builder.actor(`P${at} Moe`, { mentions: at });
    const crowded = await builder.store();
    const { message } = await refusal(crowded, '{ actor(name: "Moe") { id } }');
    expect(message).toMatch(
      /^"Moe" is a name of 12 actors: P11 Moe \(PERSON, act_\w+\); P10 Moe .*; and 2 more\. Ask/,
    );
    await crowded.close();
  });
});
