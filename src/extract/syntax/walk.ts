import type { Mention, Token } from '../document.js';
import type { Chunk } from './cutting.js';

/** A walk over the chunks of one sentence, from left to right: what it has met and what waits for its head. */
export class Walk {
  /** The verb that words attach to now, and the first verb of the sentence. */
  verb: Chunk | null = null;
  root: Chunk | null = null;
  /** Whether the root so far stands in a marked clause, so that the main clause is still to come. */
  rootIsMarked = false;
  /** A clause that waits for its main clause. */
  pendingClause: Chunk | null = null;
  /** Noun phrases that wait for their verb, since the last boundary. */
  waiting: Chunk[] = [];
  /** The waiting phrases of the clause around a relative clause. */
  outer: Chunk[] | null = null;
  /** The subordinating word of the clause that is being read ("that", "if"). */
  mark: Chunk | null = null;
  /** The relative pronoun whose verb is still to come, and the noun that it stands for. */
  relative: { chunk: Chunk; antecedent: Chunk } | null = null;
  /** Whether nothing since the last comma, mark or stop binds what comes to the verb before it. */
  boundary = true;
  conjunction: Chunk | null = null;
  /** Head tokens of the subjects and objects of verbs. */
  readonly subjects = new Map<Chunk, number>();
  readonly objects = new Map<Chunk, number>();
  /** Verbs that have a subject of their own, not one shared with an earlier verb. */
  readonly explicit = new Set<Chunk>();
  /** The verb under whose clause a verb stands. */
  readonly parents = new Map<Chunk, Chunk>();
  /** Phrases that came before any verb of their clause. */
  private early: { head: number; relation: string }[] = [];
  private readonly actors = new Map<number, string>();

  constructor(
    readonly tokens: Token[],
    readonly chunks: readonly Chunk[],
    mentions: readonly Mention[],
  ) {
    for (const mention of mentions) this.actors.set(mention.head, mention.entities[0]?.kind ?? 'PERSON');
  }

  /** Gives a token its head, unless it has one already. */
  attach(head: number, to: number, relation: string): void {
    const token = this.tokens[head];
    if (token?.head !== -2 || head === to) return;
    token.head = to;
    token.relation = relation;
  }

  /** The lemma of a chunk's head. */
  word(chunk: Chunk | null | undefined): string {
    return chunk ? (this.tokens[chunk.head]?.lemma ?? '') : '';
  }

  /** Whether a chunk is headed by a mention. */
  isActor(chunk: Chunk): boolean {
    return this.actors.has(chunk.head);
  }

  /** The kind of actor that heads a chunk, if one does. */
  actorKind(chunk: Chunk): string | undefined {
    return this.actors.get(chunk.head);
  }

  /** The chunk right before another. */
  before(chunk: Chunk): Chunk | undefined {
    return this.chunks[this.chunks.indexOf(chunk) - 1];
  }

  /** Attaches a phrase to the verb of its clause, now or when that verb comes. */
  oblique(head: number, relation: string): void {
    // what waits from before the verb belongs to a clause further out and does not keep the phrase from the verb
    const last = this.waiting.at(-1);
    if (this.verb && (!last || last.first < this.verb.first)) this.attach(head, this.verb.head, relation);
    else this.early.push({ head, relation });
  }

  /** Attaches to the verb what came before it. */
  flushEarly(): void {
    const { verb } = this;
    if (!verb) return;
    for (const { head, relation } of this.early) this.attach(head, verb.head, relation);
    this.early = [];
  }
}
