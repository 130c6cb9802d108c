import type { Tag } from '../../src/extract/document.js';
import { type TreebankSentence, coarseRelation } from './conllu.js';

/** What a parser makes of a sentence: one entry a word in each list; the root's head is -1. */
export interface SyntaxAnalysis {
  tags: readonly Tag[];
  heads: readonly number[];
  relations: readonly string[];
}

/** A parser that is measured: it is given the words as the treebank has cut them, and nothing else. */
export type SyntaxReader = (words: readonly string[]) => SyntaxAnalysis;

/** Shares of 1; NaN where the treebank has nothing to take a share of. */
export interface SyntaxScores {
  /** Unlabelled attachment: words with the right head, punctuation (by the treebank's tag) left out. */
  uas: number;
  /** Labelled attachment: words with the right head and the right relation, punctuation left out. */
  las: number;
  /** Words with the right universal part of speech, punctuation included. */
  tags: number;
  /** Verbs whose arguments are all found, with nothing else taken for one; see `clauseArguments`. */
  clauses: number;
}

/** How well one relation is found: a word counts as right when head and relation both are. */
export interface RelationScore {
  relation: string;
  /** How many words have the relation in the treebank. */
  count: number;
  precision: number;
  recall: number;
  f1: number;
}

/** What was measured on a treebank, and on how much. */
export interface SyntaxReport {
  sentences: number;
  words: number;
  /** How many verbs the clause measure is taken over. */
  clauses: number;
  scores: SyntaxScores;
  /** The relations of the treebank and of the parser, the most frequent first. */
  relations: RelationScore[];
}

/**
 * Compares a parser's analyses with a treebank's, sentence by sentence. Relations are compared as coarse as
 * `coarseRelation` makes them, whoever gives them.
 *
 * @throws RangeError where the analyses do not have the treebank's sentences or words
 */
export function scoreSyntax(
  gold: readonly TreebankSentence[],
  analyses: readonly SyntaxAnalysis[],
): SyntaxReport {
  if (gold.length !== analyses.length)
    throw new RangeError(`${analyses.length} analyses of ${gold.length} sentences`);
  const tally = new Tally();
  gold.forEach((sentence, index) => {
    const analysis = analyses[index];
    if (analysis) tally.add(sentence, analysis);
  });
  return tally.report(gold.length);
}

const CORE_ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj']);

/**
 * The arguments of each word that has any, as text that is the same exactly when the sets are: subjects and
 * objects with their relation, and the obliques that a "with" or "to" marks, which tell whom somebody met and
 * whom something was said or asked. Of an oblique its kind does not count.
 *
 * @param relations already coarse
 */
export function clauseArguments(
  words: readonly string[],
  heads: readonly number[],
  relations: readonly string[],
): Map<number, string> {
  const marked = new Set<number>();
  heads.forEach((head, at) => {
    if (relations[at] === 'case' && /^(?:with|to)$/i.test(words[at] ?? '')) marked.add(head);
  });
  const found = new Map<number, string>();
  heads.forEach((head, at) => {
    const relation = relations[at] ?? '';
    const universal = relation.split(':', 1)[0];
    const oblique = universal === 'obl' && marked.has(at);
    if (!oblique && !CORE_ARGUMENTS.has(relation)) return;
    found.set(head, `${found.get(head) ?? ''} ${oblique ? 'obl' : relation}@${at}`);
  });
  return found;
}

/** A share counted up: how many were right, of how many. */
class Share {
  private right = 0;
  of = 0;

  add(right: boolean): void {
    this.of += 1;
    if (right) this.right += 1;
  }

  get value(): number {
    return this.right / this.of;
  }
}

class Tally {
  private readonly attached = new Share();
  private readonly labelled = new Share();
  private readonly tagged = new Share();
  private readonly clauses = new Share();
  private readonly relations = new Map<string, { gold: number; given: number; right: number }>();

  add(sentence: TreebankSentence, analysis: SyntaxAnalysis): void {
    const { words, tags, heads } = sentence;
    for (const list of [analysis.tags, analysis.heads, analysis.relations]) {
      if (list.length !== words.length)
        throw new RangeError(`sentence ${sentence.id}: ${list.length} entries for ${words.length} words`);
    }
    const expected = sentence.relations.map(coarseRelation);
    const given = analysis.relations.map(coarseRelation);
    words.forEach((_, at) => {
      const headRight = analysis.heads[at] === heads[at];
      const bothRight = headRight && given[at] === expected[at];
      this.tagged.add(analysis.tags[at] === tags[at]);
      if (tags[at] !== 'PUNCT') {
        this.attached.add(headRight);
        this.labelled.add(bothRight);
      }
      const wanted = this.relation(expected[at]);
      wanted.gold += 1;
      if (bothRight) wanted.right += 1;
      this.relation(given[at]).given += 1;
    });
    const wantedArguments = clauseArguments(words, heads, expected);
    const givenArguments = clauseArguments(words, analysis.heads, given);
    for (const [verb, wanted] of wantedArguments) {
      if (tags[verb] === 'VERB') this.clauses.add(givenArguments.get(verb) === wanted);
    }
  }

  private relation(name = 'dep'): { gold: number; given: number; right: number } {
    const known = this.relations.get(name);
    if (known) return known;
    const fresh = { gold: 0, given: 0, right: 0 };
    this.relations.set(name, fresh);
    return fresh;
  }

  report(sentences: number): SyntaxReport {
    const relations = [...this.relations].map(([relation, { gold, given, right }]): RelationScore => ({
      relation,
      count: gold,
      precision: right / given,
      recall: right / gold,
      f1: (2 * right) / (gold + given),
    }));
    return {
      sentences,
      words: this.tagged.of,
      clauses: this.clauses.of,
      scores: {
        uas: this.attached.value,
        las: this.labelled.value,
        tags: this.tagged.value,
        clauses: this.clauses.value,
      },
      relations: relations.sort((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1)),
    };
  }
}
