import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildDemarcheSchema } from './schema.js';

/** The schema as `schema.graphql` holds it: sorted, with its descriptions. */
export async function printSchemaFile(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildDemarcheSchema()))}\n`;
}
