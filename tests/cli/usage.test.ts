import { readFile } from 'node:fs/promises';
import { ROOT, demarche } from './demarche.js';

describe('demarche', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { version: string };
    expect(await demarche(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows every command, the setting for the database and examples with --help', async () => {
    const { status, stdout, stderr } = await demarche(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [
      'ingest',
      'extract',
      'query',
      'serve',
      'migrate',
      '--database',
      'DEMARCHE_DATABASE',
      'Examples:',
    ])
      expect(stdout).toContain(word);
  });

  it.each(['ingest', 'extract', 'query', 'serve', 'migrate'])('has help for %s', async (command) => {
    const { status, stdout } = await demarche([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`demarche ${command}`);
    expect(stdout).toContain('--database');
  });

  it('prints its help and calls it wrong usage when nothing is asked of it', async () => {
    const { status, stdout, stderr } = await demarche([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ingest');
  });

  it.each([
    ['an unknown command', ['devour', 'x']],
    ['an unknown option', ['ingest', '--colour', 'x']],
    ['a missing argument', ['ingest']],
    ['an option without its value', ['migrate', '--database']],
    ['too many arguments', ['migrate', 'now']],
    ['no question', ['query']],
    ['two questions', ['query', '{ a }', '--file', 'q.graphql']],
    ['variables that are no JSON', ['query', '{ a }', '--variables', '{']],
    ['variables that are no object', ['query', '{ a }', '--variables', '[1]']],
    ['a port that is none', ['serve', '--port', 'http']],
    ['a port out of range', ['serve', '--port', '70000']],
    ['a format that nobody reads', ['extract', '--format', 'papyrus', 'x']],
    ['a database URL that is none', ['migrate', '--database', 'facts.sqlite']],
  ])('answers %s with one line and status 2', async (_what, args) => {
    const { status, stdout, stderr } = await demarche(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^demarche: [^\n]+\n$/);
  });
});
