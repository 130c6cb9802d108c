import type { StanceAct, StanceKind } from '../claim.js';

/**
 * Verbs that state a position by themselves. `issue` and `addressee` list where these stand, best first: `obj`,
 * `iobj`, `xcomp` (an infinitive), `ccomp` (a that-clause), `gerund`, or a preposition.
 */
export interface StanceVerb {
  lemma: string;
  particle?: string;
  stance: StanceKind;
  act: StanceAct;
  issue: readonly string[];
  addressee: readonly string[];
  /** The addressee must be an actor for the verb to have this sense ("want Iran to stop"). */
  needsAddressee?: boolean;
  /** Only these objects give the verb this sense ("seek extradition", not "seek refuge"). */
  objects?: ReadonlySet<string>;
  /** The object may as well be any person ("freed the envoy"). */
  people?: boolean;
}
