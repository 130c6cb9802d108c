import type { Sentence, Token } from './document.js';
import { MEETING_NOUNS, STANCE_NOUNS } from './lexicon/event-nouns.js';
import { OBJECT_CONTROL } from './lexicon/control.js';
import { childrenOf, subtree } from './syntax/dependents.js';

/** One argument of a predicate: its Universal Dependencies relation, its preposition, and its heads, coordination spread out. */
export interface Argument {
  relation: string;
  preposition: string | null;
  heads: number[];
}

/**
 * A predicate with who does what to whom: a verb, a copula's adjective, or an event noun. `agent` and `patient`
 * are the logical subject and object, whatever the voice, found through control and relative pronouns where the
 * clause has no words of its own for them.
 */
export interface Frame {
  sentence: Sentence;
  /** Token index of the predicate. */
  predicate: number;
  lemma: string;
  /** "off" of "call off". */
  particle: string | null;
  noun: boolean;
  tense: 'past' | 'present' | 'future' | 'none';
  infinitive: boolean;
  passive: boolean;
  negated: boolean;
  modals: string[];
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

/** Component: reads the frames of every parsed sentence. */
export function readFrames(sentence: Sentence): Frame[] {
  const reader = new FrameReader(sentence);
  return reader.read();
}

const CLAUSAL = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'conj', 'parataxis', 'root']);

class FrameReader {
  private readonly byToken = new Map<number, Frame>();

  constructor(private readonly sentence: Sentence) {}

  read(): Frame[] {
    const { tokens } = this.sentence;
    for (const token of tokens) {
      if (this.isPredicate(token)) this.byToken.set(token.index, this.frame(token));
    }
    for (const frame of this.byToken.values()) this.linkUp(frame);
    // subjects are found from the outside in: a controlled subject is its governor's
    const frames = [...this.byToken.values()].sort((a, b) => this.depth(a) - this.depth(b));
    for (const frame of frames) this.fillArguments(frame);
    return [...this.byToken.values()];
  }

  private isPredicate(token: Token): boolean {
    if (token.tag === 'VERB' && (CLAUSAL.has(token.relation) || token.relation === 'dep')) return true;
    if (token.tag === 'AUX' && (CLAUSAL.has(token.relation) || token.relation === 'dep')) return true;
    if (token.tag === 'ADJ' && this.children(token.index).some((child) => child.relation === 'cop'))
      return true;
    if (
      token.tag === 'NOUN' &&
      CLAUSAL.has(token.relation) &&
      this.children(token.index).some((child) => child.relation === 'mark')
    )
      return true;
    return (
      (token.tag === 'NOUN' || token.tag === 'PROPN') &&
      (MEETING_NOUNS.has(token.lemma) || STANCE_NOUNS.has(token.lemma))
    );
  }

  private children(head: number): readonly Token[] {
    return childrenOf(this.sentence, head);
  }

