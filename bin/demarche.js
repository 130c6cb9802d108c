#!/usr/bin/env node
/**
 * The command. In a checkout it first makes sure that packages and builds are there and current, so that
 * `npx demarche` works on a fresh clone and never runs yesterday's code; an installed package has no src/.
 */
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`demarche: Node ${process.versions.node} is too old; install Node 20.19 or later.\n`);
  process.exit(1);
}

if (existsSync(new URL('../src/', import.meta.url))) {
  const { bootstrap, report } = await import('../tools/bootstrap.mjs');
  try {
    await bootstrap();
  } catch (error) {
    report(error);
    process.exit(1);
  }
}

const { main } = await import('../dist/src/cli.js');
await main(process.argv);
