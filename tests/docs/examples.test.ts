import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ROOT, demarche, start } from '../cli/demarche.js';
import { blocksOf, compactJson, examplesOf, variablesOf, withBlock, type Example } from './examples.js';

const read = (page: string): Promise<string> => readFile(join(ROOT, page), 'utf8');

async function pages(): Promise<string[]> {
  const docs = (await readdir(join(ROOT, 'docs'), { recursive: true })).filter((name) =>
    name.endsWith('.md'),
  );
  return ['README.md', 'CONTRIBUTING.md', ...docs.sort().map((name) => join('docs', name))];
}

/** What running an example came to. */
interface Outcome {
  failed: boolean;
  output: string;
}

/** Writes what examples give into the pages, instead of failing where they show something else. */
const UPDATE = Boolean(process.env.UPDATE_EXAMPLES);

/** What a page may tell a reader to run that is not run here: these are what runs these tests. */
const NOT_RUN_HERE =
  /^(npm (start|test( -- \S+)?|ci|install|run [\w:-]+)|\.ci\/run|git .*|cd .*|node_modules\/\.bin\/.*)$/;

describe('the examples in the documentation', () => {
  let folder: string;
  let database: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-docs-'));
    database = `sqlite:${join(folder, 'samples.sqlite')}`;
    await cp(join(ROOT, 'samples'), join(folder, 'samples'), { recursive: true });
    const { status, stderr } = await demarche(['ingest', join(folder, 'samples'), '--database', database]);
    if (status !== 0) throw new Error(stderr);
    await commandOnPath(join(folder, 'bin'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are questions with their answers, and commands', async () => {
    const kinds = new Set(examplesOf(await read('README.md')).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['commands', 'question']);
  });

  it('give what the pages show', async () => {
    const wrong: string[] = [];
    for (const page of await pages()) {
      let markdown = await read(page);
      // From the end, so that lines further up stay where they are when blocks are written anew.
      for (const example of examplesOf(markdown).reverse()) {
        const found = await outcomeOf(example);
        if (isAsShown(example, found)) continue;
        if (UPDATE && example.outcome && !found.failed) {
          markdown = withBlock(markdown, example.outcome.line, shown(example, found.output));
        } else {
          wrong.push(`${page}:${example.line} gives\n${found.output}`);
        }
      }
      if (UPDATE) await writeFile(join(ROOT, page), markdown);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['an answer', '```graphql\n{ articles { totalCount } }\n```\n```json\n{ "data": {} }\n```'],
    ['an output', '```sh\ndemarche --version\n```\n```text\nzero\n```'],
    ['a status', '```sh\ndemarche ingest nothing.txt\n```'],
    ['a command that nobody runs', '```sh\nrm -rf nothing\n```'],
  ])('would be caught when %s is wrong', async (_what, markdown) => {
    const [example] = examplesOf(markdown);
    if (!example) throw new Error('there is no example');
    expect(isAsShown(example, await outcomeOf(example))).toBe(false);
  });

  async function outcomeOf({ kind, text }: Example): Promise<Outcome> {
    if (kind === 'question') {
      const variables = variablesOf(text);
      const args = ['query', text, '--database', database, ...(variables ? ['--variables', variables] : [])];
      const { status, stdout, stderr } = await demarche(args);
      return { failed: status !== 0, output: stdout + stderr };
    }
    let output = '';
    for (const command of commandsOf(text)) {
      if (NOT_RUN_HERE.test(command)) continue;
      if (!/\bdemarche\b/.test(command)) return { failed: true, output: `nobody runs: ${command}` };
      const ran = await (/\bdemarche serve\b/.test(command) ? serves(command) : runs(command));
      if (ran.failed) return { failed: true, output: `${command}\n${ran.output}` };
      output += ran.output;
    }
    return { failed: false, output };
  }

  function runs(command: string): Promise<Outcome> {
    const env = {
      ...process.env,
      DEMARCHE_DATABASE: database,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    };
    return new Promise((resolve) => {
      execFile('bash', ['-euo', 'pipefail', '-c', command], { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ failed: error !== null, output: error ? stdout + stderr : stdout });
      });
    });
  }

  async function serves(command: string): Promise<Outcome> {
    const args = command
      .replace(/^.*\bdemarche /, '')
      .replace(/--port \S+/, '')
      .split(/\s+/);
    const server = start([...args.filter(Boolean), '--port', '0', '--database', database]);
    await server.printed(/http:\/\/\S+/).catch(() => undefined);
    server.child.kill('SIGTERM');
    const { status, stdout, stderr } = await server.ended;
    return { failed: status !== 0, output: stdout + stderr };
  }
});

describe('the pages', () => {
  it('link only to files that are there', async () => {
    const missing: string[] = [];
    for (const page of await pages()) {
      for (const [, target = ''] of (await read(page)).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const path = join(ROOT, page, '..', target);
        await readFile(path).catch((error: unknown) => {
          if ((error as NodeJS.ErrnoException).code !== 'EISDIR') missing.push(`${page} -> ${target}`);
        });
      }
    }
    expect(missing).toEqual([]);
  });

  it('name the language of every block', async () => {
    for (const page of await pages())
      expect({ page, unnamed: blocksOf(await read(page)).filter(({ language }) => !language) }).toEqual({
        page,
        unnamed: [],
      });
  });
});

/** The commands of a block, a line each; a line that ends in a backslash goes on. */
function commandsOf(block: string): string[] {
  return block
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function isAsShown({ outcome }: Example, { failed, output }: Outcome): boolean {
  if (failed) return false;
  if (outcome?.language === 'json') return isDeepStrictEqual(JSON.parse(output), JSON.parse(outcome.text));
  return outcome === null || output.trim() === outcome.text.trim();
}

/** An output as a page shows it. */
function shown({ outcome }: Example, output: string): string {
  return outcome?.language === 'json' ? compactJson(JSON.parse(output)) : output;
}

/** Makes `demarche` and `npx demarche` this checkout's command. */
async function commandOnPath(bin: string): Promise<void> {
  await mkdir(bin);
  const command = `exec '${process.execPath}' '${join(ROOT, 'bin', 'demarche.js')}' "$@"\n`;
  for (const [name, script] of [
    ['demarche', `#!/bin/sh\n${command}`],
    ['npx', `#!/bin/sh\nshift\n${command}`],
  ] as const) {
    await writeFile(join(bin, name), script);
    await chmod(join(bin, name), 0o755);
  }
}
