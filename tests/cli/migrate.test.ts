import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demarche } from './demarche.js';

it('demarche migrate makes a database, and has nothing to do the second time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-migrate-'));
  try {
    const args = ['migrate', '--database', `sqlite:${join(folder, 'new', 'facts.sqlite')}`];
    const first = await demarche(args);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^(applied \S+\n)+$/);
    const second = await demarche(args);
    expect(second.status).toBe(0);
    expect(second.stdout).toContain('up to date');
  } finally {
    await rm(folder, { recursive: true });
  }
});
