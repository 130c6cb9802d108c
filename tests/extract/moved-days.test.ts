import { meetings } from './reading.js';

const PUBLISHED = '2032-05-03T09:00:00Z';
const when = (text: string): (string | null)[] => meetings(text, PUBLISHED).map(({ date }) => date);

describe('the day that a meeting is put off to', () => {
  it.each([
    ['has been postponed from Tuesday to Friday', '2032-05-07'],
    ['has been postponed from 5 May to 12 May', '2032-05-12'],
    ['has been moved from 5 to 12 May', '2032-05-12'],
    ['has been put off from May 5 until May 12', '2032-05-12'],
    ['has been postponed and will now take place on 12 May', '2032-05-12'],
    ['has been put off for a second time and is to be held on 12 May', '2032-05-12'],
  ])('%s', (told, day) => {
    const text = `A meeting of Finnish President Aino Laine and Chilean President Luz Soto in Lima ${told}.`;
    expect(meetings(text, PUBLISHED)).toMatchObject([{ status: 'POSTPONED', place: 'Lima', date: day }]);
  });

  it('is behind whoever looks back', () => {
    const text =
      'Finnish President Aino Laine met Chilean President Luz Soto in Lima on Sunday. The meeting had been moved from 5 March to 12 March because of a strike.';
    expect(when(text)).toEqual(['2032-05-02', '2032-03-12']);
  });
});

describe('a meeting from which the day of another is counted', () => {
  it.each([
    [
      'Finnish President Aino Laine and Chilean President Luz Soto met in Lima on Sunday, ten days after their meeting in Quito.',
      { status: 'HELD', place: 'Quito', date: '2032-04-22' },
    ],
    [
      'Finnish President Aino Laine met Chilean President Luz Soto in Lima on Sunday, ten days after their talks in Quito.',
      { status: 'HELD', place: 'Quito', date: '2032-04-22' },
    ],
    [
      'Finnish President Aino Laine and Chilean President Luz Soto will meet in Lima on Thursday, a week after their talks in Quito.',
      { status: 'HELD', place: 'Quito', date: '2032-04-28/2032-04-30' },
    ],
    [
      'Finnish President Aino Laine and Chilean President Luz Soto met in Lima on Sunday, two weeks after their first meeting.',
      { status: 'HELD', place: null, date: '2032-04-15/2032-04-21' },
    ],
  ])('%s', (text, counted) => {
    const told = meetings(text, PUBLISHED);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(expect.objectContaining(counted));
    expect(told).toContainEqual(expect.objectContaining({ place: 'Lima' }));
  });
});

describe('words for a call that are about something else than the meeting', () => {
  it.each([
    'After a telephone call Finnish President Aino Laine and Chilean President Luz Soto met in Lima on Sunday.',
    'Following a video conference, Finnish President Aino Laine and Chilean President Luz Soto met in Lima on Sunday.',
    'Two days after they spoke by telephone, Finnish President Aino Laine and Chilean President Luz Soto met in Lima on Sunday.',
  ])('%s', (text) => {
    expect(meetings(text, PUBLISHED)).toContainEqual(
      expect.objectContaining({ format: 'IN_PERSON', place: 'Lima', date: '2032-05-02' }),
    );
  });

  it('leaves the call without the day and the town of the meeting', () => {
    const text =
      'After a phone conversation, Finnish President Aino Laine and Chilean President Luz Soto met in Lima on Sunday.';
    expect(meetings(text, PUBLISHED)).toContainEqual(
      expect.objectContaining({ format: 'CALL', place: null, date: null }),
    );
  });
});
