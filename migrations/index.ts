import type { MigrationInterface } from 'typeorm';
import { Initial1764000000000 } from './1764000000000-initial.js';
import { KnownTimes1764100000000 } from './1764100000000-known-times.js';
import { Copies1764200000000 } from './1764200000000-copies.js';
import { OpenMentions1764250000000 } from './1764250000000-open-mentions.js';
import { Judgements1764300000000 } from './1764300000000-judgements.js';
import { Candidates1764350000000 } from './1764350000000-candidates.js';

/** Every migration, oldest first. A new one is a new file and a line at the end; none is ever changed. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  Initial1764000000000,
  KnownTimes1764100000000,
  Copies1764200000000,
  OpenMentions1764250000000,
  Judgements1764300000000,
  Candidates1764350000000,
];

/** After which of them everything that is derived from articles and claims has to be derived anew. */
export const REDERIVED: readonly string[] = [
  KnownTimes1764100000000,
  Copies1764200000000,
  OpenMentions1764250000000,
  Candidates1764350000000,
].map(({ name }) => name);
