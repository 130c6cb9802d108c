import type { Sentence } from '../document.js';

/** One argument of a predicate: its Universal Dependencies relation, its preposition, and its heads, coordination spread out. */
export interface Argument {
  relation: string;
  preposition: string | null;
  heads: number[];
}

/**
 * How a predicate is put. `tense` is that of its finite verb ("has met" is present, its aspect perfect) and `none`
 * where there is no finite verb; modal verbs stand beside it as their lemmas, and "be to" is one of them.
 */
export interface VerbGroup {
  tense: 'past' | 'present' | 'future' | 'none';
  aspect: 'simple' | 'progressive' | 'perfect' | 'perfect progressive';
  infinitive: boolean;
  passive: boolean;
  negated: boolean;
  modals: string[];
}

/**
 * A predicate with who does what to whom: a verb, an adjective or noun with a copula, or an event noun. `agent` and
 * `patient` are the logical subject and object, whatever the voice, found through control, coordination and relative
 * pronouns where the clause has no words of its own for them.
 */
export interface Frame extends VerbGroup {
  sentence: Sentence;
  /** Token index of the predicate. */
  predicate: number;
  lemma: string;
  /** "off" of "call off". */
  particle: string | null;
  /** An event noun. */
  noun: boolean;
  /** Of an event noun: the verb of which it is the object and which says no more than that it happens ("hold talks"). */
  support: Frame | null;
  /** Adverbs that bear on the predicate: "again", "jointly". */
  adverbs: string[];
  agent: number[];
  patient: number[];
  arguments: Argument[];
  /** The frame above, with the relation to it and the word that marks the clause ("if", "that"). */
  parent: Frame | null;
  link: string;
  mark: string | null;
}

/** What is the subject in the grammar, whatever the voice. */
export const surfaceSubject = (frame: Frame): number[] => (frame.passive ? frame.patient : frame.agent);

/** Whether a predicate is told as done: "met", "has met". */
export const isDone = (frame: VerbGroup): boolean =>
  frame.modals.length === 0 && (frame.tense === 'past' || frame.aspect.startsWith('perfect'));
