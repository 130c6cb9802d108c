import type { MeetingClaim } from '../../src/extract/claim.js';
import { extractEnglish } from '../../src/extract/pipeline.js';
import { article } from './reading.js';

/** Participants of the first meeting of an article, each with office and state. */
function participants(text: string, outlet: string | null, title = ''): unknown {
  const { claims } = extractEnglish({ ...article(text), outlet, title });
  const met = claims.find((claim): claim is MeetingClaim => claim.kind === 'meeting');
  return met?.participants.map(({ name, capacity, country }) => [name, capacity, country]);
}

describe('the outlet of an office', () => {
  const SITE = 'President of Chile';
  const VISITOR = ['Aino Laine', 'Prime Minister', 'FIN'];

  it('names its holder without the office', () => {
    expect(participants('Luz Soto met with Prime Minister of Finland Aino Laine.', SITE)).toEqual([
      ['Luz Soto', 'President', 'CHL'],
      VISITOR,
    ]);
  });

  it('means its own by the bare office', () => {
    const text = 'The President received Prime Minister of Finland Aino Laine.';
    expect(participants(text, SITE)).toEqual([['President of Chile', 'President', 'CHL'], VISITOR]);
    expect(participants(text, SITE, 'Luz Soto received Aino Laine')).toEqual([
      ['President of Chile', 'President', 'CHL'],
      VISITOR,
    ]);
    expect(participants(`${text} Luz Soto thanked her.`, SITE, 'Luz Soto received a guest')).toEqual([
      ['Luz Soto', 'President', 'CHL'],
      VISITOR,
    ]);
  });

  it('gives its office to nobody who speaks to the holder, and to nobody of another office', () => {
    expect(participants('Rosa Paz reported to the President and met Finland.', SITE)).not.toContainEqual([
      'Rosa Paz',
      'President',
      'CHL',
    ]);
    expect(participants('Rosa Paz, the Peruvian trade minister, met Aino Laine.', SITE)).toEqual([
      ['Rosa Paz', 'Trade Minister', 'PER'],
      ['Aino Laine', null, null],
    ]);
  });

  it('is no other outlet', () => {
    for (const outlet of ['The President', 'Chile', 'Presidents of Chile', 'Santiago Times'])
      expect(participants('Luz Soto met with Prime Minister of Finland Aino Laine.', outlet)).toEqual([
        ['Luz Soto', null, null],
        VISITOR,
      ]);
  });
});

describe('the outlet of a ministry', () => {
  const text =
    'Eng. Luz Soto, Minister of Mining and Mineral Resources, met with the Minister of Energy of the brotherly Republic of Peru, Rosa Paz, in the port of Arica.';

  it('is of the state whose ministers it names without one', () => {
    expect(participants(text, 'Chilean Ministry of Energy')).toEqual([
      ['Luz Soto', 'Mining Minister', 'CHL'],
      ['Rosa Paz', 'Energy Minister', 'PER'],
    ]);
    expect(participants(text, 'Chilean Ministry Watch')).toEqual([
      ['Luz Soto', 'Mining Minister', null],
      ['Rosa Paz', 'Energy Minister', 'PER'],
    ]);
  });
});

describe('the parties in the news of an office', () => {
  it('are those who met its holder, whoever else is spoken of', () => {
    const text =
      'Luz Soto had a telephone conversation with Prime Minister of Finland Aino Laine. She told her about talks between Chad and Niger. The parties agreed to keep in contact.';
    const holders = (outlet: string | null): string[] =>
      extractEnglish({ ...article(text), outlet }).claims.flatMap((claim) =>
        claim.kind === 'stance' ? [claim.holder.name] : [],
      );
    expect(holders('President of Chile')).toEqual(['Luz Soto', 'Aino Laine']);
  });
});
