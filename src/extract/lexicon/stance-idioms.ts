/** A refusal that a verb states with an object of its own: "closed the door on talks". */
export interface RefusalIdiom {
  verb: string;
  object: string;
  /** Words of which one stands beside the object, where it has that sense only so: "a deaf ear", "cold water". */
  beside: ReadonlySet<string>;
  /** Before what is refused. */
  prepositions: readonly string[];
}

const TABLE = `
close | door   |               | on to
shut  | door   |               | on to
slam  | door   |               | on
turn  | ear    | deaf          | to
turn  | back   | its their his her | on
pour  | water  | cold          | on
throw | water  | cold          | on
give  | shrift | short         | to
give  | thumb  | down          | to
`;

export const REFUSAL_IDIOMS: readonly RefusalIdiom[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [verb = '', object = '', beside = '', prepositions = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    return {
      verb,
      object,
      beside: new Set(beside.split(' ').filter(Boolean)),
      prepositions: prepositions.split(' '),
    };
  });

/** What a position comes to that nobody answers: "fell on deaf ears", "went unanswered". */
export const UNHEARD: ReadonlySet<string> = new Set('unanswered unheeded ignored unmet'.split(' '));
