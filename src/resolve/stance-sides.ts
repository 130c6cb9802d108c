import type { Side } from './resolved.js';

/** The state at whose level an actor counts, else the actor itself. */
export function levelOf(side: Side): string {
  return side.state ?? side.id;
}

/** A state, its bodies and those who act for it hold its position; two private bodies of one state do not. */
export function holdersAgree(a: Side, b: Side): boolean {
  if (a.id === b.id) return true;
  return a.state !== null && a.state === b.state && actsForState(a) && actsForState(b);
}

/** Whether what two claims tell of whom a stance is put to can be the same. */
export function addresseesAgree(a: Side | null, b: Side | null): boolean {
  return a === null || b === null || levelOf(a) === levelOf(b);
}

/** Whether one who does something can be the one it was asked of: a state answers for its troops, not they for it. */
export function answersFor(doer: Side, asked: Side): boolean {
  return doer.id === asked.id || (doer.state !== null && doer.state === asked.state && actsForState(doer));
}

function actsForState({ kind }: Side): boolean {
  return kind === 'STATE' || kind === 'GOVERNMENT_BODY' || kind === 'PERSON';
}