  private frame(token: Token): Frame {
    const children = this.children(token.index);
    const noun = token.tag === 'NOUN' || token.tag === 'PROPN';
    const auxiliaries = children
      .filter((child) => child.relation.startsWith('aux') || child.relation === 'cop')
      .map((child) => child.lower);
    const own = token.tag === 'AUX' ? [token.lower, ...auxiliaries] : auxiliaries;
    const infinitive = children.some((child) => child.relation === 'mark' && child.lower === 'to');
    return {
      sentence: this.sentence,
      predicate: token.index,
      lemma: token.lemma,
      particle: children.find((child) => child.relation === 'compound:prt')?.lower ?? null,
      noun: noun && !infinitive,
      tense: noun && !infinitive ? 'none' : tenseOf(token, own, infinitive),
      infinitive,
      passive: children.some((child) => child.relation === 'aux:pass'),
      negated: children.some(
        (child) =>
          /^(?:not|n't|never|no)$/.test(child.lower) &&
          (child.relation === 'advmod' || (noun && child.relation === 'det')),
      ),
      modals: own.filter((word) =>
        /^(?:will|would|can|could|may|might|must|shall|should|ca|wo|'ll|'d)$/.test(word),
      ),
      adverbs: children.filter((child) => child.tag === 'ADV').map((child) => child.lower),
      agent: [],
      patient: [],
      arguments: [],
      parent: null,
      link: token.relation,
      mark: children.find((child) => child.relation === 'mark' && child.lower !== 'to')?.lower ?? null,
    };
  }

  private linkUp(frame: Frame): void {
    let at = this.sentence.tokens[frame.predicate]?.head ?? -1;
    for (let steps = 0; at >= 0 && steps < this.sentence.tokens.length; steps += 1) {
      const above = this.byToken.get(at);
      if (above) {
        frame.parent = above;
        return;
      }
      at = this.sentence.tokens[at]?.head ?? -1;
    }
  }

  private depth(frame: Frame): number {
    let depth = 0;
    for (let above = frame.parent; above && depth < 50; above = above.parent) depth += 1;
    return depth;
  }

  private fillArguments(frame: Frame): void {
    const token = this.sentence.tokens[frame.predicate];
    if (!token) return;
    for (const child of this.children(frame.predicate)) {
      const { relation } = child;
      if (!/^(?:nsubj|obj|iobj|obl|nmod|nmod:poss|compound|amod|obl:tmod|xcomp)$/.test(relation)) continue;
      if (relation === 'xcomp' && this.byToken.has(child.index)) continue;
      frame.arguments.push({
        relation,
        preposition: this.prepositionOf(child),
        heads: this.spread(child.index),
      });
    }
    if (frame.noun) return;
    const subject = this.heads(frame, 'nsubj');
    const object = [...this.heads(frame, 'obj')];
    const [firstSubject] = subject;
    if (firstSubject !== undefined && this.isNobody(firstSubject)) frame.negated = true;
    const surface =
      subject.length > 0
        ? subject.flatMap((head) => this.antecedent(head, frame))
        : this.controlled(frame, token);
    if (frame.passive || this.isPassiveParticiple(frame, token)) {
      frame.patient = surface;
      frame.agent = frame.arguments
        .filter((argument) => argument.preposition === 'by')
        .flatMap((argument) => argument.heads);
    } else {
      frame.agent = surface;
      frame.patient = object.flatMap((head) => this.antecedent(head, frame));
    }
  }

  /** "Neither A nor B would", "no side has". */
  private isNobody(subject: number): boolean {
    const first = subtree(this.sentence, subject)[0] ?? subject;
    const before = this.sentence.tokens[first - 1]?.lower;
    return (
      before === 'neither' ||
      this.children(subject).some((child) => child.lower === 'no' || child.lower === 'neither')
    );
  }

  private heads(frame: Frame, relation: string): number[] {
    return frame.arguments
      .filter((argument) => argument.relation === relation)
      .flatMap((argument) => argument.heads);
  }

  private isPassiveParticiple(frame: Frame, token: Token): boolean {
    const bare =
      frame.link === 'acl' ||
      (frame.link === 'advcl' && frame.arguments.some((argument) => argument.preposition === 'by'));
    return (
      bare &&
      !frame.infinitive &&
      token.tag === 'VERB' &&
      !token.lower.endsWith('ing') &&
      !this.children(token.index).some(
        (child) => child.relation.startsWith('aux') || child.relation === 'nsubj',
      )
    );
  }

  /** A head and what is coordinated with it. */
  private spread(head: number): number[] {
    const heads = [head];
    for (const child of this.children(head)) {
      if (child.relation === 'conj' && child.tag !== 'VERB' && child.tag !== 'AUX')
        heads.push(...this.spread(child.index));
    }
    return heads;
  }

  private prepositionOf(token: Token): string | null {
    const words = this.children(token.index).filter(
      (child) => child.relation === 'case' && child.tag !== 'PART',
    );
    return words[0]?.lower ?? null;
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  private antecedent(head: number, frame: Frame): number[] {
    const token = this.sentence.tokens[head];
    if (token && /^(?:who|which|that|whom)$/.test(token.lower) && frame.link === 'acl:relcl') {
      const noun = this.sentence.tokens[frame.predicate]?.head ?? -1;
      return noun >= 0 ? this.spread(noun) : [];
    }
    return [head];
  }

  /** The subject of a verb that has none of its own. */
  private controlled(frame: Frame, token: Token): number[] {
    const { parent } = frame;
    if (frame.link === 'acl' && !frame.infinitive) return token.head >= 0 ? this.spread(token.head) : [];
    if (frame.link === 'acl' && frame.infinitive) {
      const owner = this.children(token.head).find((child) => child.relation === 'nmod:poss');
      if (owner) return this.spread(owner.index);
      return parent && !parent.noun ? parent.agent : (parent?.parent?.agent ?? []);
    }
    if (!parent) return [];
    if (frame.link === 'conj') return parent.passive ? parent.patient : parent.agent;
    if (frame.link === 'xcomp') {
      if (OBJECT_CONTROL.has(parent.lemma)) {
        if (parent.patient.length > 0) return parent.patient;
        const told = parent.arguments.find(
          (argument) =>
            argument.relation === 'obl' && /^(?:on|upon|to|for)$/.test(argument.preposition ?? ''),
        );
        if (told) return told.heads;
      }
      return parent.passive ? parent.patient : parent.agent;
    }
    if (frame.link === 'advcl' && (frame.infinitive || token.lower.endsWith('ing') || frame.mark === null)) {
      return parent.passive ? parent.patient : parent.agent;
    }
    return [];
  }
}

function tenseOf(token: Token, auxiliaries: readonly string[], infinitive: boolean): Frame['tense'] {
  if (infinitive) return 'none';
  const [first] = auxiliaries;
  if (first !== undefined) {
    if (/^(?:will|wo|'ll|shall)$/.test(first)) return 'future';
    if (/^(?:was|were|had|did|would|could|might)$/.test(first)) return 'past';
    if (/^(?:has|have)$/.test(first)) return 'past';
    return 'present';
  }
  if (token.lower.endsWith('ing') && token.lower !== token.lemma) return 'none';
  if (token.lower === token.lemma)
    return /^(?:put|set|let|hit|cut|shut|quit|cost)$/.test(token.lower) ? 'past' : 'present';
  return token.lower.endsWith('s') && !/[^s]ss$/.test(token.lower) ? 'present' : 'past';
}
