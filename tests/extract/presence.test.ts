import type { MeetingClaim } from '../../src/extract/claim.js';
import { meetings, names } from './reading.js';

const MET =
  'Norwegian Foreign Minister Ole Lund met Chilean Foreign Minister Ana Reyes in Lima on 3 May 2031.';
const LATER = '2031-05-05';
const away = (claim: MeetingClaim | undefined): string[] => (claim?.absent ?? []).map(({ name }) => name);

describe('who was not at a meeting', () => {
  it.each([
    'Togolese Foreign Minister Kossi Adeyemi did not take part in it.',
    'Togolese Foreign Minister Kossi Adeyemi was not present at the talks.',
    'Togolese Foreign Minister Kossi Adeyemi was absent from the meeting.',
    'Togolese Foreign Minister Kossi Adeyemi was not in the room.',
    'Togolese Foreign Minister Kossi Adeyemi was not there.',
    'Togolese Foreign Minister Kossi Adeyemi was never in Lima.',
    'Togolese Foreign Minister Kossi Adeyemi stayed away from the talks.',
    'Togolese Foreign Minister Kossi Adeyemi took no part in the meeting.',
    'Togolese Foreign Minister Kossi Adeyemi skipped the meeting.',
    'Togolese Foreign Minister Kossi Adeyemi denied having taken part in the talks.',
    'Togolese Foreign Minister Kossi Adeyemi denied that he had attended the meeting.',
    'The meeting took place without Togolese Foreign Minister Kossi Adeyemi.',
  ])('is told of the meeting, which stays one of the others: %s', (text) => {
    const [, claim, ...others] = meetings(`${MET} ${text}`, LATER);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ status: 'HELD', modality: 'ASSERTED', date: '2031-05-03', place: 'Lima' });
    expect(names(claim).sort()).toEqual(['Ana Reyes', 'Ole Lund']);
    expect(away(claim)).toEqual(['Kossi Adeyemi']);
  });

  it('is told of a state, and of all of its people', () => {
    expect(away(meetings(`${MET} Togo did not take part.`)[1])).toEqual(['Togo']);
    expect(away(meetings(`${MET} Nobody from Togo was present.`)[1])).toEqual(['Togo']);
  });

  it.each([
    'Togolese Foreign Minister Kossi Adeyemi did not take part in the talks between Ole Lund of Norway and Ana Reyes of Chile in Lima.',
    'Togolese Foreign Minister Kossi Adeyemi was not present when Norwegian Foreign Minister Ole Lund met Ana Reyes in Lima.',
    'Norwegian Foreign Minister Ole Lund met Ana Reyes in Lima in the absence of Togolese Foreign Minister Kossi Adeyemi.',
  ])('is told in the sentence of the meeting: %s', (text) => {
    const [claim, ...others] = meetings(text);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ status: 'HELD', modality: 'ASSERTED', place: 'Lima' });
    expect(names(claim).sort()).toEqual(['Ana Reyes', 'Ole Lund']);
    expect(away(claim)).toEqual(['Kossi Adeyemi']);
  });

  it('is told of whoever denies to have been there, on the day of the meeting', () => {
    const text =
      "Togolese Foreign Minister Kossi Adeyemi denied on Friday that he had been at the meeting of Norway's Ole Lund and Chile's Ana Reyes in Lima.";
    const [claim, ...others] = meetings(text, '2031-05-10');
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ status: 'HELD', modality: 'ASSERTED', place: 'Lima', date: null });
    expect(away(claim)).toEqual(['Kossi Adeyemi']);
    const said = 'On Friday Chile said that Togolese Foreign Minister Kossi Adeyemi was absent.';
    expect(meetings(`${MET} ${said}`, '2031-05-10')[1]?.date).toBe('2031-05-03');
  });

  it('denies the meeting where one of two who met was not there', () => {
    const claim = meetings(`${MET} Reyes did not attend it.`)[1];
    expect(claim).toMatchObject({ status: 'UNCERTAIN', modality: 'DENIED' });
    expect(claim?.absent).toBeUndefined();
  });

  it('is nobody where no meeting was told of, or one far back, or elsewhere', () => {
    expect(meetings('Togolese Foreign Minister Kossi Adeyemi did not attend.')).toEqual([]);
    const between = 'It rained. It snowed. It hailed.';
    expect(meetings(`${MET} ${between} Togolese Foreign Minister Kossi Adeyemi was not there.`)).toHaveLength(
      1,
    );
    expect(meetings(`${MET} Togolese Foreign Minister Kossi Adeyemi was not in Oslo.`)).toHaveLength(1);
  });
});

