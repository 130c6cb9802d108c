import { stances } from './reading.js';

const brief = (text: string): unknown[] =>
  stances(text).map(({ stance, holder, addressee, issue }) => [
    stance,
    holder.name,
    addressee?.name ?? null,
    issue,
  ]);

describe('judgements', () => {
  it.each([
    ['Benin called the levy on yams illegal.', ['OPPOSITION', 'Benin', null, 'levy on yams']],
    [
      'Benin called the ban on river barges unacceptable.',
      ['OPPOSITION', 'Benin', null, 'ban on river barges'],
    ],
    ['Benin described the tariff as a mistake.', ['OPPOSITION', 'Benin', null, 'tariff']],
    ['Benin said the tariff was unacceptable.', ['OPPOSITION', 'Benin', null, 'tariff']],
    ['"The tariff is a mistake," said Benin.', ['OPPOSITION', 'Benin', null, 'tariff']],
    ['The tariff violates the treaty, according to Benin.', ['OPPOSITION', 'Benin', null, 'tariff']],
    ['Benin said it was wrong to close the port.', ['OPPOSITION', 'Benin', null, 'close the port']],
    [
      "Togo's decision to close the port was called unlawful by Benin.",
      ['OPPOSITION', 'Benin', 'Togo', "Togo's decision to close the port"],
    ],
    ['Benin attacked the inquiry as a charade.', ['OPPOSITION', 'Benin', null, 'inquiry']],
    ['Benin referred to the tariff as a blunder.', ['OPPOSITION', 'Benin', null, 'tariff']],
    [
      'The Supreme Court of Benin ruled the levy unlawful.',
      ['OPPOSITION', 'Beninese Supreme Court', null, 'levy'],
    ],
    [
      'The Supreme Court of Benin found the levy to be unlawful.',
      ['OPPOSITION', 'Beninese Supreme Court', null, 'levy'],
    ],
    [
      'The Supreme Court of Benin ruled that the levy was unlawful.',
      ['OPPOSITION', 'Beninese Supreme Court', null, 'levy'],
    ],
    ['Benin blamed Togo for the attack.', ['OPPOSITION', 'Benin', 'Togo', 'attack']],
    ['Benin accused Togo of moving the fence.', ['OPPOSITION', 'Benin', 'Togo', 'moving the fence']],
    [
      'Trade Minister Afi Kodjo is an outspoken critic of the port reform.',
      ['OPPOSITION', 'Afi Kodjo', null, 'port reform'],
    ],
    [
      'Trade Minister Afi Kodjo, an opponent of the levy, left the hall.',
      ['OPPOSITION', 'Afi Kodjo', null, 'levy'],
    ],
    ['Benin is against the plan.', ['OPPOSITION', 'Benin', null, 'plan']],
    ['Benin is in favour of the plan.', ['SUPPORT', 'Benin', null, 'plan']],
    ["Benin's opposition to the plan delayed the vote.", ['OPPOSITION', 'Benin', null, 'plan']],
  ])('%s', (text, expected) => {
    expect(brief(text).filter((found) => (found as unknown[])[0] !== 'CONCESSION')).toEqual([expected]);
  });

  it.each([
    'Fans called the goal unacceptable, and Benin lost.',
    'Analysts in Benin said the tariff was a mistake.',
    'The Cotonou Times said the tariff was a mistake.',
    'Customs officers in Benin found the parcel to be dangerous.',
    'Benin did not call the tariff illegal.',
    'Benin might call the tariff illegal.',
    'The odds were against Benin in the final.',
    'Anna Berg is a critic of the film.',
    'Police accused a man of stealing yams in Benin.',
  ])('are none in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('who does what he is judged for', () => {
  it('is the one who is judged', () => {
    expect(brief('Benin criticised Togo for refusing to open the port.')).toEqual([
      ['OPPOSITION', 'Benin', 'Togo', 'refusing to open the port'],
      ['REFUSAL', 'Togo', null, 'open the port'],
    ]);
  });

  it('is nobody where he is only accused of it', () => {
    expect(
      brief('Benin accused Togo of moving the fence, threatening to close the port.').map(
        (found) => (found as unknown[])[0],
      ),
    ).toEqual(['OPPOSITION']);
  });
});

describe('what a document says', () => {
  it.each([
    [
      'Benin issued a statement demanding that Togo open the port.',
      ['DEMAND', 'Benin', 'Togo', 'open the port'],
    ],
    ['A letter from Benin condemned the raid.', ['OPPOSITION', 'Benin', null, 'raid']],
  ])('is said by whoever issued it: %s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });
});

describe('positions told by the way', () => {
  it.each([
    ['Togo sent ships at the request of Benin.', ['REQUEST', 'Benin', 'Togo', 'sent ships']],
    [
      'Parliament was dissolved at the request of Prime Minister Afi Kodjo.',
      ['REQUEST', 'Afi Kodjo', null, 'Parliament was dissolved'],
    ],
    ["Benin's demands include the release of the crew.", ['DEMAND', 'Benin', null, 'release of the crew']],
    ['Benin intends to sue Togo over the levy.', ['THREAT', 'Benin', null, 'sue Togo over the levy']],
    ['Benin vowed to challenge the levy in court.', ['THREAT', 'Benin', null, 'challenge the levy in court']],
    [
      'President Afi Kodjo said foreign powers should leave the gulf.',
      ['REQUEST', 'Afi Kodjo', null, 'foreign powers should leave the gulf'],
    ],
    ["Togo regretted Benin's refusal to sign the treaty.", ['REFUSAL', 'Benin', null, 'sign the treaty']],
    ['Benin promised each farmer will get a mule.', ['OFFER', 'Benin', null, 'each farmer will get a mule']],
    [
      'Mayor Afi Kodjo endorsed her former rival, Kossi Abalo.',
      ['SUPPORT', 'Afi Kodjo', null, 'former rival, Kossi Abalo'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([
    'President of Benin Afi Kodjo called President of Togo Kossi Abalo. At the request of the President of Togo, Afi Kodjo informed him about the vote.',
    'At her own request, Minister Afi Kodjo was moved to Lagos.',
    'On Monday, Judge Afi Kodjo wrote denying islanders a vote violated the charter.',
    'If a court says so, then Togo has to pay, said Anna Berg of the harbour school.',
  ])('are none in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('what is only waited for', () => {
  it('is not done', () => {
    const text = 'Minister Afi Kodjo promised marches every week until Togo joined the treaty.';
    expect(stances(text).map(({ holder }) => holder.name)).toEqual(['Afi Kodjo']);
  });
});

describe('whom a plural means', () => {
  it('is as many as were spoken of together', () => {
    expect(
      stances('Benin, Togo and Ghana met in Lomé. All three nations offered military aid.').map(
        ({ holder }) => holder.name,
      ),
    ).toEqual(['Benin', 'Togo', 'Ghana']);
  });

  it('is nobody known where others were spoken of since', () => {
    expect(
      brief(
        'Minister Afi Kodjo and Minister Kossi Abalo marched. Several said they wanted Togo to open the port.',
      ),
    ).toEqual([]);
  });

  it('is nobody of an earlier turn of an interview', () => {
    expect(
      brief(
        'Minister Afi Kodjo and Minister Kossi Abalo came.\n((Berg)) It rained.\nThey asked for more time.',
      ),
    ).toEqual([]);
  });
});
