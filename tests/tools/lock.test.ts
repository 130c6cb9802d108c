import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

const LOCK_MODULE = new URL('../../tools/lock.mjs', import.meta.url).href;

/** Takes the lock in a process of its own and notes when it came in and when it went out. */
const WORKER = `
  import { appendFileSync } from 'node:fs';
  import { setImmediate as turn } from 'node:timers/promises';
  const [lock, journal] = process.argv.slice(1);
  const { withLock } = await import(${JSON.stringify(LOCK_MODULE)});
  await withLock(lock, async () => {
    appendFileSync(journal, 'in ' + process.pid + '\\n');
    for (let i = 0; i < 2000; i += 1) await turn();
    appendFileSync(journal, 'out ' + process.pid + '\\n');
  });
`;

function work(lock: string, journal: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', WORKER, lock, journal]);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

describe('the lock around building', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const workAtOnce = async (count: number): Promise<string[]> => {
    const [lock, journal] = [join(folder, 'lock'), join(folder, 'journal')];
    const statuses = await Promise.all(Array.from({ length: count }, () => work(lock, journal)));
    expect(statuses).toEqual(Array.from({ length: count }, () => 0));
    expect(await readdir(folder)).toEqual(['journal']);
    return (await readFile(journal, 'utf8')).trimEnd().split('\n');
  };
  const expectTurns = (lines: string[], count: number): void => {
    expect(lines).toHaveLength(count * 2);
    for (let at = 0; at < lines.length; at += 2) expect(lines[at + 1]).toBe(lines[at]?.replace('in', 'out'));
  };

  it('lets one process in at a time', async () => {
    expectTurns(await workAtOnce(4), 4);
  });

  it('is taken over, by one of those who wait, from a process that died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.on('close', resolve));
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: dead.pid, host: hostname() }));
    expectTurns(await workAtOnce(4), 4);
  });
});
