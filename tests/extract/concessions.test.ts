import { stances } from './reading.js';

const brief = (text: string): unknown[] =>
  stances(text).map(({ stance, act, holder, addressee, issue }) => [
    stance === 'CONCESSION' && act === 'MADE' ? 'yields' : `${stance} ${act}`,
    holder.name,
    addressee?.name ?? null,
    issue,
  ]);

describe('giving way', () => {
  it.each([
    ['Ghana eased restrictions on cocoa.', ['yields', 'Ghana', null, 'restrictions on cocoa']],
    ['Ghana rolled back tariffs on cocoa.', ['yields', 'Ghana', null, 'tariffs']],
    ['Ghana released dozens of Togolese sailors.', ['yields', 'Ghana', null, 'dozens of Togolese sailors']],
    ['Ghana has begun withdrawing some of its troops.', ['yields', 'Ghana', null, 'some of its troops']],
    [
      'Ghana handed over the remains of six sailors to Togo.',
      ['yields', 'Ghana', 'Togo', 'remains of six sailors'],
    ],
    ['The poet was granted asylum by Ghana.', ['yields', 'Ghana', null, 'asylum']],
    ['Ghana failed to renew the embargo on Togo.', ['yields', 'Ghana', 'Togo', 'embargo']],
    ['Ghana exempted Togo from the tariffs.', ['yields', 'Ghana', 'Togo', 'tariffs']],
    ['Ghana allowed the convoys to enter the valley.', ['yields', 'Ghana', null, 'enter the valley']],
    ['Ghana pulled out of the valley.', ['yields', 'Ghana', null, 'valley']],
    [
      'Ghanaian President Kofi Badu resigned after protests.',
      ['yields', 'Kofi Badu', null, 'resigned after protests'],
    ],
    ['The dockers called off their strike.', ['yields', 'Dockers', null, 'strike']],
    ['Ghana was forced to withdraw the bill.', ['yields', 'Ghana', null, 'bill']],
    ["Ghana's parliament voted to lift the ban.", ['yields', 'Ghanaian Parliament', null, 'ban']],
    ['Ghana cleared the poet of all charges.', ['yields', 'Ghana', null, 'all charges']],
    ['Ghana gave way on the tariffs.', ['yields', 'Ghana', null, 'tariffs']],
    ['Ghana released a missionary.', ['yields', 'Ghana', null, 'missionary']],
    ['Ghanaian troops withdrew from the valley.', ['yields', 'Ghanaian troops', null, 'valley']],
    ['Six sailors held by Ghana were freed.', ['yields', 'Ghana', null, 'Six sailors held by Ghana']],
    ["Ghana's plan was scrapped.", ['yields', 'Ghana', null, "Ghana's plan"]],
    ['Ghana let go the sailor.', ['yields', 'Ghana', null, 'sailor']],
    ['The High Court stayed the eviction.', ['yields', 'High Court', null, 'eviction']],
    ['The lifting of the curfew by Ghana came on Monday.', ['yields', 'Ghana', null, 'curfew']],
    ['Ghana caved in to Togo.', ['yields', 'Ghana', 'Togo', 'caved in to Togo']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it('names whom a pronoun means, and never the one who acts', () => {
    expect(
      brief(
        'Former Health Minister Yaw Mensah went home. Ghanaian President Abena Osei had pardoned him in May.',
      ),
    ).toEqual([['yields', 'Abena Osei', null, 'Yaw Mensah']]);
    expect(brief('Ghanaian President Abena Osei freed her.')).toEqual([]);
  });

  it('is done by both sides of a truce', () => {
    expect(brief('A truce between Ghana and Togo took effect on Monday.')).toEqual([
      ['yields', 'Ghana', null, 'truce between Ghana and Togo'],
      ['yields', 'Togo', null, 'truce between Ghana and Togo'],
    ]);
    expect(brief('The truce that Benin brokered took effect on Monday.')).toEqual([]);
  });

  it.each([
    'Firefighters freed two passengers who were trapped in the wreckage.',
    'The Ghanaian airline relaxed its rules for families.',
    'Ghana released figures on herring.',
    'Ghana released a trailer on Monday.',
    'Ghana dismissed reports that it would lift the ban.',
    'Rebels pulled out of the negotiations.',
    'Ghana was told of the lifting of the curfew by Togo.',
    "Ghana reversed Togo's decision.",
    'Ghana withdrew its ambassador from Togo.',
    'Ghana announced its withdrawal from the treaty.',
    'Ghanaian President Kofi Badu resigned on Monday.',
    'Ghanaian President Kofi Badu left Togo.',
    'Kofi Badu surrendered to a guard.',
    'The sailors were freed, Togo said.',
    'Ghana let the anthem go on.',
  ])('is not: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('is not told of what is awaited', () => {
    expect(brief('Ghana will not sign until Togo lifts the ban.')).toEqual([
      ['REFUSAL MADE', 'Ghana', null, 'sign until Togo lifts the ban'],
    ]);
  });

  it('is told by the main clause beside a participle', () => {
    expect(brief('Backing down, Ghana lifted the ban.')).toEqual([['yields', 'Ghana', null, 'ban']]);
    expect(brief("Bowing to a demand of Kenya's miners' union, Kenya reopened the shaft.")[0]).toEqual(
      expect.arrayContaining(['reopened the shaft']),
    );
  });

  it('is told once where the verb above states the position', () => {
    expect(brief('Ghana supports lifting the embargo.')).toEqual([
      ['SUPPORT MADE', 'Ghana', null, 'lifting the embargo'],
    ]);
  });
});

describe('agreements', () => {
  it('are those of both sides, and about what hangs on the verb', () => {
    expect(brief('An agreement was signed between Ghana and Togo in May.')).toEqual([
      ['AGREEMENT MADE', 'Ghana', null, 'agreement'],
      ['AGREEMENT MADE', 'Togo', null, 'agreement'],
    ]);
    expect(brief('Ghana signed an agreement in Lomé on Tuesday on the upkeep of the bridge.')).toEqual([
      ['AGREEMENT MADE', 'Ghana', null, 'upkeep of the bridge'],
    ]);
  });
});
