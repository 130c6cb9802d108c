/**
 * When a step in the life of a fact happened: on one of these days, `YYYY-MM-DD`; where it is only known by
 * when it had happened, `earliest` is null.
 */
export interface StepDays {
  earliest: string | null;
  latest: string;
}

/**
 * The day that each step of a life is put on, null where nothing tells it. Days that are exact stay what they
 * are. A vague date ("in May") gives its first day that is not before the day of the step before it, and what
 * is only known to have happened by some day is not put after the step that followed it: so a life is told in
 * its order wherever the dates allow it.
 */
export function daysInOrder(steps: readonly (StepDays | null)[]): (string | null)[] {
  const days: (string | null)[] = [];
  let before = '';
  for (const step of steps) {
    const day = step && firstNotBefore(before, step);
    days.push(day);
    before = day ?? before;
  }
  let after: string | null = null;
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const day = days[at] ?? null;
    if (after !== null && day !== null && day > after && steps[at]?.earliest === null) days[at] = after;
    after = days[at] ?? after;
  }
  return days;
}

function firstNotBefore(before: string, { earliest, latest }: StepDays): string {
  if (earliest === null || before > latest) return earliest ?? latest;
  return before > earliest ? before : earliest;
}
