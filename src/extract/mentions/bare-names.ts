import { fold } from '../../fold.js';
import type { Entity, Sentence, Token } from '../document.js';
import { MEETING_NOUNS } from '../lexicon/event-nouns.js';
import { MEETING_IDIOMS, MEETING_VERBS } from '../lexicon/meeting-frames.js';
import { NEVER_NAMES, ORGANISATION_WORDS, THING_WORDS } from '../lexicon/name-words.js';
import { HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../lexicon/offices.js';
import { STANCE_VERBS } from '../lexicon/stance-verbs.js';
import { BETWEEN_VERBS, REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { isKnown, plainWord, TAG_NAMES } from '../syntax/words/lexicon.js';
import { perWord } from '../syntax/words/word.js';
import { mention } from './context.js';
import type { EntityRegistry } from './entities.js';
import { isPossessive } from './givers.js';
import { type Home, homeOf, nowhere } from './homes.js';
import { lookUp } from './gazetteer.js';
import { isLocalName } from './local-names.js';

/** Verbs whose subject is somebody who acts or speaks. */
const ACTING: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...STANCE_VERBS.map(({ lemma }) => lemma),
  ...MEETING_VERBS.map(({ lemma }) => lemma),
]);

/** Verbs whose object is asked to do what an infinitive behind it tells. */
const ASKING: ReadonlySet<string> = new Set(
  STANCE_VERBS.filter(
    ({ stance, issue, addressee }) =>
      /^(?:DEMAND|REQUEST)$/.test(stance) && issue.includes('xcomp') && addressee.includes('obj'),
  ).map(({ lemma }) => lemma),
);

/** Words before a name that make it a place or a thing. */
const PLACING =
  /^(?:in|at|near|into|through|across|around|outside|inside|onto|via|off|the|a|an|this|that|every)$/;
/** Words in capitals that are no body's acronym. */
const NO_BODIES: ReadonlySet<string> = new Set(
  'CEO CFO COO PM MP MPS MEP TV VIP FM CM DM GDP DNA HIV AIDS COVID OK ID PR PC IT AI BC AD AM EST GMT UTC UPDATE BREAKING LIVE NEW'.split(
    ' ',
  ),
);

