import type { ActorReader } from './actors.js';
import type { ClaimAttribution } from './claim.js';
import type { Frame } from './clauses.js';
import type { Sentence, Token } from './document.js';
import { edgesOf } from './frames/words.js';
import { REPORTING_VERBS } from './lexicon/verb-forms.js';
import { childrenOf, subtree } from './syntax/dependents.js';

/**
 * Component: who says so, the nearest to the claim where there are several; null where the article speaks for itself.
 */
export function readAttribution(frame: Frame, text: string, actors: ActorReader): ClaimAttribution | null {
  for (const source of sourcesOf(frame)) {
    const found = attribution(source, text, actors);
    if (found) return found;
  }
  return null;
}

/** Somebody who says so: the tokens that name the speaker, with those that say that it is said. */
export interface Source {
  sentence: Sentence;
  /** Heads of the speakers, none where nobody is named. */
  speakers: number[];
  /** The reporting verb with what marks it, or "according". */
  words: number[];
}

/**
 * The chain of those who say what a predicate says, from the nearest outwards: a reporting verb over the clause ("reports
 * indicate that…"), beside it ("…, a spokesman said"), in an "as" clause ("as announced by…"), or "according to".
 */
export function sourcesOf(frame: Frame): Source[] {
  const sources: Source[] = [];
  const path = [frame];
  for (let below = frame, above = frame.parent; above; below = above, above = above.parent) {
    sources.push(...beside(below));
    if (below.link === 'ccomp' && isReport(above)) sources.push(said(above));
    path.push(above);
  }
  const [outermost] = path.slice(-1);
  if (outermost) sources.push(...beside(outermost));
  return [...sources, ...accordingTo(frame.sentence, path)];
}

const isReport = (frame: Frame): boolean =>
  !frame.noun &&
  REPORTING_VERBS.has(frame.lemma) &&
  !/^(?:agree|decide|hope|expect|pledge|promise|vow|deny)$/.test(frame.lemma);

/** Reporting verbs that stand beside a clause and have nothing else to report. */
function beside(frame: Frame): Source[] {
  return frame.sentence.frames
    .filter(
      (other) =>
        other.parent === frame &&
        isReport(other) &&
        other.agent.length > 0 &&
        !carriesClause(other) &&
        (other.link === 'parataxis' ||
          (other.link === 'advcl' && isAside(other)) ||
          (other.link === 'ccomp' && standsBehind(other))),
    )
    .map(said);
}

/** "As X said", or "X said" without any word that would make it an adverbial clause. */
const isAside = (frame: Frame): boolean =>
  frame.mark === 'as' || (frame.mark === null && frame.tense !== 'none' && !frame.infinitive);

/** "Has not asked Chad for it, A declared", which a parse may take for what was asked. */
function standsBehind({ sentence, predicate, parent, mark }: Frame): boolean {
  const { first } = edgesOf(sentence, predicate);
  const opening = sentence.tokens[first]?.text === ',' ? first : first - 1;
  return (
    mark === null && opening > (parent?.predicate ?? predicate) && sentence.tokens[opening]?.text === ','
  );
}

const carriesClause = (frame: Frame): boolean =>
  frame.arguments.some(({ relation }) => relation === 'obj') ||
  frame.sentence.frames.some((other) => other.parent === frame && other.link === 'ccomp');

function said(frame: Frame): Source {
  const marks = childrenOf(frame.sentence, frame.predicate).filter(
    (child) => child.relation === 'mark' && frame.mark !== null,
  );
  const words = [frame.predicate, ...marks.map((mark) => mark.index)];
  return { sentence: frame.sentence, speakers: frame.agent, words };
}

/** "According to two officials": on the way up from the claim, or anywhere where it hangs on nothing else. */
function accordingTo(sentence: Sentence, path: readonly Frame[]): Source[] {
  const found = sentence.tokens.flatMap((token) => {
    const word = childrenOf(sentence, token.index).find((child) => child.lower === 'according');
    return word && sentence.tokens[word.index + 1]?.lower === 'to' ? [{ token, word }] : [];
  });
  const own = found.filter(({ token }) => path.some((frame) => isOver(sentence, frame, token)));
  return (own.length > 0 ? own : found).map(({ token, word }) => ({
    sentence,
    speakers: [token.index],
    words: [word.index],
  }));
}

const isOver = (sentence: Sentence, frame: Frame, token: Token): boolean =>
  token.head === frame.predicate || sentence.tokens[token.head]?.head === frame.predicate;

/** The words of a source as they stand in the text, with the first of its speakers who is an actor. */
function attribution(source: Source, text: string, actors: ActorReader): ClaimAttribution | null {
  const { sentence, speakers, words } = source;
  const [speaker] = speakers;
  if (speaker === undefined) return null;
  const named = speakers.flatMap((head) =>
    subtree(sentence, head, (child) => !/^(?:acl|appos|parataxis|punct)/.test(child.relation)),
  );
  const tokens = [...words, ...named];
  const first = sentence.tokens[Math.min(...tokens)];
  const last = sentence.tokens[Math.max(...tokens)];
  if (!first || !last) return null;
  return { text: text.slice(first.start, last.end), actor: actors.refs(sentence, speaker)[0] ?? null };
}
