import { sourcesOf } from '../../src/extract/attribution.js';
import type { Frame } from '../../src/extract/clauses.js';
import { read } from '../../src/extract/pipeline.js';
import { article } from './reading.js';

/** The frames of a sentence, each as a line that can be read: who says so, the predicate and how it is put, who to whom. */
function frames(text: string): string[] {
  const [sentence] = read(article(text)).sentences;
  return (sentence?.frames ?? []).map(line);
}

function line(frame: Frame): string {
  const { tokens, frames: all } = frame.sentence;
  const words = (heads: readonly number[]): string => heads.map((at) => tokens[at]?.text ?? '').join('+');
  const sources = sourcesOf(frame).map(({ speakers }) => words(speakers));
  const predicate = [frame.support?.lemma, frame.lemma, frame.particle].filter(Boolean).join(' ');
  const put = [
    frame.tense === 'none'
      ? frame.infinitive
        ? 'infinitive'
        : frame.noun
          ? 'noun'
          : 'participle'
      : frame.tense,
    frame.aspect === 'simple' ? '' : frame.aspect,
    frame.passive ? 'passive' : '',
    frame.negated ? 'not' : '',
    ...frame.modals,
  ];
  const others = frame.arguments
    .filter(({ relation, preposition }) => relation !== 'obl:agent' && preposition !== null)
    .map(({ preposition, heads }) => `${preposition ?? ''}:${words(heads)}`);
  const complements = all
    .filter((other) => other.parent === frame && /^(?:[cx]comp|acl)$/.test(other.link))
    .map((other) => `→${other.lemma}`);
  const parts = [
    predicate,
    `(${put.filter(Boolean).join(' ')})`,
    frame.agent.length > 0 ? `by ${words(frame.agent)}` : '',
    frame.patient.length > 0 ? `of ${words(frame.patient)}` : '',
    ...others,
    ...complements,
  ];
  return [...sources.map((source) => `${source}:`), ...parts].filter(Boolean).join(' ');
}

describe('clause frames', () => {
  it.each([
    // tense, aspect, modality, negation, voice
    ['Ghana met Togo.', ['meet (past) by Ghana of Togo']],
    ['Ghana has met Togo.', ['meet (present perfect) by Ghana of Togo']],
    ['Ghana will meet Togo.', ['meet (future will) by Ghana of Togo']],
    ['Ghana could not meet Togo.', ['meet (present not could) by Ghana of Togo']],
    ['Ghana is to meet Togo.', ['meet (present be to) by Ghana of Togo']],
    ['Ghana is meeting Togo.', ['meet (present progressive) by Ghana of Togo']],
    ['Togo was received by Ghana.', ['receive (past passive) by Ghana of Togo']],
    ['Neither Ghana nor Togo rejected the plan.', ['reject (past not) by Ghana+Togo of plan']],
    // coordination spread out
    ['Ghana and Togo met in Lima.', ['meet (past) by Ghana+Togo in:Lima']],
    [
      'Ghana will meet Togo and open the bridge.',
      ['meet (future will) by Ghana of Togo', 'open (future will) by Ghana of bridge'],
    ],
    // control
    ['Ghana refused to meet Togo.', ['refuse (past) by Ghana →meet', 'meet (infinitive) by Ghana of Togo']],
    [
      'Ghana asked Togo to open the bridge.',
      ['ask (past) by Ghana of Togo →open', 'open (infinitive) by Togo of bridge'],
    ],
    [
      'Togo was asked by Ghana to open the bridge.',
      ['ask (past passive) by Ghana of Togo →open', 'open (infinitive) by Togo of bridge'],
    ],
    [
      'Ghana is expected to meet Togo.',
      ['expect (present passive) of Ghana →meet', 'meet (infinitive) by Ghana of Togo'],
    ],
    [
      'Ghana is ready to meet Togo.',
      ['ready (present) by Ghana →meet', 'meet (infinitive) by Ghana of Togo'],
    ],
    // complement clauses
    [
      'Ghana insisted that Togo must withdraw its patrols.',
      ['insist (past) by Ghana →withdraw', 'Ghana: withdraw (present must) by Togo of patrols'],
    ],
    [
      'Ghana repeated its demand that Togo should withdraw its patrols.',
      [
        'repeat (past) by Ghana of demand',
        'demand (noun) by its →withdraw',
        'withdraw (present should) by Togo of patrols',
      ],
    ],
    // relative clauses and participles
    [
      'The talks, which were held in Lima, angered Togo.',
      ['talks (noun)', 'hold (past passive) of talks in:Lima', 'anger (past) by talks of Togo'],
    ],
    // event nouns, alone and with light verbs
    [
      'Ghana held talks with Togo.',
      ['hold (past) by Ghana of talks', 'hold talks (past) by Ghana with:Togo'],
    ],
    [
      'Ghana dropped its demand for compensation.',
      ['drop (past) by Ghana of demand', 'demand (noun) by its for:compensation'],
    ],
    [
      'Ghana agreed to the request to open the bridge.',
      ['agree (past) by Ghana to:request', 'request (noun) →open', 'open (infinitive) by Ghana of bridge'],
    ],
    ['Ghana and Togo called off the talks.', ['call off (past) by Ghana+Togo of talks', 'talks (noun)']],
    // who says so
    [
      'Reports suggest that Ghana will meet Togo.',
      ['suggest (present) by Reports →meet', 'Reports: meet (future will) by Ghana of Togo'],
    ],
    [
      'Ghana will meet Togo, the Togolese foreign ministry said.',
      ['ministry: meet (future will) by Ghana of Togo', 'say (past) by ministry →meet'],
    ],
    [
      'Ghana met Togo, according to two diplomats.',
      ['diplomats: meet (past) by Ghana of Togo according:diplomats'],
    ],
    [
      'Ghana said that reports suggest that Togo met Benin.',
      [
        'say (past) by Ghana →suggest',
        'Ghana: suggest (present) by reports →meet',
        'reports: Ghana: meet (past) by Togo of Benin',
      ],
    ],
    [
      '"We met Togo," said the Ghanaian president.',
      ['president: meet (past) by We of Togo', 'say (past) by president →meet'],
    ],
  ] as [string, string[]][])('of: %s', (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });
});
