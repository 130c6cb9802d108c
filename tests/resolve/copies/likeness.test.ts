import { isCopy, shapeOf } from '../../../src/resolve/copies/likeness.js';
import { WIRE, sentencesOf } from './texts.js';

/** Whether two papers' texts are copies, asked both ways round. */
function copied(one: string, other: string, outlets: [string | null, string | null] = ['A', 'B']): boolean {
  const a = shapeOf(one, outlets[0]);
  const b = shapeOf(other, outlets[1]);
  const answer = isCopy(a, b);
  expect(isCopy(b, a)).toBe(answer);
  return answer;
}

const sentences = sentencesOf(WIRE);
const BODY = WIRE.replace(/^.*? - /, '');

describe('a copy', () => {
  it.each([
    ['has no dateline', BODY],
    ['has another dateline', `TALLINN/CHISINAU, 7 May — ${BODY}`],
    ['has another credit', `TALLINN (NW) -- ${BODY}`],
    ['lacks the last sentence', sentences.slice(0, -1).join('')],
    ['lacks the last third', BODY.slice(0, (BODY.length * 2) / 3)],
    ['has single words changed', BODY.replace('thought', 'believed').replace('could run', 'may run')],
    ['lacks small words', WIRE.replaceAll(' that ', ' ')],
    ['is set in other signs', BODY.replaceAll(',', ' –').replaceAll("'", '’')],
    ['has other white space', sentences.join('\n\n')],
    [
      'is edited here and there and cut',
      sentences
        .slice(0, -2)
        .join('')
        .replace('thought the schedule optimistic', 'called the timetable hopeful')
        .replace('by the Estonian government', "by Estonia's government")
        .replace('because of', 'owing to'),
    ],
    [
      'has a sentence of its own in place of another',
      WIRE.replace(sentences[6] ?? '', 'In Narva, Mayor Jaan Pold said that his town had been forgotten. '),
    ],
  ])('%s', (_, copy) => {
    expect(copied(WIRE, copy)).toBe(true);
  });

  it('of a text in the same outlet has hardly a word changed', () => {
    expect(copied(WIRE, BODY.replace('thought', 'believed'), ['A', 'A'])).toBe(true);
    const next = BODY.replace('could run within three years', 'would not run for a decade')
      .replace('pay for a survey of the bridges', 'wait until somebody has measured the tunnels')
      .replace('nobody had asked them', 'they had been asked at last');
    expect(copied(WIRE, next, ['A', 'A'])).toBe(false);
    expect(copied(WIRE, next, ['A', 'B'])).toBe(true);
  });

  it('of a text in few words has the same words', () => {
    const brief = 'Kadri Lepik met Ion Rusu in Tallinn on Tuesday, the foreign ministry said.';
    expect(copied(brief, brief.toUpperCase().replaceAll(',', ';'))).toBe(true);
    expect(copied(brief, brief.replace('Tuesday', 'Monday'))).toBe(false);
    expect(copied(brief, `${brief} They talked.`)).toBe(false);
    expect(copied('', '')).toBe(false);
  });
});

describe('no copy', () => {
  it('is another report of the same event', () => {
    const own =
      'Ion Rusu, the foreign minister of Moldova, came to Tallinn on Tuesday with a bill in his bag. Trains ' +
      'between the two countries stopped in 1991, and Kadri Lepik, who holds the same office in Estonia, would ' +
      'like to see them again within three years. Rusu wants Estonia to pay for a survey of the bridges north of ' +
      'Balti first. His hosts listened, gave him dinner and signed no agreement. Cost will be talked of again ' +
      'in Chisinau on 20 May. Engineers there say that the bridges have not been looked at for a decade, and ' +
      'that diesel has become too dear to run what engines are left.';
    expect(copied(WIRE, own)).toBe(false);
  });

  it('is another report that quotes the same statement at length', () => {
    const statement =
      '"We have agreed to compare the costs of the line in the coming weeks, to let experts look at the ' +
      'bridges, and to tell our parliaments before the summer what we have found", the statement said.';
    const first = `Estonia and Moldova want trains again. ${statement} Kadri Lepik smiled as it was read out, and Ion Rusu did not. The hall was half empty, since a strike of teachers had drawn most cameras to the harbour.`;
    const second = `There was little to report from Tallinn when two ministers parted on Tuesday evening. ${statement} Railwaymen in Balti, whom nobody had invited, called it a paper for the drawer and went home by bus.`;
    expect(copied(first, second)).toBe(false);
  });

  it('is a long piece in which a whole report is quoted', () => {
    const around =
      'Railways have a long memory in this part of the world, and so have those who work on them. When my ' +
      'grandfather left Balti in 1949 he counted eleven stations to the border. I counted four. ';
    const piece = `${around.repeat(3)}${WIRE} ${around.replaceAll('grandfather', 'mother').repeat(3)}`;
    expect(copied(WIRE, piece)).toBe(false);
  });

  const weather = (town: string, low: number, high: number, wind: number) =>
    `Rain is expected in ${town} from the afternoon, with lows of ${low} and highs of ${high} degrees. Winds from ` +
    `the west will reach ${wind} kilometres an hour, and the sea will be rough. Those who walk near the shore ` +
    'are asked to keep away from the piers until the warning has been lifted.';
  const market = (firm: string, change: string, price: string) =>
    `Shares in ${firm} closed ${change} percent higher on the main exchange, at ${price} a share. Trading was ` +
    `thin, as many investors waited for the decision of the central bank. Analysts said that ${firm} had done ` +
    'better than others of its kind, and that the outlook for the rest of the year was mixed.';
  const briefing = (day: number, place: string, drones: number, clashes: number) =>
    `The general staff reports on the situation at the front as of 10 a.m. on ${day} November. Over the past ` +
    `day there were ${clashes} clashes. The enemy fired ${drones} drones, most of which air defence brought ` +
    `down. The heaviest fighting took place near ${place}, where attacks were repelled. Artillery struck ` +
    'depots and command posts. The crews of the air force flew several sorties. Together to victory.';

  it.each([
    ['the next weather report', weather('Split', 9, 14, 60), weather('Split', 7, 12, 45)],
    ['the weather elsewhere', weather('Split', 9, 14, 60), weather('Zadar', 8, 14, 55)],
    ['a note on another share', market('Orlan', '2.1', '44.10'), market('Vistula', '3.4', '12.75')],
    ['a note on a share another day', market('Orlan', '2.1', '44.10'), market('Orlan', '0.4', '44.28')],
    ['the next day of a briefing', briefing(4, 'Kurakhove', 62, 141), briefing(5, 'Toretsk', 48, 129)],
  ])('is %s', (_, one, other) => {
    expect(copied(one, other, [null, null])).toBe(false);
    expect(copied(one, other, ['A', 'A'])).toBe(false);
  });
});
