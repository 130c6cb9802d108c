import type { TrainingSettings } from './train-network.js';

/** The settings that the shipped weights were trained with; each was tried on `ewt-dev`. */
export const SETTINGS: TrainingSettings = {
  seed: 1,
  epochs: 22,
  alone: 4,
  batch: 600,
  rate: 0.003,
  longest: 5,
  embedded: 64,
  shifts: [112, 48, 48],
  arc: 64,
  relation: 96,
  dropout: { word: 0.12, vector: 0.05, input: 0.12, layer: 0.12, hidden: 0.15 },
};
