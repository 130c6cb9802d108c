import type { StanceVerb } from './stance-frame.js';
import { AGREEMENTS } from './stance-verbs/agreements.js';
import { CONCESSIONS } from './stance-verbs/concessions.js';
import { DEMANDS } from './stance-verbs/demands.js';
import { OFFERS } from './stance-verbs/offers.js';
import { OPPOSITION } from './stance-verbs/opposition.js';
import { REFUSALS } from './stance-verbs/refusals.js';
import { REQUESTS } from './stance-verbs/requests.js';
import { SUPPORT } from './stance-verbs/support.js';
import { THREATS } from './stance-verbs/threats.js';

export type { StanceVerb } from './stance-frame.js';

/** The verbs, in the order in which they are tried: of those with the same lemma the first that fits. */
export const STANCE_VERBS: readonly StanceVerb[] = [
  ...DEMANDS,
  ...REQUESTS,
  ...REFUSALS,
  ...OFFERS,
  ...SUPPORT,
  ...OPPOSITION,
  ...THREATS,
  ...CONCESSIONS,
  ...AGREEMENTS,
];
