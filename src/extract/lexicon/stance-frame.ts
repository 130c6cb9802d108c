import type { StanceKind } from '../claim.js';
import { OBJECT_CLASSES } from './object-classes.js';

/** A verb that states a position by itself. */
export interface StanceVerb {
  lemma: string;
  particle?: string;
  stance: StanceKind;
  /**
   * Where what it is about stands, best first: `obj`, `iobj`, `xcomp` (an infinitive), `ccomp` (a that-clause),
   * `gerund`, `self` (the verb with all that follows it: "surrendered to the rebels"), or a preposition.
   */
  issue: readonly string[];
  /** Where the one to whom it is put stands, best first. */
  addressee: readonly string[];
  /** The addressee must be an actor for the verb to have this sense ("want Iran to stop"). */
  needsAddressee?: boolean;
  /** Only these objects give the verb this sense ("seek extradition", not "seek refuge"). */
  objects?: ReadonlySet<string>;
  /** The object may as well be any person ("freed the envoy"). */
  people?: boolean;
}

/**
 * Reads verbs of one kind of position from a table, a line each:
 *
 *   verb or verb and particle | where its issue stands | where its addressee stands, "!" if it must | its objects
 *
 * Objects are names of OBJECT_CLASSES, and "person" for anybody; where there are none, any object will do.
 */
export function stanceVerbs(stance: StanceKind, table: string): StanceVerb[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [verb, issue, addressee, objects] = line.split('|').map((column) => words(column));
      const [lemma = '', particle] = verb ?? [];
      const classes = (objects ?? []).filter((name) => name !== 'person');
      return {
        lemma,
        ...(particle ? { particle } : {}),
        stance,
        issue: issue ?? [],
        addressee: (addressee ?? []).filter((role) => role !== '!'),
        ...(addressee?.includes('!') ? { needsAddressee: true } : {}),
        ...(objects?.length ? { objects: objectsOf(classes, line) } : {}),
        ...(objects?.includes('person') ? { people: true } : {}),
      };
    });
}

const words = (column: string): string[] => column.trim().split(/\s+/).filter(Boolean);

function objectsOf(classes: readonly string[], line: string): ReadonlySet<string> {
  return new Set(
    classes.flatMap((name) => {
      const members = OBJECT_CLASSES[name];
      if (!members) throw new Error(`Lexicon: no class of objects "${name}" in "${line.trim()}"`);
      return [...members];
    }),
  );
}
