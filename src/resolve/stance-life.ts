import type { StanceAct, StanceStatus } from '../extract/claim.js';
import { compareText, type StanceSource } from './resolved.js';
import { overlap, type Days } from './days.js';
import { dayOfAct, daysOfAct, isDated } from './stance-day.js';
import type { StanceCluster } from './stances.js';

/** One act, with the earliest claim that tells of it. */
export interface StanceStep {
  act: StanceAct;
  /** When it was done, as a claim gives it; null where none does. */
  date: string | null;
  claimId: string;
  publishedOn: string | null;
  /** It ended by itself: no telling of this act says that its holder dropped it. */
  lapsed: boolean;
}

interface Telling extends StanceStep {
  /** The day on which it was done, as far as can be told: the date's, else the one it became known on. */
  day: number;
  /** The days that its date can mean; empty where it has none. */
  days: readonly Days[];
  dated: boolean;
  knownAt: string;
  articleId: string;
  /** Told with "had": from before the news of its article. */
  recalled: boolean;
  /** Told as the position of the one addressed, and not as what became of this one. */
  answers: boolean;
}

/** What each act leaves a stance as; an act that does not end it leaves it standing. */
const ENDS: Partial<Record<StanceAct, StanceStatus>> = {
  WITHDRAWN: 'WITHDRAWN',
  GRANTED: 'GRANTED',
  REJECTED: 'REJECTED',
};

/** Acts in the order in which they follow each other on one day. */
const ACT_ORDER: readonly StanceAct[] = [
  'MADE',
  'REITERATED',
  'HARDENED',
  'SOFTENED',
  'REJECTED',
  'WITHDRAWN',
  'GRANTED',
];

/** Undated tellings this many days apart may still be of one act. */
const SAME_ACT = 10;
/** Dates no more than so many days apart may be two outlets' of one act. */
const ANEW = 3;

/**
 * The acts of a stance, oldest first, and where they leave it. Only what is asserted counts: a denied,
 * possible or conditional act is a claim of the stance but no step of its life.
 *
 * A stance that has ended stands again when its holder takes it up on a later day, unless it was granted. What ran out
 * has lapsed, unless it had ended before.
 */
export function stanceLife({ members, answers }: StanceCluster): {
  steps: StanceStep[];
  status: StanceStatus;
} {
  const told = members
    .filter(({ source }) => source.content.modality === 'ASSERTED')
    .map(({ source }) => tellingOf(source, source.content.act));
  const answered = answers.map(({ node, act }) => ({ ...tellingOf(node.source, act), answers: true }));
  const tellings = recalled([...told, ...answered]);
  tellings.sort(
    (a, b) =>
      a.day - b.day ||
      ACT_ORDER.indexOf(a.act) - ACT_ORDER.indexOf(b.act) ||
      compareText(a.knownAt, b.knownAt) ||
      compareText(a.claimId, b.claimId),
  );
  const steps = distinctActs(tellings.filter(isToTheMatter(tellings)));
  return { steps, status: statusAfter(steps) };
}

function tellingOf(source: StanceSource, act: StanceAct): Telling {
  const dated = isDated(source);
  return {
    act,
    date: dated ? source.content.date : null,
    claimId: source.id,
    publishedOn: source.publishedOn,
    day: dayOfAct(source),
    days: dated ? daysOfAct(source) : [],
    dated,
    knownAt: source.knownAt,
    articleId: source.articleId,
    recalled: source.content.recalled === true,
    lapsed: source.content.lapsed === true,
    answers: false,
  };
}

/** What somebody does in a matter in which nothing is wanted of him any more is no answer. */
function isToTheMatter(tellings: readonly Telling[]): (telling: Telling, at: number) => boolean {
  return ({ answers }, at) => {
    if (!answers) return true;
    const own = tellings.slice(0, at).filter((telling) => !telling.answers);
    return statusAfter(own) !== 'WITHDRAWN';
  };
}

