import { settingOf } from '../config.js';
import { UsageError } from '../errors.js';
import { recentJudgements } from '../query/judgements.js';
import { reviewItems, type ReviewItem } from '../query/review/review.js';
import type { Reference } from '../store/judgement-targets.js';
import { makeJudgement, undoJudgement, type NewJudgement } from '../store/judgements.js';
import { openStore, type Store } from '../store/store.js';
import { hold } from './review-session.js';
import { print, say } from './terminal.js';

export interface ReviewOptions {
  database?: string;
  limit: string;
  json?: boolean;
  by?: string;
  reason?: string;
}

const ANSWERS = { same: 'SAME', different: 'DIFFERENT', confirm: 'CONFIRM', reject: 'REJECT' } as const;
type Answer = keyof typeof ANSWERS;

const HOW = 'demarche review, or one of same, different, confirm, reject, undo and log';

/**
 * `demarche review`: lists what is most worth a person's look, takes answers into the ledger, undoes them and
 * tells of them. On a terminal, with a name given, it asks one item after the other.
 */
export async function review(
  word: string | undefined,
  what: readonly string[],
  options: ReviewOptions,
): Promise<number> {
  const limit = limitOf(options.limit);
  const work = workOf(word, what, options, limit);
  const store = await openStore(settingOf('database', options.database));
  try {
    await work(store);
    return 0;
  } finally {
    await store.close();
  }
}

type Work = (store: Store) => Promise<void>;

function workOf(
  word: string | undefined,
  what: readonly string[],
  options: ReviewOptions,
  limit: number,
): Work {
  if (word === undefined) return (store) => list(store, limit, options);
  if (word === 'log' && what.length === 0) return (store) => log(store, limit, options);
  const by = options.by ?? '';
  if (by.trim() === '')
    throw new UsageError('WRONG_USAGE', `review ${word}: say who decides, with --by NAME.`);
  if (word === 'undo' && what.length > 0) return (store) => undo(store, what, by);
  if (!(word in ANSWERS)) throw new UsageError('WRONG_USAGE', `review ${word}: not known; use ${HOW}.`);
  const answer = word as Answer;
  const decisions = decisionsOf(answer, what).map((decision) => ({
    ...decision,
    by,
    reason: options.reason,
  }));
  return async (store) => {
    for (const decision of decisions) await print(await decide(store, decision));
  };
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw new UsageError('WRONG_USAGE', `--limit ${text}: give a number from 1 to 1000.`);
}

/** What is decided: for each item, or for the two things that are named. */
function decisionsOf(answer: Answer, what: readonly string[]): Omit<NewJudgement, 'by'>[] {
  const kind = ANSWERS[answer];
  if (answer === 'confirm' || answer === 'reject') {
    if (what.length > 0) return what.map((claim) => ({ kind, subject: { id: claim } }));
    throw new UsageError('WRONG_USAGE', `review ${answer}: name the claims, by their ids.`);
  }
  const pairs = what.some((item) => item.includes('+')) ? what.map(partsOf) : [[...what]];
  return pairs.map((pair) => {
    const [one, other, ...more] = pair;
    if (one === undefined || other === undefined || more.length > 0)
      throw new UsageError(
        'WRONG_USAGE',
        `review ${answer}: name items as the list has them, or two things by their ids.`,
      );
    return { kind, subject: referenceOf(one), object: referenceOf(other) };
  });
}

/** The two sides of an item: "act_…+act_…:a name". */
function partsOf(item: string): string[] {
  return item.split(/\+(?=[a-z]{3}_)/u);
}

function referenceOf(text: string): Reference {
  const at = text.indexOf(':');
  return at < 0 ? { id: text } : { id: text.slice(0, at), name: text.slice(at + 1) };
}

async function decide(store: Store, decision: NewJudgement): Promise<string> {
  const { status, judgement } = await makeJudgement(store, decision);
  const { id, summary, by, at } = judgement;
  const told = `${id}  ${summary ?? ''}`;
  return status === 'MADE' ? told : `${told} (decided already by ${by} on ${at.slice(0, 10)})`;
}

async function undo(store: Store, ids: readonly string[], by: string): Promise<void> {
  for (const id of ids) {
    const { summary } = await undoJudgement(store, id, { by });
    await print(`${id}  undone: ${summary ?? ''}`);
  }
}

async function list(store: Store, limit: number, options: ReviewOptions): Promise<void> {
  const items = await reviewItems(store, limit);
  if (options.json) {
    for (const item of items) await print(JSON.stringify(item));
    return;
  }
  if (options.by !== undefined && process.stdin.isTTY && process.stdout.isTTY) {
    const by = options.by;
    await hold(
      items.map((item) => ({ item, text: describe(item) })),
      (item, right) => {
        const claim = item.kind === 'CLAIM';
        const answer: Answer = claim ? (right ? 'confirm' : 'reject') : right ? 'same' : 'different';
        const [decision] = decisionsOf(answer, [item.item]);
        if (!decision) throw new Error('an item without a side');
        return decide(store, { ...decision, by, reason: options.reason });
      },
    );
    return;
  }
  for (const item of items) await print(`${describe(item)}\n`);
  if (items.length === 0) say('nothing to review');
  else say('answer with demarche review same|different|confirm|reject ITEM --by NAME');
}

function describe({ item, why, sides }: ReviewItem): string {
  const told = sides.map(
    ({ name, quote }) => `  ${name}${quote === null ? '' : `\n    “${onOneLine(quote)}”`}`,
  );
  return [item, `  ${why}`, ...told].join('\n');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

async function log(store: Store, limit: number, options: ReviewOptions): Promise<void> {
  const judgements = await recentJudgements(store, limit);
  for (const judgement of judgements) {
    if (options.json) {
      await print(JSON.stringify(judgement));
      continue;
    }
    const { id, at, by, summary, reason, undoneBy, undoneAt } = judgement;
    const why = reason === null ? '' : ` (${reason})`;
    const undone = undoneAt === null ? '' : `; undone by ${undoneBy ?? ''} on ${undoneAt.slice(0, 10)}`;
    await print(`${id}  ${at.slice(0, 10)}  ${by}: ${summary}${why}${undone}`);
  }
  if (judgements.length === 0) say('no judgements yet');
}
