/**
 * Writes `schema.graphql` from the classes of the schema, sorted so that two versions compare line by line.
 * With `--check` it writes nothing and fails where the file differs.
 *
 *   node dist/tools/write-schema.js [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printSchemaFile } from '../src/serve/schema-file.js';

const FILE = 'schema.graphql';

const generated = await printSchemaFile();
const committed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
if (generated === committed) {
  console.error(`${FILE} is up to date`);
} else if (process.argv.includes('--check')) {
  console.error(`${FILE} is out of date: run "npm run build && npm run schema" and commit what it writes`);
  process.exitCode = 1;
} else {
  writeFileSync(FILE, generated);
  console.error(`${FILE} written`);
}