/** Whether a word, by itself, may be a name that stands alone (1) or the acronym of a body (2). */
const looks = perWord(({ text, lower }) => {
  if (/^\p{Lu}{2,6}$/u.test(text)) return NO_BODIES.has(text) || /^[IVXLCM]+$/.test(text) ? 0 : 2;
  if (/^I['’]/.test(text)) return 0;
  if (!/^(?:\p{Lu}[\p{Ll}’'-]|(?:al|el|as|ar|an|ad|ul)-\p{Lu}|Mc\p{Lu})[\p{L}’'-]+$/u.test(text)) return 0;
  const common =
    isLocalName(text) ||
    NEVER_NAMES.has(lower) ||
    THING_WORDS.has(lower) ||
    ORGANISATION_WORDS.has(lower) ||
    HONORIFICS.has(lower) ||
    OFFICE_HEADS.has(lower) ||
    OFFICE_MODIFIERS.has(lower) ||
    /(?:ism|ist|ists|ans|ese|day)$/.test(lower);
  return common ? 0 : 1;
});

/**
 * Component: names of one word that the article never gives in full ("Netanyahu said"), and acronyms that it never
 * explains. Such a word is somebody only where it acts or speaks somewhere and stands nowhere as a place or a thing.
 */
export function findBareNames(sentences: readonly Sentence[], registry: EntityRegistry): void {
  const found = new Map<string, Name>();
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    let shouted: boolean | null = null;
    for (const token of sentence.tokens) {
      const kind = looks(token.word);
      if (kind === 2 && registry.isIntroducedBody(token.text) && isFree(sentence, token)) {
        put(sentence, token, registry.byAcronym(token.text));
        continue;
      }
      if (kind === 0 || token.tag !== 'PROPN' || !standsAlone(sentence, token)) continue;
      if (kind === 1 && isCommon(token.word) === 1) continue;
      shouted ??= isShouted(sentence);
      if (shouted) break;
      const name = found.get(token.text) ?? newName(kind === 2);
      found.set(token.text, name);
      name.places.push([sentence, token]);
      const home = name.body ? nowhere(token) : homeOf(sentence, token.index);
      if (home.code !== null) name.homes.add(home.code);
      const before = sentence.tokens[home.first - 1]?.lower ?? '';
      if (PLACING.test(before) && !(kind === 2 && before === 'the')) name.thing = true;
      if (acts(sentence, home)) name.acts = true;
    }
  }
  for (const [text, { places, acts: active, thing, body, homes }] of found) {
    // "Germany's Keller and Austria's Keller" are two, of whom nothing else tells which is meant
    const spelled = body ? registry.byInitials(text) : null;
    if (spelled) for (const [sentence, token] of places) put(sentence, token, spelled);
    if (spelled || !active || thing || homes.size > 1 || registry.bearers(text).length > 0) continue;
    const [code] = homes;
    const giver = code === undefined ? null : { code, organisation: null };
    const entity = body ? registry.byAcronym(text) : registry.person(text, { giver });
    for (const [sentence, token] of places) put(sentence, token, entity);
  }
}

/** A word that may be a name, with where it stands and what the article shows of it. */
interface Name {
  places: [Sentence, Token][];
  acts: boolean;
  thing: boolean;
  body: boolean;
  /** The states whose the bearer is said to be. */
  homes: Set<string>;
}

const newName = (body: boolean): Name => ({ places: [], acts: false, thing: false, body, homes: new Set() });

const isFree = ({ mentions }: Sentence, { index }: Token): boolean =>
  !mentions.some(({ first, last }) => first <= index && index <= last);

function put(sentence: Sentence, token: Token, entity: Entity): void {
  const form = entity.kind === 'PERSON' ? 'name' : 'acronym';
  const { first, last } = entity.kind === 'PERSON' ? homeOf(sentence, token.index) : nowhere(token);
  sentence.mentions = sentence.mentions.filter((other) => other.last < first || other.first > last);
  sentence.mentions.push(mention(first, last, form, [entity], { head: token.index }));
  sentence.mentions.sort((a, b) => a.first - b.first);
}

/** Whether most words of a sentence are in capitals, so that capitals tell nothing. */
function isShouted({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text));
  return words.filter(({ text }) => text === text.toUpperCase()).length * 2 > words.length;
}

/** Whether the lexicon knows a capitalised word as something other than a name. */
const isCommon = perWord(({ lower }) =>
  isKnown(lower) && TAG_NAMES[plainWord(lower).facts.tag] !== 'PROPN' ? 1 : 0,
);

/** Whether a word is the whole of a name, and nothing that is known already. */
function standsAlone(sentence: Sentence, { index }: Token): boolean {
  const { tokens, mentions } = sentence;
  if (mentions.some(({ first, last }) => first <= index && index <= last)) return false;
  const isName = (token: Token | undefined): boolean =>
    isCapital(token) && token !== undefined && !NEVER_NAMES.has(token.lower);
  const next = tokens[index + 1];
  if (isName(next) || (isName(tokens[index - 1]) && !mentions.some(({ last }) => last === index - 1)))
    return false;
  if (next && /^(?:-|–|\/|&)$/.test(next.text)) return false;
  // "Sirte, Libya" is a town
  const after = tokens[index + 2];
  if (next?.text === ',' && after && lookUp(tokens, after.index)?.entry.kind === 'state') return false;
  return lookUp(tokens, index) === null && fold(tokens[index]?.text ?? '').length > 1;
}

/** Verbs whose object is somebody whom one meets. */
const MET: ReadonlySet<string> = new Set(
  MEETING_VERBS.filter(({ others, strict, spoken }) => others.includes('obj') && strict && !spoken)
    .map(({ lemma }) => lemma)
    .filter((lemma) => !/^(?:see|host|ring|call)$/.test(lemma)),
);

/** Verbs of what is done together with somebody, whose partner stands behind "with". */
const TOGETHER: ReadonlySet<string> = new Set(
  MEETING_VERBS.filter(({ others }) => others.includes('with')).map(({ lemma }) => lemma),
);

/** "Netanyahu has demanded", ", said Netanyahu", "talks in Bishkek with Jeenbekov", "talks between Sadyr and Rahmon". */
function acts(sentence: Sentence, { first, last }: Home): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  const earlier = tokens[first - 2];
  if (
    before &&
    REPORTING_VERBS.has(before.lemma) &&
    before.tag === 'VERB' &&
    /^[,"”]$/.test(earlier?.text ?? '')
  )
    return true;
  if (before && MET.has(before.lemma) && before.tag === 'VERB' && isCapital(tokens[first])) return true;
  if (before?.lower === 'with' || before?.lemma === 'meet')
    return tokens.slice(0, first).some(({ lemma }) => MEETING_NOUNS.has(lemma) || TOGETHER.has(lemma));
  // "called on Netanyahu", "paid a call on Netanyahu"
  if (before?.lower === 'on' && earlier?.lemma === 'call') return true;
  const isWord = /\p{Ll}/u.test(tokens[last]?.text ?? '');
  if (isWord && before?.lower === 'to' && earlier && /^(?:speak|talk)$/.test(earlier.lemma)) return true;
  if (isAsked(tokens, first, last) || isVisited(tokens, first)) return true;
  if (isBetween(tokens, first) || holdsMeeting(tokens, last)) return true;
  if (
    before &&
    /^(?:ADP|DET)$/.test(before.tag) &&
    before.lower !== 'the' &&
    !/^(?:that|as|after|before|until|if|while|when)$/.test(before.lower)
  )
    return false;
  const subject = behindList(sentence, last);
  for (let at = subject; at < Math.min(tokens.length, subject + 5); at += 1) {
    const token = tokens[at];
    if (token?.tag === 'AUX' || token?.tag === 'ADV' || token?.tag === 'PART') continue;
    if (token?.tag !== 'VERB' || token.lower.endsWith('ing')) return isBeing(tokens, at);
    return ACTING.has(token.lemma) || isIdiom(sentence, token) || isBeing(tokens, at);
  }
  return false;
}

/** "Urged Sanchez to leave", "called on Sanchez to leave": whoever is asked to do something. */
function isAsked(tokens: readonly Token[], first: number, last: number): boolean {
  const behind = tokens[last + 1];
  if (behind?.lower !== 'to' || tokens[last + 2]?.tag !== 'VERB') return false;
  const before = tokens[first - 1];
  if (before?.lower === 'on') return tokens[first - 2]?.lemma === 'call' && tokens[first - 2]?.tag === 'VERB';
  return before?.tag === 'VERB' && ASKING.has(before.lemma);
}

/** "Paid a call on Rahmon", "paid a visit to Rahmon". */
const isVisited = (tokens: readonly Token[], first: number): boolean =>
  /^(?:on|to)$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:call|visit)$/.test(tokens[first - 2]?.lemma ?? '') &&
  tokens.slice(Math.max(0, first - 6), first - 2).some(({ lemma }) => lemma === 'pay');

