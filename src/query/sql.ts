import type { DataSource } from 'typeorm';

/** What can be bound to a statement. */
export type Bound = string | number | null;

/** A piece of SQL with the values it binds: pieces are put together, values never spliced into the text. */
export class Sql {
  constructor(
    readonly text: string,
    readonly bound: readonly Bound[],
  ) {}
}

/** Writes a piece of SQL; other pieces are put in as they are, everything else is bound. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | Bound)[]): Sql {
  let text = texts[0] ?? '';
  const bound: Bound[] = [];
  parts.forEach((part, at) => {
    if (part instanceof Sql) {
      text += part.text;
      bound.push(...part.bound);
    } else {
      text += '?';
      bound.push(part);
    }
    text += texts[at + 1] ?? '';
  });
  return new Sql(text, bound);
}

/** Puts pieces side by side with a separator such as `, ` between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(
    pieces.map((piece) => piece.text).join(separator),
    pieces.flatMap((piece) => piece.bound),
  );
}

export const TRUE = sql`1 = 1`;

/** All of the conditions hold; with none, always. */
export function and(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? TRUE : sql`(${join(conditions, ' AND ')})`;
}

/** Any of the conditions holds. */
export function or(conditions: readonly Sql[]): Sql {
  return sql`(${join(conditions, ' OR ')})`;
}

/**
 * A list of values as a table with the column `value`. It binds one parameter however long the list is, so
 * that neither the statement's text nor the number of statements depends on how many values there are.
 */
export function table(values: readonly string[]): Sql {
  return sql`json_each(${JSON.stringify(values)})`;
}

/** `column IN (values)`. */
export function isOneOf(column: Sql, values: readonly string[]): Sql {
  return sql`${column} IN (SELECT value FROM ${table(values)})`;
}

/**
 * A column in a condition that no index shall be asked for, since another condition narrows more. The planner
 * cannot tell: it does not know how many rows there are of each status, nor of each day.
 */
export function unindexed(column: Sql): Sql {
  return sql`+${column}`;
}

/** Whether a text column contains a text; letters of ASCII match in either case. */
export function contains(column: Sql, text: string): Sql {
  return sql`${column} LIKE ${`%${escapeLike(text)}%`} ESCAPE '\\'`;
}

/** Whether a folded column (`resolve/fold.ts`) has a folded text as a run of whole words. */
export function hasWords(column: Sql, folded: string): Sql {
  return sql`' ' || ${column} || ' ' LIKE ${`% ${escapeLike(folded)} %`} ESCAPE '\\'`;
}

/** Whether a folded column has a folded text from the start of a word on: "lav" is in "sergey lavrov". */
export function hasWordsStarting(column: Sql, folded: string): Sql {
  return sql`' ' || ${column} LIKE ${`% ${escapeLike(folded)}%`} ESCAPE '\\'`;
}

/** Whether a folded column ends with a folded text, after other words: "lavrov" ends "sergey lavrov". */
export function endsWithWords(column: Sql, folded: string): Sql {
  return sql`${column} LIKE ${`% ${escapeLike(folded)}`} ESCAPE '\\'`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** Where statements are sent: the only way from here to the database. */
export interface Database {
  /** The rows of a statement. */
  all: (statement: Sql) => Promise<Record<string, unknown>[]>;
  /** What a function of the store finds with the connection that reads. */
  run: <Answer>(question: (reader: DataSource) => Promise<Answer>) => Promise<Answer>;
}
