import type { ClaimAttribution } from './claim.js';
import type { Frame } from './clauses.js';
import { childrenOf, subtree } from './syntax/dependents.js';
import type { Sentence } from './document.js';
import { REPORTING_VERBS } from './lexicon/verb-forms.js';
import type { ActorReader } from './actors.js';

/**
 * Component: who says so. A reporting verb over the clause ("reports indicate that…"), beside it ("…, a spokesman
 * said"), in an "as" clause ("as announced by…"), or "according to"; null where the article speaks for itself.
 */
export function readAttribution(frame: Frame, text: string, actors: ActorReader): ClaimAttribution | null {
  const { sentence } = frame;
  for (let below = frame, above = frame.parent; above; below = above, above = above.parent) {
    if (below.link === 'ccomp' && isReport(above)) return said(above, text, actors);
  }
  const outer = outermost(frame);
  for (const other of sentence.frames) {
    if (other === frame || other.noun || !isReport(other)) continue;
    const aside =
      other.link === 'parataxis' ||
      (other.link === 'advcl' && other.mark === 'as') ||
      (other.link === 'conj' && afterComma(other));
    if (aside && (other.parent === outer || outermost(other) === outer) && !carriesClause(other))
      return said(other, text, actors);
  }
  return accordingTo(sentence, text, actors);
}

const isReport = (frame: Frame): boolean =>
  REPORTING_VERBS.has(frame.lemma) &&
  !/^(?:agree|decide|hope|expect|pledge|promise|vow|deny)$/.test(frame.lemma);

function outermost(frame: Frame): Frame {
  let at = frame;
  while (at.parent) at = at.parent;
  return at;
}

function afterComma(frame: Frame): boolean {
  return frame.sentence.tokens[frame.predicate - 1]?.text === ',';
}

const carriesClause = (frame: Frame): boolean =>
  frame.sentence.frames.some((other) => other.parent === frame && other.link === 'ccomp') ||
  frame.patient.length > 0;

function said(frame: Frame, text: string, actors: ActorReader): ClaimAttribution | null {
  const heads = frame.agent;
  const [speaker] = heads;
  if (speaker === undefined) return null;
  const { sentence } = frame;
  const tokens = [
    frame.predicate,
    ...heads.flatMap((head) => subtree(sentence, head, (child) => !/^(?:acl|appos)/.test(child.relation))),
  ];
  const by = childrenOf(sentence, speaker).find((child) => child.lower === 'by');
  if (by) tokens.push(by.index);
  if (frame.mark)
    tokens.push(
      ...childrenOf(sentence, frame.predicate)
        .filter((child) => child.relation === 'mark')
        .map((child) => child.index),
    );
  const first = sentence.tokens[Math.min(...tokens)];
  const last = sentence.tokens[Math.max(...tokens)];
  if (!first || !last) return null;
  return { text: text.slice(first.start, last.end), actor: actors.refs(sentence, speaker)[0] ?? null };
}

function accordingTo(sentence: Sentence, text: string, actors: ActorReader): ClaimAttribution | null {
  const at = sentence.tokens.findIndex(
    (token, index) => token.lower === 'according' && sentence.tokens[index + 1]?.lower === 'to',
  );
  const source = sentence.tokens
    .slice(at + 2)
    .find((token) => childrenOf(sentence, token.index).some((child) => child.index === at + 1));
  if (at < 0 || !source) return null;
  const phrase = subtree(sentence, source.index, (child) => !/^(?:acl|appos|conj)/.test(child.relation));
  const last = sentence.tokens[Math.max(...phrase)];
  const first = sentence.tokens[at];
  if (!first || !last || last.end < first.start) return null;
  return { text: text.slice(first.start, last.end), actor: actors.refs(sentence, source.index)[0] ?? null };
}
