import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';

const HEARTBEAT_MS = 2_000;
const SILENT_MS = 30_000;
const POLL_MS = 200;

/**
 * Runs `work` while holding the lock file at `path`, so that of several processes one works and the others
 * wait. A lock is free to be taken over when its owner is dead (same machine) or has not touched it for
 * thirty seconds (any machine, any reuse of process numbers).
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {(owner: { pid: number; host: string }) => void} [onWait] called once, when there is somebody to wait for
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => undefined) {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() });
  const draft = `${path}.${process.pid}`;
  let waited = false;
  while (!take(path, draft, mine)) {
    const owner = ownerOf(path);
    if (owner && isAbandoned(path, owner)) {
      removeIfStill(path, owner, `${draft}.old`);
      continue;
    }
    if (owner && !waited) onWait(owner);
    waited = true;
    await pause(POLL_MS);
  }
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

/** Creates the lock with its content in one step: a reader never sees an empty one. */
function take(path, draft, content) {
  writeFileSync(draft, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function ownerOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function isAbandoned(path, owner) {
  if (owner.host === hostname() && !isAlive(owner.pid)) return true;
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched > SILENT_MS;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Two waiters may find the same dead owner. Moving the file away first shows whose it was: if another waiter
 * has meanwhile taken the lock, it is put back.
 */
function removeIfStill(path, owner, aside) {
  try {
    renameSync(path, aside);
    const moved = ownerOf(aside);
    if (moved && (moved.pid !== owner.pid || moved.host !== owner.host)) linkSync(aside, path);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function touch(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The lock was taken from us after a long sleep of the machine; the work itself is safe to do twice.
  }
}
