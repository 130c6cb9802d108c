import type { StanceKind } from '../claim.js';
import { CONTEXTS, DEED_CLASSES } from './deed-classes.js';
import { OBJECT_CLASSES } from './object-classes.js';

/** A verb that states a position by itself. */
export interface StanceVerb {
  lemma: string;
  particle?: string;
  stance: StanceKind;
  /**
   * Where what it is about stands, best first: `obj`, `iobj`, `xcomp` (an infinitive), `ccomp` (a that-clause),
   * `gerund`, `reason` (a gerund behind "for", "over" or "of"), `self` (the verb with all that follows it: "walked out of the talks"), `alone` (the same of a verb that
   * has no object: "surrendered to the rebels"), or a preposition.
   */
  issue: readonly string[];
  /** Where the one to whom it is put stands, best first. */
  addressee: readonly string[];
  /** The addressee must be an actor for the verb to have this sense ("want Iran to stop"). */
  needsAddressee?: boolean;
  /** Only these objects give the verb this sense ("seek extradition", not "seek refuge"). */
  objects?: ReadonlySet<string>;
  /** With these objects the verb has another sense ("offered condolences"). */
  otherObjects?: ReadonlySet<string>;
  /** The object may as well be any person ("freed the envoy"). */
  people?: boolean;
  /** The object may as well be a state, or a place with a name ("pulled out of Chad"). */
  places?: boolean;
  /** Only these infinitives give the verb this sense ("allow aid to enter", not "allow users to search"). */
  deeds?: ReadonlySet<string>;
  /** Only beside one of these words has the verb this sense ("resigned after protests"). */
  beside?: ReadonlySet<string>;
  /** What it is done to must be the subject's own: one does not give way in somebody else's decision. */
  own?: boolean;
  /** Only what such nouns do is a position ("troops left the valley"). */
  subjects?: ReadonlySet<string>;
  /** It must have no object of its own ("withdrew from Chad", not "withdrew its envoy from Chad"). */
  bare?: boolean;
  /** The addressee must be more than a private person: "accused the minister of lying", not "accused the man". */
  eminent?: boolean;
  /** It is the failing to do it that states the position ("failed to renew the embargo"). */
  undone?: boolean;
}

/** Words of the third and fourth columns that are no class. */
const PLAIN: ReadonlySet<string> = new Set(['person', 'place']);
const MARKS: ReadonlySet<string> = new Set(['own', 'bare', 'undone', 'eminent']);

/**
 * Reads verbs of one kind of position from a table, a line each:
 *
 *   verb or verb and particle | where its issue stands | where its addressee stands, "!" if it must | its objects | more
 *
 * Objects are names of OBJECT_CLASSES, "person" for anybody, "place" for any state or place with a name, and names of
 * DEED_CLASSES for infinitives; where there are none, any object will do. More it needs: "own", "bare", "undone", "eminent", "by:" with a
 * class for its subject, "not:" with a class that its object must not be of, or names of CONTEXTS.
 */
export function stanceVerbs(stance: StanceKind, table: string): StanceVerb[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [verb, issue, addressee, objects = [], more = []] = line
        .split('|')
        .map((column) => words(column));
      const [lemma = '', particle] = verb ?? [];
      const deeds = objects.filter((name) => DEED_CLASSES[name]);
      const classes = objects.filter((name) => !PLAIN.has(name) && !DEED_CLASSES[name]);
      const subjects = more.filter((name) => name.startsWith('by:')).map((name) => name.slice(3));
      const others = more.filter((name) => name.startsWith('not:')).map((name) => name.slice(4));
      const contexts = more.filter((name) => !MARKS.has(name) && !/^(?:by|not):/.test(name));
      return {
        lemma,
        ...(particle ? { particle } : {}),
        stance,
        issue: issue ?? [],
        addressee: (addressee ?? []).filter((role) => role !== '!'),
        ...(addressee?.includes('!') ? { needsAddressee: true } : {}),
        ...(objects.length > 0 ? { objects: membersOf(OBJECT_CLASSES, classes, line) } : {}),
        ...(objects.includes('person') ? { people: true } : {}),
        ...(objects.includes('place') ? { places: true } : {}),
        ...(deeds.length > 0 ? { deeds: membersOf(DEED_CLASSES, deeds, line) } : {}),
        ...(contexts.length > 0 ? { beside: membersOf(CONTEXTS, contexts, line) } : {}),
        ...(subjects.length > 0 ? { subjects: membersOf(OBJECT_CLASSES, subjects, line) } : {}),
        ...(others.length > 0 ? { otherObjects: membersOf(OBJECT_CLASSES, others, line) } : {}),
        ...(more.includes('own') ? { own: true } : {}),
        ...(more.includes('bare') ? { bare: true } : {}),
        ...(more.includes('undone') ? { undone: true } : {}),
        ...(more.includes('eminent') ? { eminent: true } : {}),
      };
    });
}

const words = (column: string): string[] => column.trim().split(/\s+/).filter(Boolean);

function membersOf(
  classes: Readonly<Record<string, ReadonlySet<string>>>,
  names: readonly string[],
  line: string,
): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const members = classes[name];
      if (!members) throw new Error(`Lexicon: no class "${name}" in "${line.trim()}"`);
      return [...members];
    }),
  );
}
