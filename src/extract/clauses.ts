import type { Sentence, Token } from './document.js';
import { argumentsOf, isBeing } from './frames/arguments.js';
import type { Frame, VerbGroup } from './frames/frame.js';
import { type Link, linkOf } from './frames/links.js';
import { isEventNoun, isPredicate, particleOf } from './frames/predicates.js';
import { fillNoun, fillVerb } from './frames/subjects.js';
import { verbGroup } from './frames/verb-group.js';
import { SUPPORT_VERBS } from './lexicon/support-verbs.js';
import { childrenOf } from './syntax/dependents.js';

export type { Argument, Frame } from './frames/frame.js';

/** Component: reads the frames of a parsed sentence, in the order of their predicates. */
export function readFrames(sentence: Sentence): Frame[] {
  const links = new Map<number, Link>();
  for (const token of sentence.tokens)
    if (isPredicate(sentence, token)) links.set(token.index, linkOf(sentence, token));
  const clauses = new Set(links.keys());
  const frames = new Map<number, Frame>();
  for (const [at, link] of links) {
    const token = sentence.tokens[at];
    if (token) frames.set(at, frameOf(sentence, token, link, clauses));
  }
  for (const [at, frame] of frames) frame.parent = above(sentence, links.get(at)?.head ?? -1, frames);
  // subjects are found from the outside in: a controlled subject is its governor's
  const outsideIn = [...frames.values()].sort((a, b) => depth(a) - depth(b));
  for (const frame of outsideIn) {
    if (frame.noun) {
      frame.support = supportOf(frame);
      if (frame.support) putAs(frame, frame.support);
      fillNoun(frame);
    } else fillVerb(frame, links.get(frame.predicate)?.head ?? -1);
  }
  return [...frames.values()];
}

const OF_NOUN: VerbGroup = {
  tense: 'none',
  aspect: 'simple',
  infinitive: false,
  passive: false,
  negated: false,
  modals: [],
};

function frameOf(sentence: Sentence, token: Token, link: Link, clauses: ReadonlySet<number>): Frame {
  const children = childrenOf(sentence, token.index);
  const noun = isEventNoun(sentence, token);
  const particle = noun ? null : particleOf(sentence, token);
  const copular = children.some((child) => child.relation === 'cop');
  const args = argumentsOf(sentence, token, particle, clauses);
  const active = args.some(({ relation }) => relation === 'nsubj');
  const group = noun && !copular ? OF_NOUN : verbGroup(sentence, token, link.relation, active);
  // field by field: to spread an object into so large a one takes longer than all else here
  return {
    tense: group.tense,
    aspect: group.aspect,
    infinitive: group.infinitive,
    passive: group.passive,
    negated: group === OF_NOUN ? children.some((child) => child.lower === 'no') : group.negated,
    modals: group.modals,
    sentence,
    predicate: token.index,
    lemma: !noun && isBeing(sentence, token) ? 'be' : token.lemma,
    particle,
    noun,
    support: null,
    adverbs: children.filter((child) => child.tag === 'ADV').map((child) => child.lower),
    agent: [],
    patient: [],
    arguments: args,
    parent: null,
    link: link.relation,
    mark: children.find((child) => child.relation === 'mark' && child.lower !== 'to')?.lower ?? null,
  };
}

/** The nearest frame at or above a token. */
function above(sentence: Sentence, from: number, frames: ReadonlyMap<number, Frame>): Frame | null {
  for (let at = from; at >= 0; at = sentence.tokens[at]?.head ?? -1) {
    const frame = frames.get(at);
    if (frame) return frame;
  }
  return null;
}

function depth(frame: Frame): number {
  let steps = 0;
  for (let at = frame.parent; at; at = at.parent) steps += 1;
  return steps;
}

/** A light verb lends the event noun tense, aspect, modality and negation. */
function putAs(noun: Frame, { tense, aspect, infinitive, negated, modals }: Frame): void {
  Object.assign(noun, { tense, aspect, infinitive, modals, negated: negated || noun.negated });
}

/** "Held talks", "a visit was paid": the verb that lends an event noun its tense and its subject. */
function supportOf(frame: Frame): Frame | null {
  const { parent } = frame;
  return parent && !parent.noun && SUPPORT_VERBS.has(parent.lemma) && parent.patient.includes(frame.predicate)
    ? parent
    : null;
}
