import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT, demarche, start } from '../cli/demarche.js';
import { blocksOf, examplesOf, variablesOf, type Example } from './examples.js';

const read = (page: string): Promise<string> => readFile(join(ROOT, page), 'utf8');

async function pages(): Promise<string[]> {
  const docs = (await readdir(join(ROOT, 'docs'), { recursive: true })).filter((name) =>
    name.endsWith('.md'),
  );
  return ['README.md', 'CONTRIBUTING.md', ...docs.sort().map((name) => join('docs', name))];
}

/** What a page may tell a reader to run that is not run here: these are what runs these tests. */
const NOT_RUN_HERE =
  /^(npm (start|test|ci|install|run [\w:-]+( -- --\w+)?)|\.ci\/run|git .*|cd .*|node_modules\/\.bin\/.*)$/;

describe('the examples in the documentation', () => {
  let folder: string;
  let database: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-docs-'));
    database = `sqlite:${join(folder, 'samples.sqlite')}`;
    await cp(join(ROOT, 'samples'), join(folder, 'samples'), { recursive: true });
    // What `npm start` reads: the stories, not the page about them.
    await rm(join(folder, 'samples', 'README.md'));
    const { status, stderr } = await demarche(['ingest', join(folder, 'samples'), '--database', database]);
    if (status !== 0) throw new Error(stderr);
    await commandOnPath(join(folder, 'bin'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['README.md'])('%s has questions with their answers, and commands', async (page) => {
    const kinds = new Set(examplesOf(await read(page)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['commands', 'question']);
  });

  it('give what the pages show', async () => {
    const wrong: string[] = [];
    for (const page of await pages()) {
      for (const example of examplesOf(await read(page))) {
        const found = await (example.kind === 'question' ? answer(example) : outputs(example));
        if (found !== null) wrong.push(`${page}:${example.line}\n${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('would be caught when wrong', async () => {
    const question = onlyExample(
      '```graphql\n{ articles { totalCount } }\n```\n```json\n{ "data": {} }\n```',
    );
    const command = onlyExample('```sh\ndemarche --version\n```\n```text\nzero\n```');
    const unknown = onlyExample('```sh\nrm -rf nothing\n```');
    expect(await answer(question)).toContain('totalCount');
    expect(await outputs(command)).toContain('zero');
    expect(await outputs(unknown)).toContain('nobody runs');
  });

  /** Null when the answer is as shown, else what it is instead. */
  async function answer({ text, outcome }: Example): Promise<string | null> {
    const variables = variablesOf(text);
    const args = ['query', text, '--database', database, ...(variables ? ['--variables', variables] : [])];
    const { stdout, stderr } = await demarche(args);
    return sameJson(stdout, outcome?.text ?? '') ? null : `the answer is ${stdout}${stderr}`;
  }

  async function outputs({ text, outcome }: Example): Promise<string | null> {
    let output = '';
    for (const command of commandsOf(text)) {
      if (NOT_RUN_HERE.test(command)) continue;
      if (!/\bdemarche\b/.test(command)) return `nobody runs: ${command}`;
      const ran = await (/\bdemarche serve\b/.test(command) ? serves(command) : runs(command));
      if (ran.failed) return `${command}\n${ran.output}`;
      output += ran.output;
    }
    if (outcome === null) return null;
    const same =
      outcome.language === 'json' ? sameJson(output, outcome.text) : output.trim() === outcome.text.trim();
    return same ? null : `shown is\n${outcome.text}\nbut it prints\n${output}`;
  }

  function runs(command: string): Promise<{ failed: boolean; output: string }> {
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

  async function serves(command: string): Promise<{ failed: boolean; output: string }> {
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

function onlyExample(markdown: string): Example {
  const [example] = examplesOf(markdown);
  if (!example) throw new Error('there is no example');
  return example;
}

/** The commands of a block, a line each; a line that ends in a backslash goes on. */
function commandsOf(block: string): string[] {
  return block
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function sameJson(actual: string, shown: string): boolean {
  try {
    expect(JSON.parse(actual)).toEqual(JSON.parse(shown));
    return true;
  } catch {
    return false;
  }
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
