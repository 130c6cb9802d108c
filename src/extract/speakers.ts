import type { Document, Entity, Sentence, Token } from './document.js';

/** How far into a sentence the label of a speaker may end, in tokens: what stands before it is a heading run on. */
const LONGEST_LABEL = 40;

/**
 * Component: who speaks in a transcript. "President of Russia A: I would ask…" labels what follows as the words of A,
 * up to the next label; there "I" and "we" are A, without any quotation marks. After a label of somebody whom nobody
 * knows ("Q:", "((WN))") they are nobody.
 */
export function findSpeakers(document: Document): void {
  let speaker: Entity | null = null;
  for (const sentence of document.sentences) {
    const label = labelOf(sentence);
    if (label) {
      ({ speaker } = label);
      sentence.opening = Math.max(sentence.opening, label.end);
    } else if (/^(?:\*\s*){3}$/.test(document.article.text.slice(sentence.start, sentence.end)))
      speaker = null;
    sentence.speaker = speaker;
  }
}

interface Label {
  speaker: Entity | null;
  /** How many tokens it has. */
  end: number;
}

/** The label at the head of a sentence: a name before a colon, or in double brackets, and no verb before it. */
function labelOf(sentence: Sentence): Label | null {
  return bracketed(sentence) ?? beforeColon(sentence);
}

/** "President of Russia A:", "A (retranslated):", "Question:". */
function beforeColon({ tokens, mentions }: Sentence): Label | null {
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at <= LONGEST_LABEL);
  if (colon < 1 || tokens.length <= colon + 1) return null;
  const named = withoutBrackets(tokens, colon);
  const mention = mentions.find(({ last }) => last === named - 1);
  const [speaker] = mention?.entities ?? [];
  if (mention && speaker?.kind === 'PERSON' && mention.entities.length === 1)
    return tokens.slice(0, mention.first).some(isFinite) ? null : { speaker, end: colon + 1 };
  return isUnknownLabel(tokens.slice(0, named)) ? { speaker: null, end: colon + 1 } : null;
}

/** Where the words before a colon end, brackets behind them left out. */
function withoutBrackets(tokens: readonly Token[], colon: number): number {
  if (tokens[colon - 1]?.text !== ')') return colon;
  const open = tokens.findIndex(({ text }) => text === '(');
  return open > 0 ? open : colon;
}

/** "Q:", "Question:", "West German Minister Karl T.:": capitals throughout, and no verb. */
const isUnknownLabel = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= MOST_WORDS &&
  tokens.every(
    (token) => /^\p{Lu}|^[.,’'-]+$/u.test(token.text) || /^(?:of|the|and|for|de|bin|al)$/.test(token.lower),
  );
const MOST_WORDS = 14;

/** "((Name))", as some interviews have it. */
function bracketed({ tokens, mentions }: Sentence): Label | null {
  if (!/^\(+$/.test(tokens[0]?.text ?? '')) return null;
  const marks = tokens.slice(0, LONGEST_LABEL);
  const first = marks.findIndex(({ text }) => !/^\(+$/.test(text));
  const close = marks.findIndex(({ text }) => /^\)+$/.test(text));
  const brackets = marks.slice(0, first).map(({ text }) => text);
  if (close < 0 || brackets.join('').length < 2) return null;
  let end = close;
  while (/^\)+$/.test(tokens[end]?.text ?? '')) end += 1;
  const mention = mentions.find((found) => found.first <= first && first <= found.last && found.last < close);
  const [speaker] = mention?.entities ?? [];
  return { speaker: speaker?.kind === 'PERSON' ? speaker : null, end };
}

const isFinite = ({ tag, lower }: Token): boolean =>
  tag === 'AUX' || /^(?:by|with|said|says|told)$/.test(lower) || (tag === 'VERB' && !lower.endsWith('ing'));
