/** Something about a fact on which sources disagree. */
export interface Conflict {
  /** What they disagree on: "date", "place", "status", "participants", "addressee". */
  field: string;
  /** At least two, in the order in which they were first taken. */
  positions: readonly ConflictPosition[];
}

/** What some of the sources say. */
export interface ConflictPosition {
  /** "2025-07-31", "Geneva", "HELD". */
  value: string;
  /** The claims that say so, earliest known first. */
  claimIds: readonly string[];
}

/** One row for each claim that takes a position. */
export function conflictRows(
  conflicts: readonly Conflict[],
): { field: string; position: number; value: string; claimId: string }[] {
  return conflicts.flatMap(({ field, positions }) =>
    positions.flatMap(({ value, claimIds }, position) =>
      claimIds.map((claimId) => ({ field, position, value, claimId })),
    ),
  );
}
