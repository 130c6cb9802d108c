/**
 * Makes a checkout ready to run: installs packages, compiles src/ to dist/ and builds the page to dist/web,
 * each only when missing or out of date. Needs nothing but Node, and takes a few milliseconds when there is
 * nothing to do. `npm start`, `npm test` and bin/demarche.js go through here.
 *
 *   node tools/bootstrap.mjs           make ready what is not
 *   node tools/bootstrap.mjs --build   build again whatever the stamps say
 *   node tools/bootstrap.mjs --link    only make `npx demarche` find this checkout's own command
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const STATE = join(ROOT, '.bootstrap');
const LOG = join(STATE, 'log');
const INSTALLED = join(ROOT, 'node_modules', '.demarche-installed');
const WINDOWS = process.platform === 'win32';

/** The two builds: what they are made from, what shows that they are there, and how they are made. */
const BUILDS = [
  {
    name: 'the program',
    sources: ['src', 'migrations', 'tools', 'tsconfig.json', 'tsconfig.build.json'],
    product: 'dist/src/cli.js',
    stamp: 'dist/.stamp-program',
    async make() {
      await run('tsc', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
      copyDataFiles();
      removeOrphans();
    },
  },
  {
    name: 'the page',
    sources: ['web'],
    product: 'dist/web/index.html',
    stamp: 'dist/.stamp-page',
    async make() {
      const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts'];
      await run('vite', process.execPath, [...vite, '--logLevel', 'warn']);
    },
  },
];

/** A step that failed. The message is one line; `output` is the tail of what the tool printed. */
export class BootstrapError extends Error {
  constructor(message, output = '') {
    super(message);
    this.name = 'BootstrapError';
    this.output = output;
  }
}

/**
 * Makes the checkout ready. Of several processes at once one does the work and the others wait for it.
 * @param {{ force?: boolean }} [options] `force` builds even what is up to date.
 */
export async function bootstrap({ force = false } = {}) {
  if (!force && isReady()) return;
  mkdirSync(STATE, { recursive: true });
  await withLock(
    join(STATE, 'lock'),
    async () => {
      await install();
      for (const build of BUILDS) await buildIfStale(build, force);
    },
    ({ pid }) => say(`waiting for process ${pid}, which is building`),
  );
}

function isReady() {
  return isInstalled() && BUILDS.every((build) => isFresh(build, fingerprint(build)));
}

// ---- packages -----------------------------------------------------------------------------------

async function install() {
  if (isInstalled()) return;
  say('installing packages; the first time this takes a minute or two');
  rmSync(INSTALLED, { force: true });
  await run('npm ci', WINDOWS ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  recordInstall();
  say('packages are installed');
}

function isInstalled() {
  const wanted = lockHash();
  if (readText(INSTALLED) === wanted) return isLinked() || link();
  if (!matchesLock()) return false;
  recordInstall();
  return true;
}

/** True where npm's own record of what it has put in place agrees with package-lock.json. */
function matchesLock() {
  const record = readText(join(ROOT, 'node_modules', '.package-lock.json'));
  if (record === null) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function recordInstall() {
  link();
  writeFileSync(INSTALLED, lockHash());
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/**
 * npm links the commands of dependencies, not those of the checkout itself; without a link of its own
 * `npx demarche` would make a package of the checkout and install it elsewhere before each run.
 */
function link() {
  const name = join(ROOT, 'node_modules', '.bin', 'demarche');
  if (isLinked()) return true;
  mkdirSync(dirname(name), { recursive: true });
  chmodSync(join(ROOT, 'bin', 'demarche.js'), 0o755);
  try {
    if (WINDOWS) writeFileSync(`${name}.cmd`, '@node "%~dp0\\..\\..\\bin\\demarche.js" %*\r\n');
    else symlinkSync(join('..', '..', 'bin', 'demarche.js'), name);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return true;
}

function isLinked() {
  const name = join(ROOT, 'node_modules', '.bin', WINDOWS ? 'demarche.cmd' : 'demarche');
  return lstatSync(name, { throwIfNoEntry: false }) !== undefined;
}

// ---- builds -------------------------------------------------------------------------------------

async function buildIfStale(build, force) {
  // Taken before building: what is changed meanwhile is built the next time.
  const mark = fingerprint(build);
  if (!force && isFresh(build, mark)) return;
  say(`building ${build.name}`);
  rmSync(join(ROOT, build.stamp), { force: true });
  await build.make();
  writeFileSync(join(ROOT, build.stamp), mark);
}

function isFresh(build, mark) {
  return existsSync(join(ROOT, build.product)) && readText(join(ROOT, build.stamp)) === mark;
}

/** Names, sizes and times of all sources: any change, addition or removal shows. */
function fingerprint({ sources }) {
  const hash = createHash('sha256').update(readText(INSTALLED) ?? '');
  for (const source of sources) {
    for (const path of filesUnder(join(ROOT, source))) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${relative(ROOT, path)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** What the program reads beside its code (word lists, weights) has to lie beside the compiled code. */
function copyDataFiles() {
  for (const path of filesUnder(join(ROOT, 'src'))) {
    if (path.endsWith('.ts')) continue;
    const copy = join(ROOT, 'dist', relative(ROOT, path));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
  }
}

/** Compiled files whose source is gone: a deleted migration must not run again. */
function removeOrphans() {
  for (const folder of ['src', 'migrations', 'tools']) {
    for (const path of filesUnder(join(ROOT, 'dist', folder))) {
      const original = join(ROOT, relative(join(ROOT, 'dist'), path));
      const source = original.replace(/\.js(\.map)?$/, '.ts');
      if (!existsSync(source) && !existsSync(original)) rmSync(path);
    }
  }
}

// ---- running things -----------------------------------------------------------------------------

/** Runs a tool quietly, keeps all it prints in the log, and says every 15 seconds that it is at work. */
async function run(name, command, args) {
  const log = createWriteStream(LOG, { flags: 'a' });
  log.write(`\n$ ${command} ${args.join(' ')}\n`);
  const started = Date.now();
  const ticks = setInterval(
    () => say(`${name} is at work (${Math.round((Date.now() - started) / 1000)} s)`),
    15_000,
  );
  let output = '';
  try {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: WINDOWS && command.endsWith('.cmd'),
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => {
          output = (output + text).slice(-4_000);
          log.write(text);
        });
      }
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) {
      const where = relative(process.cwd(), LOG) || LOG;
      throw new BootstrapError(`${name} failed; its last lines follow, all of it is in ${where}`, output);
    }
  } catch (error) {
    if (error instanceof BootstrapError) throw error;
    throw new BootstrapError(`${name} could not be started: ${error.message}`);
  } finally {
    clearInterval(ticks);
    log.end();
  }
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function say(text) {
  process.stderr.write(`demarche: ${text}\n`);
}

/** Tells of a failed step the way every other failure is told: one line, then what the tool said. */
export function report(error) {
  say(
    error instanceof BootstrapError
      ? error.message
      : `this checkout could not be made ready: ${error.message}`,
  );
  if (error.output) process.stderr.write(`${error.output.trimEnd()}\n`);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const flag = process.argv[2];
  try {
    if (flag === '--link') link();
    else await bootstrap({ force: flag === '--build' });
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