/**
 * An article that tells how a demand ended, or one that appears soon after, recalls that it was made, and so
 * does one at any time that says it "had" been made: without a date that is no new act, but one from before
 * the end.
 */
function recalled(tellings: readonly Telling[]): Telling[] {
  const ends = tellings.filter(({ act }) => act in ENDS);
  const firstEnd = Math.min(...ends.map(({ day }) => day));
  return tellings.map((telling) => {
    const recalls =
      telling.act === 'MADE' &&
      !telling.dated &&
      ends.some(
        (end) =>
          (telling.recalled && end.day <= telling.day) ||
          end.articleId === telling.articleId ||
          (end.day <= telling.day && telling.day - end.day <= SAME_ACT),
      );
    return recalls ? { ...telling, day: Math.min(telling.day, firstEnd) } : telling;
  });
}

/** Each act once, told by the earliest claim, with the date of the first telling that has one. */
function distinctActs(tellings: readonly Telling[]): Telling[] {
  const steps: Telling[] = [];
  for (const telling of tellings) {
    const same = steps.findLast((step) => isSameAct(step, telling, steps.at(-1)));
    if (!same) {
      const again = telling.act === 'MADE' && steps.some(({ act }) => act === 'MADE' || act === 'REITERATED');
      steps.push(again ? { ...telling, act: 'REITERATED' } : { ...telling });
      continue;
    }
    if (!telling.lapsed) same.lapsed = false;
    if (!same.dated && telling.dated)
      Object.assign(same, { date: telling.date, days: telling.days, dated: true });
    if (compareText(telling.knownAt, same.knownAt) < 0)
      Object.assign(same, {
        claimId: telling.claimId,
        knownAt: telling.knownAt,
        publishedOn: telling.publishedOn,
      });
  }
  return steps;
}

/**
 * Whether a telling is of an act already listed. A demand reported as made, without a date, is the one first
 * made, however much later the report, as long as nothing has ended it: newspapers recall. A dated one is a
 * new act when its day is another.
 */
function isSameAct(step: Telling, telling: Telling, last: Telling | undefined): boolean {
  const taken = telling.act === 'MADE' && (step.act === 'MADE' || step.act === 'REITERATED');
  if (step.act !== telling.act && !taken) return false;
  if (step.dated && telling.dated) return telling.day - step.day <= ANEW || overlap(step.days, telling.days);
  if (telling.act === 'MADE' && !telling.dated) return last !== undefined && !(last.act in ENDS);
  // an end is told of long afterwards, as long as nothing has come after it
  if (telling.act in ENDS && !telling.dated && step === last) return true;
  if (step.act in ENDS && (holdsDay(step, telling) || holdsDay(telling, step))) return true;
  return telling.day - step.day <= SAME_ACT;
}

/** "In January it refused": the vague days of one telling hold the day of another that gives none. */
function holdsDay(vague: Telling, undated: Telling): boolean {
  return (
    vague.dated &&
    !undated.dated &&
    vague.days.some(({ from, to }) => from <= undated.day && undated.day <= to)
  );
}

function statusAfter(steps: readonly Telling[]): StanceStatus {
  let status: StanceStatus = 'STANDING';
  let ended = -Infinity;
  for (const { act, day, lapsed } of steps) {
    const end = lapsed ? 'LAPSED' : ENDS[act];
    // what was answered or dropped before its time had run out stays so
    if (lapsed && status !== 'STANDING') continue;
    if (end) {
      status = end;
      ended = day;
    } else if (isTakenUp(act, status) && day > ended) status = 'STANDING';
  }
  return status;
}

/** Whether an act takes up a stance that has ended: what was refused stands where its holder asks for less. */
function isTakenUp(act: StanceAct, status: StanceStatus): boolean {
  if (act === 'SOFTENED') return status === 'REJECTED';
  return status !== 'GRANTED';
}