const isCapital = (token: Token | undefined): boolean =>
  token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** "Talks between Sadyr and Rahmon", "mediated between Sadyr and Rahmon": one of two names between which there is a meeting. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const isAcronym = /^\p{Lu}+$/u.test(tokens[index]?.text ?? '');
  const before = (at: number): number => (isAcronym && tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1);
  let at = before(index);
  if (tokens[at]?.lower === 'and') for (at -= 1; isCapital(tokens[at]) || isPossessive(tokens[at]); at -= 1);
  const { lemma = '' } = tokens[at - 1] ?? {};
  return tokens[at]?.lower === 'between' && (MEETING_NOUNS.has(lemma) || BETWEEN_VERBS.has(lemma));
}

/** "Rahmon's meeting with Sadyr". */
const holdsMeeting = (tokens: readonly Token[], index: number): boolean =>
  /^['’]s?$/.test(tokens[index + 1]?.text ?? '') && MEETING_NOUNS.has(tokens[index + 2]?.lemma ?? '');

/** Where the verb of a name should stand: behind the names that it is listed with, and what commas set off behind it. */
function behindList({ tokens, mentions }: Sentence, index: number): number {
  let at = behindAside(tokens, index + 1);
  for (let steps = 0; steps < MOST_LISTED; steps += 1) {
    let next = at;
    if (tokens[next]?.text === ',') next += 1;
    if (tokens[next]?.lower === 'and') next += 1;
    if (next === at) break;
    // "Lund and the Danish minister agreed"
    const other = mentions.find(({ first }) => first === next);
    if (!other && !isCapital(tokens[next])) break;
    if (other) next = other.last + 1;
    if (other && isPossessive(tokens[next])) next += 1;
    while (isCapital(tokens[next])) next += 1;
    // "Lund and Keller of Austria agreed"
    if (tokens[next]?.lower === 'of')
      next = (mentions.find(({ first }) => first === next + 1)?.last ?? next - 1) + 1;
    at = next;
  }
  return behindAside(tokens, at);
}

/** Behind a clause of "who" between commas that begins at a token; the token itself where none does. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !/^wh(?:o|ose)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  const end = tokens.findIndex((token) => token.index > at && token.text === ',');
  return end < 0 ? at : end + 1;
}

/** More names than stand in any list before a verb. */
const MOST_LISTED = 8;

/** "Got together", "had a bilateral with": verbs that with other words say that somebody met somebody. */
function isIdiom({ tokens }: Sentence, verb: Token): boolean {
  const behind = tokens
    .slice(verb.index + 1, verb.index + 6)
    .map(({ lower }) => lower)
    .join(' ');
  if (MEETING_IDIOMS.some(({ lemma, words }) => lemma === verb.lemma && words.test(behind))) return true;
  if (verb.lemma === 'come' || verb.lemma === 'sit') return /^(?:together|down)\b/.test(behind);
  return (
    /^(?:have|hold|take|pay|open|begin|continue|end)$/.test(verb.lemma) &&
    tokens.slice(verb.index + 1, verb.index + 5).some(({ lemma }) => MEETING_NOUNS.has(lemma))
  );
}

/** "Is demanding": a progressive is as much an act. */
const isBeing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' &&
  ACTING.has(tokens[at].lemma) &&
  /^(?:is|are|was|were|been|be)$/.test(tokens[at - 1]?.lower ?? '');
