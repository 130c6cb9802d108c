import { tenures } from './reading.js';

describe('somebody who takes an office', () => {
  const held = (text: string, publishedAt: string | null = '2022-07-11') =>
    tenures(text, publishedAt).map(({ person, title, of }) => [person.name, title, of?.country ?? null]);

  it.each([
    'Ruth Tau was sworn in as foreign minister of Samoa on Monday.',
    'Ruth Tau has been named foreign minister of Samoa.',
    "Ruth Tau took office as Samoa's foreign minister on 11 July 2022.",
    'Ruth Tau takes over as the Samoan foreign minister.',
    'Samoa appointed Ruth Tau as foreign minister.',
    'Samoa has named Ruth Tau its new foreign minister.',
  ])('holds it: %s', (text) => {
    expect(held(text)).toEqual([['Ruth Tau', 'Foreign Minister', 'WSM']]);
  });

  it('follows whoever is told to have held it', () => {
    expect(
      tenures('Ruth Tau was sworn in as foreign minister of Samoa on Monday, succeeding Sione Leota.').map(
        ({ person, title, former }) => [person.name, title, former],
      ),
    ).toEqual([
      ['Ruth Tau', 'Foreign Minister', false],
      ['Sione Leota', 'Foreign Minister', true],
    ]);
    expect(
      held('Former Samoan foreign minister Sione Leota praised the work of his successor, Ruth Tau.'),
    ).toEqual([
      ['Sione Leota', 'Foreign Minister', 'WSM'],
      ['Ruth Tau', 'Foreign Minister', 'WSM'],
    ]);
  });

  it('replaces whom the next sentence names', () => {
    const [, left] = tenures(
      'Ruth Tau was sworn in as foreign minister of Samoa on Monday. She replaces Sione Leota, who retires.',
      '2022-07-11',
    );
    expect(left).toMatchObject({ person: { name: 'Sione Leota' }, title: 'Foreign Minister', former: true });
    expect(
      held(
        'Samoan Foreign Minister Ruth Tau met Premier Ana Vai of Niue on Monday. She replaces Sione Leota, who retires.',
      ).map(([name]) => name),
    ).not.toContain('Sione Leota');
  });

  it('is not followed by the successor of somebody else', () => {
    expect(
      held('Samoan Foreign Minister Sione Leota flew to the funeral. His successor, Ruth Tau, wept.'),
    ).toEqual([['Sione Leota', 'Foreign Minister', 'WSM']]);
  });

  it.each([
    'Ruth Tau was sworn in as foreign minister of Samoa in 2009.',
    'Ruth Tau was nominated as foreign minister of Samoa.',
    'Ruth Tau was received by the foreign minister of Samoa.',
    'Ruth Tau was appointed as former foreign minister of Samoa.',
  ])('does not: %s', (text) => {
    expect(held(text)).toEqual([]);
  });

  it('follows somebody who is not in it any more', () => {
    const told = tenures(
      'Foreign Minister of Samoa Ruth Tau succeeds Ana Fonoti, who fell ill.',
      '2022-07-11',
    );
    expect(told.map(({ person, title, of, former }) => [person.name, title, of?.country, former])).toEqual([
      ['Ruth Tau', 'Foreign Minister', 'WSM', false],
      ['Ana Fonoti', 'Foreign Minister', 'WSM', true],
    ]);
  });
});
