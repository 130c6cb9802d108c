import { Arena, type Matrix } from '../../../src/extract/syntax/network/memory.js';
import {
  listMatrices,
  makeFloats,
  makeLargeParameters,
  type Parameters,
  type Sizes,
} from '../../../src/extract/syntax/network/parameters.js';
import type { WordVectors } from '../../../src/extract/syntax/network/vocabulary.js';
import { ArcLoss } from './arc-loss.js';
import { Backprop } from './backprop.js';
import { Encoder } from './encoder.js';
import { BATCH_WORDS, batchOf, type Dropout, type Example } from './example.js';
import type { Random } from './random.js';
import { RelationLoss } from './relation-loss.js';
import { TagLoss } from './tag-loss.js';

/** Room for a network in training: its weights twice, and each number of a batch at every step of the way. */
const ROOM = 192 * 1024 * 1024;

/** A network in training: its weights, and the gradients of what is lost on a batch. */
export class TrainingNetwork {
  readonly parameters: Parameters;
  readonly gradients: Parameters;
  /** Row-major, a row for each feature. */
  readonly embeddings: Float32Array;
  private readonly encoder: Encoder;
  private readonly tags: TagLoss;
  private readonly arcs: ArcLoss;
  private readonly relations: RelationLoss;

  constructor(
    readonly sizes: Sizes,
    features: number,
    rootRelation: number,
    vectors: WordVectors,
    dropout: Dropout,
    private readonly random: Random,
  ) {
    const arena = new Arena(ROOM);
    const make = (): Parameters => ({ ...makeLargeParameters(arena, sizes), ...makeFloats(arena, sizes) });
    this.parameters = make();
    this.gradients = make();
    this.embeddings = new Float32Array(features * sizes.embedded);
    const { parameters, gradients, embeddings } = this;
    const widest = Math.max(...listMatrices(parameters).map(({ rows }) => rows));
    const backprop = new Backprop(
      arena,
      widest * Math.max(BATCH_WORDS, ...parameters.gates.map(({ columns }) => columns)),
    );
    this.encoder = new Encoder(sizes, parameters, gradients, embeddings, vectors, dropout, random, backprop);
    this.tags = new TagLoss(sizes.tags, parameters, gradients, backprop);
    this.arcs = new ArcLoss(parameters, gradients, dropout.hidden, random, backprop);
    this.relations = new RelationLoss(
      sizes.relations,
      rootRelation,
      parameters,
      gradients,
      dropout.hidden,
      random,
      backprop,
    );
    this.initialise();
  }

  /** Gradients of those rows of the embeddings that have any. */
  get embeddingGradients(): ReadonlyMap<number, Float32Array> {
    return this.encoder.embeddingGradients;
  }

  /** Adds the gradients of a batch to those there are and gives its loss per word. */
  learn(examples: readonly Example[]): number {
    const { encoder } = this;
    const batch = batchOf(examples);
    encoder.forward(batch);
    const loss =
      this.tags.learn(batch, encoder) +
      this.arcs.learn(batch, encoder) +
      this.relations.learn(batch, encoder);
    encoder.backward(batch);
    return loss / batch.words;
  }

  /** Forgets the gradients. */
  clearGradients(): void {
    for (const { data } of listMatrices(this.gradients)) data.fill(0);
    this.encoder.embeddingGradients.clear();
  }

  /** Sets the weights to their random beginnings: even ones (Glorot and Bengio 2010), and normal ones for embeddings. */
  private initialise(): void {
    const { parameters, random } = this;
    const spread = (matrix: Matrix, scale = 1): void => {
      const limit = scale * Math.sqrt(6 / (matrix.rows + matrix.columns));
      for (let at = 0; at < matrix.data.length; at += 1) matrix.data[at] = (2 * random.next() - 1) * limit;
    };
    const { gates, tag, dependent, head, bilinear, relationDependent, relationHead, relation, root } =
      parameters;
    for (const matrix of [...gates, tag, dependent, head, bilinear]) spread(matrix);
    for (const matrix of [relationDependent, relationHead, relation, root]) spread(matrix);
    spread(parameters.distance, 0.3);
    for (let at = 0; at < this.embeddings.length; at += 1) this.embeddings[at] = 0.3 * random.normal();
  }
}
