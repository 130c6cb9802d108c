/**
 * Fails when the migrations do not make the schema that the entities describe: prints the statements that
 * would, which are what a new migration has to do. Run after building: `node dist/tools/check-migrations.js`.
 */
import { schemaDrift } from '../src/store/migrate.js';
import { migrate, openStore } from '../src/store/store.js';

const store = await openStore('sqlite::memory:', { create: true });
await migrate(store);
const drift = await schemaDrift(store.dataSource);
await store.close();
if (drift.length > 0) {
  console.error(`migrations and entities differ; a new migration has to do this:\n${drift.join('\n')}`);
  process.exitCode = 1;
}
