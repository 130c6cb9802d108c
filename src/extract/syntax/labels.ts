import type { Mention, Token } from '../document.js';
import type { Chunk } from './cutting.js';

/** Heads and relations inside chunks: what needs no look at the rest of the sentence. */
export function labelInside(tokens: Token[], chunks: readonly Chunk[], mentions: readonly Mention[]): void {
  const inMention = new Map<number, Mention>();
  for (const mention of mentions)
    for (let at = mention.first; at <= mention.last; at += 1) inMention.set(at, mention);
  for (const chunk of chunks) {
    if (chunk.kind === 'verb') labelVerb(tokens, chunk);
    else if (chunk.kind === 'noun' || chunk.kind === 'date') labelNoun(tokens, chunk, inMention);
  }
}

function set(tokens: Token[], at: number, head: number, relation: string): void {
  const token = tokens[at];
  if (!token || at === head || token.head !== -2) return;
  token.head = head;
  token.relation = relation;
}

function labelVerb(tokens: Token[], chunk: Chunk): void {
  const head = tokens[chunk.head];
  const passive = isPassive(tokens, chunk);
  for (let at = chunk.first; at <= chunk.last; at += 1) {
    const token = tokens[at];
    if (!token || at === chunk.head) continue;
    if (at === chunk.particle) set(tokens, at, chunk.head, 'compound:prt');
    else if (token.lower === 'to') set(tokens, at, chunk.head, 'mark');
    else if (token.tag === 'AUX') {
      const relation = head?.tag === 'ADJ' ? 'cop' : passive && token.lemma === 'be' ? 'aux:pass' : 'aux';
      set(tokens, at, chunk.head, relation);
    } else set(tokens, at, chunk.head, 'advmod');
  }
}

/** A form of "be" (or "get") followed by a verb that is no -ing form. */
function isPassive(tokens: readonly Token[], chunk: Chunk): boolean {
  const head = tokens[chunk.head];
  if (head?.tag !== 'VERB' || (head.lower.endsWith('ing') && head.lower !== head.lemma)) return false;
  for (let at = chunk.head - 1; at >= chunk.first; at -= 1) {
    const token = tokens[at];
    if (token?.tag === 'AUX')
      return token.lemma === 'be' || token.lower === 'been' || token.lower === 'being';
  }
  return false;
}

function labelNoun(tokens: Token[], chunk: Chunk, inMention: ReadonlyMap<number, Mention>): void {
  for (let at = chunk.first; at <= chunk.last; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const mention = inMention.get(at);
    if (mention && at !== mention.head) {
      set(tokens, at, mention.head, token.tag === 'DET' ? 'det' : 'flat');
      continue;
    }
    if (token.tag === 'PART' && token.text !== 'to') {
      // what stands before "'s" owns what follows
      const possessor = lastNominal(tokens, chunk.first, at - 1, inMention);
      if (possessor >= 0 && possessor !== chunk.head) {
        const owner = tokens[possessor];
        if (owner) {
          owner.head = chunk.head;
          owner.relation = 'nmod:poss';
        }
        set(tokens, at, possessor, 'case');
      }
    }
  }
  for (let at = chunk.first; at <= chunk.last; at += 1) {
    const token = tokens[at];
    if (!token || at === chunk.head || token.head !== -2) continue;
    const relation =
      token.tag === 'DET'
        ? 'det'
        : token.tag === 'PRON'
          ? 'nmod:poss'
          : token.tag === 'NUM'
            ? 'nummod'
            : token.tag === 'NOUN' || token.tag === 'PROPN'
              ? 'compound'
              : token.tag === 'ADJ' || token.tag === 'VERB'
                ? 'amod'
                : token.tag === 'PUNCT'
                  ? 'punct'
                  : 'advmod';
    set(tokens, at, chunk.head, relation);
  }
}

function lastNominal(
  tokens: readonly Token[],
  first: number,
  last: number,
  inMention: ReadonlyMap<number, Mention>,
): number {
  for (let at = last; at >= first; at -= 1) {
    const mention = inMention.get(at);
    if (mention) return mention.head;
    const tag = tokens[at]?.tag;
    if (tag === 'NOUN' || tag === 'PROPN') return at;
  }
  return -1;
}
