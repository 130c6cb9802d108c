import type { Document, Entity, Sentence, Token } from './document.js';

/** How far into a sentence the label of a speaker may end, in tokens: what stands before it is a heading run on. */
const LONGEST_LABEL = 40;

/**
 * Component: who speaks in a transcript. "President of Russia A: I would ask…" labels what follows as the words of A,
 * up to the next label; there "I" and "we" are A, without any quotation marks.
 */
export function findSpeakers(document: Document): void {
  let speaker: Entity | null = null;
  for (const sentence of document.sentences) {
    const label = labelOf(sentence);
    if (label) {
      ({ speaker } = label);
      sentence.opening = label.end;
    } else if (/^(?:\*\s*){3}$/.test(document.article.text.slice(sentence.start, sentence.end)))
      speaker = null;
    sentence.speaker = speaker;
  }
}

/** The label at the head of a sentence: a person's name before a colon, and no verb before it. */
function labelOf({ tokens, mentions }: Sentence): { speaker: Entity; end: number } | null {
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at <= LONGEST_LABEL);
  if (colon < 1 || tokens.length <= colon + 1) return null;
  const mention = mentions.find(({ last }) => last === colon - 1);
  const [speaker] = mention?.entities ?? [];
  if (!mention || speaker?.kind !== 'PERSON' || mention.entities.length > 1) return null;
  return tokens.slice(0, mention.first).some(isFinite) ? null : { speaker, end: colon + 1 };
}

const isFinite = ({ tag, lower }: Token): boolean =>
  tag === 'AUX' || /^(?:by|with|said|says|told)$/.test(lower) || (tag === 'VERB' && !lower.endsWith('ing'));
