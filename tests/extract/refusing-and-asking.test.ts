import { stances } from './reading.js';

const brief = (text: string): unknown[] =>
  stances(text).map(({ stance, act, holder, addressee, issue }) => [
    `${stance} ${act}`,
    holder.name,
    addressee?.name ?? null,
    issue,
  ]);

describe('refusing', () => {
  it.each([
    ['Ghana decided not to attend the summit.', ['REFUSAL MADE', 'Ghana', null, 'attend the summit']],
    [
      'Ghana did not accept the appointment of the envoy.',
      ['REFUSAL MADE', 'Ghana', null, 'appointment of the envoy'],
    ],
    ['Ghana closed the door on a customs union.', ['REFUSAL MADE', 'Ghana', null, 'customs union']],
    ['Ghana turned a deaf ear to pleas for a bridge.', ['REFUSAL MADE', 'Ghana', null, 'pleas for a bridge']],
    ["Ghana's appeal to Togo for a truce fell on deaf ears.", ['REQUEST REJECTED', 'Ghana', 'Togo', 'truce']],
    ["Ghana's demand for an apology went unanswered.", ['DEMAND REJECTED', 'Ghana', null, 'apology']],
    ['Ghana voted against ratifying the treaty.', ['REFUSAL MADE', 'Ghana', null, 'ratifying the treaty']],
    ['Ghana ruled out territorial concessions.', ['REFUSAL MADE', 'Ghana', null, 'territorial concessions']],
    [
      "Ghana's president said that the country will not cede the islet.",
      ['REFUSAL MADE', 'President of Ghana', null, 'cede the islet'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([
    'Ghana decided not to wear green.',
    'Ghana does not accept coins.',
    'The Ghanaian envoy closed the door on his way out.',
    'Ghana fell on its knees.',
    'Ghana advised against lifting the ban.',
    'The jet was refused clearance, Ghana said.',
  ])('not: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('asking', () => {
  it.each([
    [
      'Ghana has been encouraging neighbours such as Togo to open the lock.',
      ['REQUEST MADE', 'Ghana', 'Togo', 'open the lock'],
    ],
    ['Ghana urged that the ban be lifted.', ['REQUEST MADE', 'Ghana', null, 'ban be lifted']],
    ['Ghana recommended that Togo open the lock.', ['REQUEST MADE', 'Ghana', 'Togo', 'open the lock']],
    [
      'Ghana ordered that the lock be opened by Togo.',
      ['DEMAND MADE', 'Ghana', 'Togo', 'lock be opened by Togo'],
    ],
    ['Ghana closed the lock at the behest of Togo.', ['REQUEST MADE', 'Togo', 'Ghana', 'closed the lock']],
    [
      'Miners in Ghana walked off the job to press for longer breaks.',
      ['DEMAND MADE', 'Miners in Ghana', null, 'longer breaks'],
    ],
    ['Ghana sent Togo a note demanding an apology.', ['DEMAND MADE', 'Ghana', null, 'apology']],
    ['Ghana made a plea to Togo to open the ferry.', ['REQUEST MADE', 'Ghana', 'Togo', 'open the ferry']],
    ['Ghana asked NATO for a brigade.', ['REQUEST MADE', 'Ghana', 'NATO', 'brigade']],
    ['The Harbour Council demanded an apology.', ['DEMAND MADE', 'Harbour Council', null, 'apology']],
    ['Ghana expects Togo to honour the treaty.', ['REQUEST MADE', 'Ghana', 'Togo', 'honour the treaty']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([
    'Miners in Ghana may walk off the job to press for longer breaks.',
    'Ghana bought a note demanding an apology.',
    'Ghana expects Togo to win.',
  ])('not: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('offering and agreeing', () => {
  it.each([
    ['Ghana is open to talks with Togo.', ['OFFER MADE', 'Ghana', 'Togo', 'talks']],
    ['Ghana agreed that Togo keep the lock.', ['AGREEMENT MADE', 'Ghana', null, 'Togo keep the lock']],
    ['Ghana agreed that the lock will open.', ['AGREEMENT MADE', 'Ghana', null, 'lock will open']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([
    'Ghana offered its condolences to the families.',
    'Air Ghana offers flights to Togo.',
    'Ghana agreed that many questions remain.',
  ])('are none in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});
