import { listMatrices, type Sizes } from '../../../src/extract/syntax/network/parameters.js';
import { Vocabulary, type WordVectors } from '../../../src/extract/syntax/network/vocabulary.js';
import { Adam } from './adam.js';
import type { TreebankSentence } from '../conllu.js';
import { exampleOf, featureRows, type Labels, labelsOf, withWholeCompounds } from './examples.js';
import { NamePool } from './names.js';
import { type Dropout, type Example, SENTENCE_WORDS } from './example.js';
import { TrainingNetwork } from './training-network.js';
import { Random } from './random.js';
import { writeWeights } from './write-weights.js';

/** Everything that decides what comes out of training, besides the sentences. */
export interface TrainingSettings {
  seed: number;
  epochs: number;
  /** Words to a step. */
  batch: number;
  /** The last so many times go through the treebanks alone, without what was added to them. */
  alone: number;
  /** How far the first steps go; the last go a hundredth of it. */
  rate: number;
  /** The longest a gradient may be. */
  longest: number;
  embedded: number;
  shifts: number[];
  arc: number;
  relation: number;
  dropout: Dropout;
}

/** Steps until the rate is at its highest. */
const WARMING = 200;

/** Compounds are seen in one piece half of the time, since treebanks cut them and articles do not. */
const WHOLE_COMPOUNDS = 0.5;

/** Share of the sentences with names that are seen with other names. */
const OTHER_NAMES = 0.5;

/** What is told after each time through the sentences. */
export interface Progress {
  epoch: number;
  /** Mean loss per word. */
  loss: number;
  /** The weights as they are, for a look at how they do; `quality` as in `writeWeights`. */
  weights: (quality: number) => Buffer;
}

/** A sentence as it can be shown in training. */
interface Variants {
  sentence: TreebankSentence;
  cut: Example;
  whole: Example;
}

const wordsOf = (sentences: readonly TreebankSentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

const fits = ({ words }: TreebankSentence): boolean => words.length <= SENTENCE_WORDS;

/** Annotated sentences, with all that is worked out of them once for several trainings. */
export class Material {
  readonly labels: Labels;
  readonly features: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
  readonly names: NamePool;
  readonly sentences: readonly TreebankSentence[];
  readonly words: number;
  readonly treebankWords: number;
  private readonly examples: Variants[];
  private readonly treebanks: number;

  /** Sentences that are too long are left out; `added` are those besides the treebanks. */
  constructor(
    sentences: readonly TreebankSentence[],
    readonly vectors: WordVectors,
    added: readonly TreebankSentence[] = [],
  ) {
    const fitting = sentences.filter(fits);
    this.treebanks = fitting.length;
    this.sentences = [...fitting, ...added.filter(fits)];
    this.labels = labelsOf(this.sentences);
    this.features = featureRows(this.sentences);
    this.vocabulary = new Vocabulary(this.features, vectors);
    this.names = new NamePool(this.sentences);
    this.words = wordsOf(this.sentences);
    this.treebankWords = wordsOf(fitting);
    this.examples = this.sentences.map((sentence) => {
      const cut = exampleOf(sentence, this.vocabulary, this.labels);
      const whole = withWholeCompounds(sentence);
      return { sentence, cut, whole: whole ? exampleOf(whole, this.vocabulary, this.labels) : cut };
    });
  }

  /**
   * The examples of one time through the sentences: some with compounds in one piece, some with other names. `alone`
   * leaves out those besides the treebanks.
   */
  draw(random: Random, alone = false): Example[] {
    const drawn = alone ? this.examples.slice(0, this.treebanks) : this.examples;
    return drawn.map(({ sentence, cut, whole }) => {
      const renamed = random.next() < OTHER_NAMES ? this.names.exchange(sentence, random) : null;
      if (renamed && renamed.words.length <= SENTENCE_WORDS)
        return exampleOf(renamed, this.vocabulary, this.labels);
      return random.next() < WHOLE_COMPOUNDS ? whole : cut;
    });
  }
}

/** Trains a network; gives the file of its weights. The same material and settings give the same bytes. */
export function trainNetwork(
  material: Material,
  settings: TrainingSettings,
  report: (progress: Progress) => void = () => undefined,
): Buffer {
  const { labels, vectors, features } = material;
  const sizes = sizesOf(settings, labels, vectors);
  const random = new Random(settings.seed);
  const network = new TrainingNetwork(
    sizes,
    features.size + 1,
    labels.relations.indexOf('root'),
    vectors,
    settings.dropout,
    random,
  );
  const adam = new Adam(
    listMatrices(network.parameters),
    listMatrices(network.gradients),
    network.embeddings,
    sizes.embedded,
  );
  const header = { sizes, ...labels, features: [...features.keys()] };
  const weights = (quality: number): Buffer =>
    writeWeights(header, network.parameters, network.embeddings, quality);
  const isAlone = (epoch: number): boolean => epoch >= settings.epochs - settings.alone;
  const allSteps =
    (material.words * (settings.epochs - settings.alone) + material.treebankWords * settings.alone) /
    settings.batch;
  let steps = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const batches = batchesOf(random.shuffle(material.draw(random, isAlone(epoch))), settings.batch);
    let loss = 0;
    for (const batch of batches) {
      const left = Math.max(0.01, 1 - steps / allSteps);
      loss += network.learn(batch);
      adam.step(
        settings.rate * Math.min(1, (steps + 1) / WARMING) * left,
        network.embeddingGradients,
        settings.longest,
      );
      network.clearGradients();
      steps += 1;
    }
    report({ epoch, loss: loss / batches.length, weights });
  }
  return weights(11);
}

function sizesOf(settings: TrainingSettings, labels: Labels, vectors: WordVectors): Sizes {
  const { embedded, shifts, arc, relation } = settings;
  const { tags, relations } = labels;
  return {
    embedded,
    vector: vectors.columns,
    shifts,
    arc,
    relation,
    tags: tags.length,
    relations: relations.length,
  };
}

/** Examples in their order, as many to a batch as have at most so many words together. */
function batchesOf(examples: readonly Example[], most: number): Example[][] {
  const batches: Example[][] = [];
  let batch: Example[] = [];
  let words = 0;
  for (const example of examples) {
    if (words + example.heads.length > most && batch.length > 0) {
      batches.push(batch);
      batch = [];
      words = 0;
    }
    batch.push(example);
    words += example.heads.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
