import fc from 'fast-check';
import { MEETING_NOUNS } from '../../src/extract/lexicon/event-nouns.js';
import { MEETING_VERBS } from '../../src/extract/lexicon/meeting-frames.js';
import { OFFICE_HEADS } from '../../src/extract/lexicon/offices.js';
import { ORGANISATIONS } from '../../src/extract/lexicon/organisations.js';
import { STANCE_NOUN_KINDS } from '../../src/extract/lexicon/stance-nouns.js';
import { STANCE_VERBS } from '../../src/extract/lexicon/stance-verbs.js';
import { STATES } from '../../src/extract/lexicon/states.js';

const of = (words: Iterable<string>): fc.Arbitrary<string> => fc.constantFrom(...new Set(words));
const phrase = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((words) => words.join(' '));
const plain = (words: string): fc.Arbitrary<string> => of(words.split('|'));

const person = phrase(
  of(['Ana', 'Østen', 'Jean-Luc', 'Nguyen Van', 'Şükrü', 'J. K.', 'José'.normalize('NFD'), 'Abd al-Rahman']),
  of(['Vik', "O'Neil", 'al-Harbi', 'van der Velde', 'Łukasiewicz', 'MÜLLER', 'İnönü', 'Zed-Zed']),
);
const state = of(STATES.flatMap(({ name, capitals, metonyms }) => [name, ...capitals, ...metonyms]));
const demonym = of(STATES.flatMap(({ demonyms }) => demonyms));
const office = phrase(plain('|former|deputy|foreign|prime'), of(OFFICE_HEADS));
const actor = fc.oneof(
  person,
  state,
  phrase(demonym, office, person),
  phrase(plain('the|its|his'), office, plain('of'), state),
  phrase(person, plain(',|, the'), demonym, office, plain(',|')),
  of(ORGANISATIONS.flatMap(({ name, aliases }) => [name, ...aliases])),
  plain('he|she|they|it|the two|both sides|his counterpart|we'),
);
const verb = fc
  .tuple(
    of([...MEETING_VERBS, ...STANCE_VERBS].map(({ lemma, particle }) => `${lemma} ${particle ?? ''}`.trim())),
    plain('s|ed|ing|'),
  )
  .map(([lemma, ending]) => lemma.replace(/e?(?= |$)/, ending === '' ? '$&' : ending));
const noun = of([...MEETING_NOUNS, ...Object.keys(STANCE_NOUN_KINDS)]);
const thing = phrase(plain('the|a|its|no|their planned'), noun, plain('for|to|with|on|over|of|that|between'));
const joint = plain(
  'and|or|,|who|which|that|to|not to|with|on|by|if|after|said|according to|will|has|was|did not|may|from|in|“|”|"|(|)|—|:|;|?',
);
const when = plain('on Monday|last week|on 31 July|in 2019|March 3-5|yesterday|30 February|on MONDAY|May');
const oddity = of([
  '\u200f',
  '\u202e',
  '\ufeff',
  '🙂',
  '👩‍👩‍👧‍👦',
  '🇳🇴',
  '\ud83d',
  '\udc00',
  '\0',
  '\u2028',
  '\t',
  '\u00a0',
  'e\u0301',
  '北京',
  'Грузия',
  'الرياض',
  'İ',
  'ﬁ',
  'a'.repeat(600),
  'https://example.org/?a=b&c',
  '#talks',
  '@envoy',
  '...',
  '|',
  "'s",
  '<b>',
]);
const piece = fc.oneof(
  { weight: 6, arbitrary: actor },
  { weight: 6, arbitrary: verb },
  { weight: 4, arbitrary: thing },
  { weight: 5, arbitrary: joint },
  { weight: 2, arbitrary: when },
  { weight: 1, arbitrary: oddity },
);
const sentence = fc
  .tuple(
    fc.oneof(phrase(actor, verb, actor), phrase(actor, verb, thing), actor),
    fc.array(piece, { maxLength: 12 }),
    plain('. |.\n|? |." |\n| |!\n\n|: '),
  )
  .map(([opening, pieces, end]) => `${[opening, ...pieces].join(' ')}${end}`);
const dateline = plain('|OSLO, March 3 (Wire) - |Q: |A: |LIMA (XY) — |By Ana Vik\n|• |12:04 GMT – ');

/** Texts put together from what news is made of, well or badly, with what goes wrong in files strewn in. */
export const newsLike = fc
  .tuple(dateline, fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 7 }))
  .map(([opening, sentences, shouted]) => {
    const text = opening + sentences.join('');
    return shouted === 0 ? text.toUpperCase() : text;
  });
