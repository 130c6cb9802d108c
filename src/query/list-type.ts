import type { AsOf } from './as-of.js';
import type { Combined, FilterKind } from './filter.js';
import type { Order, OrderColumn } from './list.js';
import type { PageArguments } from './page.js';
import type { Sql } from './sql.js';

export type Direction = 'ASC' | 'DESC';

/** A kind of row: where it is stored and how it is read. */
export interface RowType<Row> {
  /** The table with its alias, the columns that make a row, and the one that identifies it. */
  from: Sql;
  /** Which rows of it there are, as of the time that is asked about. */
  where: Sql;
  columns: Sql;
  id: Sql;
  read: (raw: Record<string, unknown>) => Row;
}

/** A kind of row that lists are made of, with how they are filtered and ordered. */
export interface ListType<Row, Filter extends Combined<Filter>, Field extends string> extends RowType<Row> {
  /** Names the list in its cursors. */
  name: string;
  /** Null where the list cannot be filtered. */
  filter: FilterKind<Filter> | null;
  orders: Record<Field, readonly OrderColumn[]>;
  defaultOrder: { field: Field; direction: Direction };
}

/** A kind of list as of any time. */
export type Listing<Row, Filter extends Combined<Filter>, Field extends string> = (
  asOf: AsOf,
) => ListType<Row, Filter, Field>;

/** What a list can be asked with. */
export interface ListRequest<Filter, Field> extends PageArguments {
  filter?: Filter | null;
  orderBy?: { field: Field; direction: Direction } | null;
}

/** The order asked for, or the list's own. `list` says which list it is of: the type's name, or a parent's. */
export function orderOf<Field extends string>(
  list: string,
  type: {
    orders: Record<Field, readonly OrderColumn[]>;
    defaultOrder: { field: Field; direction: Direction };
  },
  orderBy: { field: Field; direction: Direction } | null | undefined,
): Order {
  const { field, direction } = orderBy ?? type.defaultOrder;
  return {
    name: `${list}.${field}.${direction}`,
    columns: type.orders[field],
    descending: direction === 'DESC',
  };
}
