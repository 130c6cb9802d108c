import type { Frame } from './clauses.js';
import { edgesOf } from './frames/words.js';
import { childrenOf, subtree } from './syntax/dependents.js';
import type { Document, Entity, Sentence, Token } from './document.js';

/** Words that carry no content of an issue. */
const EMPTY = new Set(
  `the a an each of for to in on at by with from and or that which its his her their this these those be is are was were been being have has had
do does did not no any all some more most such other will would can could should must may might as it he she they him them who whom whose
thing things one only so something anything next last year years month months week weeks day days
immediately immediate urgently urgent unconditional unconditionally new further all full fully`.split(/\s+/),
);

/** A stretch of the article that names an issue, with what resolution compares. */
export interface Issue {
  text: string;
  terms: string[];
  /** Actors named inside it. */
  entities: Entity[];
  first: number;
  last: number;
}

/**
 * The noun phrase under a head, without its article and without relative clauses and appositions; `leaveOut` are
 * tokens whose own phrases are no part of it, and `alone` leaves out what is coordinated with it.
 */
export function nounIssue(
  document: Document,
  sentence: Sentence,
  head: number,
  options: { leaveOut?: readonly number[]; alone?: boolean } = {},
): Issue | null {
  const inside = subtree(
    sentence,
    head,
    (token) =>
      (options.leaveOut?.includes(token.index) !== true &&
        !(options.alone === true && /^(?:conj|cc)$/.test(token.relation)) &&
        !/^(?:acl:relcl|case|cc|parataxis|punct|nsubj|advcl|cop|mark|dep)$/.test(token.relation) &&
        !isAside(sentence, token) &&
        !isOffTheTable(sentence, token)) ||
      token.relation === 'case' ||
      (token.relation === 'punct' && /^["“”'’‘-]$/.test(token.text)),
  );
  const own = childrenOf(sentence, head)
    .filter((token) => token.relation === 'case' && token.index < head)
    .map((token) => token.index);
  const kept = inside.filter((index) => !own.includes(index));
  return build(document, sentence, Math.min(...kept), Math.max(...kept));
}

/** "Kallergis, the banker": behind a comma it is said by the way, while "banker Kallergis" is one name. */
const isAside = (sentence: Sentence, token: Token): boolean =>
  token.relation === 'appos' &&
  sentence.tokens[edgesOf(sentence, token.index).first - 1]?.tag === 'PUNCT' &&
  !namesWhom(sentence, token);

/** "His former rival, Kallergis": without the name nobody knows who is meant. */
function namesWhom(sentence: Sentence, token: Token): boolean {
  const isActor = (at: number): boolean =>
    sentence.mentions.some(({ first, last, form }) => form === 'name' && first <= at && at <= last);
  return isActor(token.index) && !isActor(token.head) && sentence.tokens[token.head]?.tag === 'NOUN';
}

/** "took its demand for a vote off the table": the idiom hangs on the nearest noun, whatever it belongs to. */
const isOffTheTable = (sentence: Sentence, token: Token): boolean =>
  token.lower === 'table' &&
  childrenOf(sentence, token.index).some((child) => child.relation === 'case' && child.lower === 'off');

/** The clause of a frame: from its verb (an infinitive) or its subject (a that-clause) to its end. */
export function clauseIssue(document: Document, frame: Frame): Issue | null {
  const { sentence } = frame;
  const drop = new Set(['parataxis', 'punct', 'mark']);
  const inside = subtree(
    sentence,
    frame.predicate,
    (token) => !drop.has(token.relation) || token.head !== frame.predicate,
  ).filter((index) => {
    const token = sentence.tokens[index];
    return token && !(token.head === frame.predicate && drop.has(token.relation));
  });
  const start = frame.infinitive ? firstOf(frame) : Math.min(...inside);
  const end = Math.max(...inside.filter((index) => index >= start));
  return build(document, sentence, start, end);
}

/** Where an infinitive opens: "asked Togo not to send troops" without its "not" would be its own opposite. */
function firstOf({ sentence, predicate, negated }: Frame): number {
  if (!negated) return predicate;
  const not = childrenOf(sentence, predicate).find(
    ({ lower, index }) => index < predicate && /^(?:not|never)$/.test(lower),
  );
  return not?.index ?? predicate;
}

/** A stretch of a sentence, from one token to another. */
export const spanIssue = (
  document: Document,
  sentence: Sentence,
  first: number,
  last: number,
): Issue | null => build(document, sentence, first, last);

/** Numbers and dates change from one telling to the next while the issue stays the same, so they are no terms. */
function carriesContent(sentence: Sentence, token: Token): boolean {
  if (/^(?:not|never)$/.test(token.lower)) return true;
  if (EMPTY.has(token.lower) || !/\p{L}/u.test(token.text) || token.tag === 'PART' || token.tag === 'NUM')
    return false;
  return !sentence.dates.some((date) => date.first <= token.index && token.index <= date.last);
}

const LONGEST = 24;
/** What opens, behind a comma, a clause that says why or beside what else. */
const REASONS: ReadonlySet<string> = new Set(
  'since because as although though while whereas after arguing saying adding citing warning'.split(' '),
);

/** ", since the bridge was closed", "on the grounds that it was unsafe", and not ", as well as the bridge". */
const opensReason = ({ tokens }: Sentence, at: number): boolean =>
  opensGrounds(tokens, at) ||
  (tokens[at - 1]?.text === ',' &&
    REASONS.has(tokens[at]?.lower ?? '') &&
    !/^(?:well|for)$/.test(tokens[at + 1]?.lower ?? ''));

const opensGrounds = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'on' &&
  /^(?:the|grounds)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => /^grounds?$/.test(lower)) &&
  tokens.slice(at + 2, at + 4).some(({ lower }) => /^(?:that|of)$/.test(lower));

function build(document: Document, sentence: Sentence, from: number, to: number): Issue | null {
  let first = from;
  let last = Math.min(to, from + LONGEST - 1);
  while (
    first < last &&
    /^(?:the|a|an|its|his|her|their|that|this|any|then|,|"|“|”)$/i.test(sentence.tokens[first]?.text ?? '')
  )
    first += 1;
  const source = sentence.tokens.findIndex(
    (token, at) => at > first && at <= last && token.lower === 'according',
  );
  if (source > 0) last = source - 1;
  // why, and beside what else, is no part of what is wanted
  const reason = sentence.tokens.findIndex(
    (_, at) => at > first + 1 && at <= last && opensReason(sentence, at),
  );
  if (reason > 0) last = reason - 1;
  // what stands behind a colon says it again, or says more
  const colon = sentence.tokens.findIndex(({ text }, at) => at > first && at < last && /^[:;]$/.test(text));
  if (colon > 0) last = colon - 1;
  while (
    last > first &&
    (/^(?:[,;:."”“)–—-]|and|or|but|the|--)$/.test(sentence.tokens[last]?.lower ?? '') ||
      (sentence.tokens[last]?.tag === 'ADP' && sentence.tokens[last]?.relation !== 'compound:prt') ||
      /^amid(?:st)?$/.test(sentence.tokens[last]?.lower ?? ''))
  )
    last -= 1;
  if (to > last + 1 && colon < 0 && reason < 0) last = lastComma(sentence, first, last);
  const pieces: string[] = [];
  const terms = new Set<string>();
  const entities: Entity[] = [];
  const { text } = document.article;
  let at = first;
  let end = sentence.tokens[first]?.start ?? 0;
  const told = Math.min(beforeRelative(sentence, first, last), beforeTerm(sentence, first, last));
  while (at <= last) {
    const token = sentence.tokens[at];
    if (!token) break;
    const mention = sentence.mentions.find(
      (found) =>
        found.first <= at && at <= found.last && found.form !== 'pronoun' && found.form !== 'description',
    );
    const gap = text.slice(end, token.start);
    if (mention && mention.entities.length > 0 && mention.last <= last) {
      for (const entity of mention.entities) {
        if (!entities.includes(entity)) entities.push(entity);
        for (const word of at > told ? [] : entity.name.toLowerCase().split(/\s+/))
          if (!EMPTY.has(word)) terms.add(word);
      }
      const [only] = mention.entities;
      const plain = mention.entities.length === 1 && only?.kind === 'PERSON' && only.named;
      pieces.push(
        at === first ? '' : gap,
        plain ? only.name : text.slice(token.start, sentence.tokens[mention.last]?.end),
      );
      at = mention.last + 1;
      end = sentence.tokens[mention.last]?.end ?? token.end;
      continue;
    }
    pieces.push(at === first ? '' : gap, token.text);
    if (at <= told && carriesContent(sentence, token)) terms.add(token.lemma);
    end = token.end;
    at += 1;
  }
  entities.push(...describedIn(sentence, first, last));
  const issue = pieces.join('').trim();
  if (issue === '' || terms.size === 0) return null;
  return { text: issue, terms: [...terms].sort(), entities, first, last };
}

/** The last token before a relative clause: what it tells by the way another outlet leaves out. */
function beforeRelative({ tokens }: Sentence, first: number, last: number): number {
  const opens = tokens.findIndex(
    ({ lower, tag }, at) =>
      at > first &&
      at <= last &&
      (/^(?:which|who|whose|whom)$/.test(lower) || (lower === 'that' && tag === 'PRON')),
  );
  return opens < 0 ? last : opens - 1;
}

/** Nouns of times up to which something is wanted. */
const TIMES: ReadonlySet<string> = new Set(
  'end beginning start middle close hour day week weekend month year season summer winter spring autumn noon midnight deadline'.split(
    ' ',
  ),
);

/** The last token before "until the end of the month": until when changes from one telling to the next. */
function beforeTerm({ tokens, dates }: Sentence, first: number, last: number): number {
  const opens = tokens.findIndex(
    ({ lower, head }, at) =>
      at > first + 1 &&
      at <= last &&
      /^(?:until|till)$/.test(lower) &&
      (TIMES.has(tokens[head]?.lemma ?? '') || dates.some((date) => date.first <= head && head <= date.last)),
  );
  return opens < 0 ? last : opens - 1;
}

/** Those whom the words of an issue only describe: its own words stay as they are. */
const describedIn = ({ mentions }: Sentence, from: number, to: number): Entity[] =>
  mentions
    .filter(({ form, head }) => form === 'description' && from <= head && head <= to)
    .flatMap(({ entities }) => entities);

/** A phrase that must be cut is cut at its last comma. */
function lastComma(sentence: Sentence, first: number, last: number): number {
  for (let at = last; at > first + 4; at -= 1) if (sentence.tokens[at]?.text === ',') return at - 1;
  return last;
}