describe('who was at a meeting of others', () => {
  it.each([
    ['with Togolese Foreign Minister Kossi Adeyemi sitting between them', 'MEDIATOR'],
    ['with Togolese Foreign Minister Kossi Adeyemi as mediator', 'MEDIATOR'],
    ['with Togolese Foreign Minister Kossi Adeyemi acting as go-between', 'MEDIATOR'],
    ['with Togolese Foreign Minister Kossi Adeyemi in the chair', 'HOST'],
    ['with Togolese Foreign Minister Kossi Adeyemi looking on', 'PARTY'],
    ['in the presence of Togolese Foreign Minister Kossi Adeyemi', 'PARTY'],
  ])('is named beside those who met: %s', (words, role) => {
    const [claim] = meetings(
      `Norwegian Foreign Minister Ole Lund and Ana Reyes met in Lima on Sunday, ${words}.`,
    );
    expect(claim?.participants.map(({ name, role: as }) => [name, as])).toEqual([
      ['Ole Lund', 'PARTY'],
      ['Ana Reyes', 'PARTY'],
      ['Kossi Adeyemi', role],
    ]);
  });

  it('is told of whoever mediated between them', () => {
    const [, claim] = meetings(`${MET} Togolese Foreign Minister Kossi Adeyemi mediated between them.`);
    expect(claim?.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Ole Lund', 'PARTY'],
      ['Ana Reyes', 'PARTY'],
      ['Kossi Adeyemi', 'MEDIATOR'],
    ]);
    expect(claim?.status).toBe('HELD');
  });

  it('is not told of people whom nobody knows', () => {
    expect(meetings(`${MET} Also present were the mayor and students.`)).toHaveLength(1);
  });

  it('is told in a sentence of its own, and with the sides that the talks were between', () => {
    const text = 'Togolese Foreign Minister Kossi Adeyemi also attended.';
    expect(names(meetings(`${MET} ${text}`)[1])).toEqual(['Ole Lund', 'Ana Reyes', 'Kossi Adeyemi']);
    const [claim] = meetings(
      "Togolese Foreign Minister Kossi Adeyemi took part in the talks between Norway's Ole Lund and Chile's Ana Reyes in Lima.",
    );
    expect(names(claim).sort()).toEqual(['Ana Reyes', 'Kossi Adeyemi', 'Ole Lund']);
  });
});

describe('the place of a meeting', () => {
  it.each([
    ['were held in Lima, not in Quito', 'Lima'],
    ['were held not in Quito but in Lima', 'Lima'],
    ['did not take place in Quito but in Lima', 'Lima'],
    ['were held in Lima and not, as reported, in Quito', 'Lima'],
    ['took place in Lima rather than Quito', 'Lima'],
  ])('is where it was, and not where it is said not to have been: %s', (words, place) => {
    const [claim] = meetings(`The talks between Norwegian minister Ole Lund and Chile's Ana Reyes ${words}.`);
    expect(claim).toMatchObject({ status: 'HELD', modality: 'ASSERTED', place });
  });

  it('is not denied by where they did not meet', () => {
    expect(meetings(`${MET} Contrary to reports, Lund and Reyes did not meet in Quito.`)).toHaveLength(1);
    expect(meetings('Norwegian minister Ole Lund knew of no meeting with Ana Reyes of Chile.')).toEqual([]);
  });

  it('stands before the day, whatever the talks were about', () => {
    const text =
      'Ole Lund of Norway and Ana Reyes of Chile held talks about the fishing grounds in Lima on 3 May.';
    expect(meetings(text)[0]?.place).toBe('Lima');
  });
});
