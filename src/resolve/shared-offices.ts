import { isNotInOffice, mayBeCalled, officesAgree } from './offices.js';

/** Somebody whom an article names, as far as it may be the one meant by "the Peruvian minister". */
export interface Beside {
  actorId: string;
  /** Whether all articles together make it one of the state's people. */
  ofState: boolean;
  /** The offices in which the article itself shows the person. */
  told: readonly string[];
  /** Those in which any article does. */
  known: readonly string[];
}

/**
 * Whom an article means by an office that several people of a state hold ("the Peruvian minister"): the only one whom
 * it names of that state and of such an office. Where the article tells the office of somebody, only that one counts.
 * Null where it names nobody who can be meant, or several, or speaks of `others` of the state without a name who hold
 * another such office.
 */
export function holderBeside(
  title: string,
  people: readonly Beside[],
  others: readonly string[],
): string | null {
  const officesOf = ({ told, known }: Beside): string[] =>
    (told.length > 0 ? told : known).filter((office) => !isNotInOffice(office) && mayBeCalled(office, title));
  const fitting = people.filter((person) => person.ofState && officesOf(person).length > 0);
  const [only, ...more] = fitting;
  if (!only || more.some(({ actorId }) => actorId !== only.actorId)) return null;
  const offices = fitting.flatMap(officesOf);
  const another = others.some(
    (other) => mayBeCalled(other, title) && !offices.some((office) => officesAgree(office, other)),
  );
  return another ? null : only.actorId;
}
