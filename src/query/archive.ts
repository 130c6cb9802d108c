import type { Store } from '../store/store.js';
import { actorByName } from './actor-by-name.js';
import type { ActorRow } from './actors.js';
import { ARTICLES, type ArticleRow } from './articles.js';
import type { AsOf } from './as-of.js';
import { Batches, type BatchReader } from './batches.js';
import { Connection } from './connection.js';
import {
  counterpartCondition,
  counterpartOrder,
  counterpartSource,
  type CounterpartRow,
} from './counterparts.js';
import { compileFilter, type Combined, type Level } from './filter.js';
import { search, type SearchHitRow } from './full-text.js';
import { nodeTypeOf, requireType, type NodeType } from './ids.js';
import { countRows, emptySlice, readSlices, shapeOf, type Edge, type Order, type Source } from './list.js';
import { orderOf, type Listing, type ListRequest, type ListType } from './list-type.js';
import type { MeetingFilter } from './meetings.js';
import { readNodes, type NodeRow, type NodeRows } from './nodes.js';
import { pageOf, type PageArguments } from './page.js';
import { pathBetween, type PathRequest, type StepRow } from './paths.js';
import type { Scope } from './scopes.js';
import { and, sql, TRUE, type Database, type Sql } from './sql.js';
import {
  TIMELINE_ORDER,
  timelineCondition,
  timelineSource,
  type TimelineRequest,
  type TimelineRow,
} from './timeline.js';

/** The parent that lists at the root have: none. */
const ROOT = '';

/** What rows as of a past time carry. */
interface Dated {
  asOf: string;
}

/** Marks a row, or all rows of a list or a page, with the time they are as of. */
function dated<Value>(value: Value, asOf: string): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => dated(each, asOf)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if ('edges' in value)
    return {
      ...value,
      edges: (value.edges as Edge<unknown>[]).map((edge) =>
        dated({ ...edge, node: dated(edge.node, asOf) }, asOf),
      ),
    };
  return { ...value, asOf };
}

/** A list about to be opened: which, and how its rows are found for many parents at once. */
interface ListPlan<Row> {
  order: Order;
  page: PageArguments;
  /** Tells this list with its arguments from every other. */
  key: string;
  condition: () => Promise<Sql>;
  source: (parents: readonly string[], where: Sql) => Source<Row>;
}

/** What an archive as of one time shares with the same archive as of another. */
interface Shared {
  database: Database;
  batches: Batches;
  views: Map<AsOf, Archive>;
}

/**
 * What one request may ask of the store. It answers one by one, but reads for many at once, and keeps what
 * it has read until the request is over: make a new one for every request.
 *
 * Rows as of a past time remember it, and what lies beneath them is asked of `beneath(row)`.
 */
export class Archive {
  private readonly conditions = new Map<string, Promise<Sql>>();
  private readonly topics = new Map<unknown, unknown>();

  private constructor(
    private readonly shared: Shared,
    private readonly asOf: AsOf,
  ) {
    shared.views.set(asOf, this);
  }

  /** The archive of a store, as of now. */
  static of({ reader }: Pick<Store, 'reader'>): Archive {
    const batches = new Batches();
    const run: Database['run'] = (question) => batches.during(question(reader));
    const database: Database = {
      run,
      all: ({ text, bound }) => run(() => reader.query<Record<string, unknown>[]>(text, [...bound])),
    };
    return new Archive({ database, batches, views: new Map() }, null);
  }

  /** The same as of a time. */
  at(asOf: AsOf): Archive {
    return this.shared.views.get(asOf) ?? new Archive(this.shared, asOf);
  }

  /** The archive as of the time that a row was asked as of. */
  beneath(row: object): Archive {
    return this.at((row as Partial<Dated>).asOf ?? null);
  }

  /** One object by id, whatever its type; null where there is none. Throws BAD_ID for what is no id. */
  async node(id: string): Promise<NodeRow | null> {
    return this.byId(nodeTypeOf(id), id);
  }

  /** One object of a type by id, or null. The id must be of that type: it is not checked here. */
  async byId<Type extends NodeType>(type: Type, id: string): Promise<NodeRows[Type] | null> {
    return (
      (await this.load(type, id, (ids) => readNodes(this.shared.database, type, ids, this.asOf))) ?? null
    );
  }

  /** The same, where the id comes from the question. Throws BAD_ID for an id of another type. */
  async askedById<Type extends NodeType>(type: Type, id: string): Promise<NodeRows[Type] | null> {
    requireType(id, type, 'id');
    return this.byId(type, id);
  }

  /** An object that must be there since a row refers to it. */
  async referred<Type extends NodeType>(type: Type, id: string): Promise<NodeRows[Type]> {
    const row = await this.byId(type, id);
    if (!row) throw new Error(`a row refers to the ${type} ${id}, which is not there`);
    return row;
  }

  /** The actor that goes by a name; see `actorByName`. */
  actorByName(name: string): Promise<ActorRow | null> {
    return actorByName(this.shared.database, name);
  }

  /** The article published at a URL, or null. */
  async articleByUrl(url: string): Promise<ArticleRow | null> {
    const { columns, from, read } = ARTICLES(null);
    const [raw] = await this.shared.database.all(sql`SELECT ${columns} FROM ${from} WHERE r.url = ${url}`);
    return raw ? read(raw) : null;
  }

  /** What belongs to one object and is read by a function for many, such as those of `details.ts`. */
  async detail<Value>(
    id: string,
    read: (database: Database, ids: readonly string[], asOf: AsOf) => ReturnType<BatchReader<Value>>,
  ): Promise<Value | undefined> {
    return this.load(read, id, (ids) => read(this.shared.database, ids, this.asOf));
  }

  /** A list of everything of a kind. Throws BAD_PAGE, BAD_CURSOR, BAD_FILTER, BAD_ID, BAD_DATE. */
  list<Row, Filter extends Combined<Filter>, Field extends string>(
    listing: Listing<Row, Filter, Field>,
    request: ListRequest<Filter, Field>,
  ): Promise<Connection<Row>> {
    const type = listing(this.asOf);
    return this.open(ROOT, {
      order: orderOf(type.name, type, request.orderBy),
      page: request,
      key: `${type.name} ${JSON.stringify(request)}`,
      condition: () => this.conditionOf(type, request.filter),
      source: (_, where) => ({ ...type, where: and([type.where, where]), parent: null }),
    });
  }

  /** A list of what belongs to one object, read together with the same list of its siblings. */
  listOf<Row, Filter extends Combined<Filter>, Field extends string>(
    scope: Scope,
    parent: string,
    listing: Listing<Row, Filter, Field>,
    request: ListRequest<Filter, Field>,
  ): Promise<Connection<Row>> {
    const type = listing(this.asOf);
    return this.open(parent, {
      order: orderOf(scope.name, type, request.orderBy),
      page: request,
      key: `${scope.name} ${JSON.stringify(request)}`,
      condition: () => this.conditionOf(type, request.filter),
      source: (parents, where) => ({
        ...type,
        from: sql`(${scope.links(parents, this.asOf)}) AS link JOIN ${type.from} ON ${type.id} = link.child`,
        parent: sql`link.parent`,
        where: and([type.where, where]),
      }),
    });
  }

  /** Whom an actor meets; see `counterpartSource`. */
  counterparts(
    actor: string,
    level: Level,
    request: PageArguments & { filter?: MeetingFilter | null },
  ): Promise<Connection<CounterpartRow>> {
    const order = counterpartOrder(level);
    return this.open(actor, {
      order,
      page: request,
      key: `${order.name} ${JSON.stringify(request)}`,
      condition: () => counterpartCondition(this.shared.database, request.filter, this.asOf),
      source: (actors, where) => counterpartSource(level, actors, where, this.asOf),
    });
  }

  /** What happened, in order; see `TIMELINE_ORDER`. Throws BAD_PAGE, BAD_CURSOR, BAD_FILTER, BAD_ID, BAD_DATE. */
  timeline(request: TimelineRequest): Promise<Connection<TimelineRow>> {
    return this.open(ROOT, {
      order: TIMELINE_ORDER,
      page: request,
      key: `${TIMELINE_ORDER.name} ${JSON.stringify(request)}`,
      condition: () => timelineCondition(this.shared.database, request, this.asOf),
      source: (_, where) => timelineSource(where, this.asOf),
    });
  }

  /** How two actors are connected; see `pathBetween`. */
  async path(request: PathRequest): Promise<StepRow[] | null> {
    const steps = await pathBetween(this.shared.database, request, this.asOf);
    return this.asOf === null ? steps : dated(steps, this.asOf);
  }

  /** What has a text in it, best first; see `search`. */
  search(text: string, page: PageArguments): Connection<SearchHitRow> {
    return search(this.shared.database, text, page);
  }

  private async open<Row>(parent: string, plan: ListPlan<Row>): Promise<Connection<Row>> {
    const page = pageOf(plan.order.name, shapeOf(plan.order), plan.page);
    let condition = this.conditions.get(plan.key);
    if (!condition) {
      condition = plan.condition();
      this.conditions.set(plan.key, condition);
    }
    const where = await condition;
    return new Connection(
      async () => {
        const slice = await this.load(`${plan.key} rows`, parent, (parents) =>
          readSlices(this.shared.database, plan.source(parents, where), plan.order, page),
        );
        return slice ?? emptySlice(page);
      },
      async () => {
        const total = await this.load(`${plan.key} count`, parent, (parents) =>
          countRows(this.shared.database, plan.source(parents, where)),
        );
        return total ?? 0;
      },
    );
  }

  /** Reads in batches, apart for each time; what is found remembers the time it is as of. */
  private async load<Value>(
    topic: unknown,
    key: string,
    reader: BatchReader<Value>,
  ): Promise<Value | undefined> {
    let own = this.topics.get(topic);
    if (own === undefined) {
      own = this.asOf === null ? topic : { topic, asOf: this.asOf };
      this.topics.set(topic, own);
    }
    const { asOf } = this;
    if (asOf === null) return this.shared.batches.load(own, key, reader);
    return this.shared.batches.load(own, key, async (keys) => {
      const found = await reader(keys);
      return new Map([...found].map(([id, value]) => [id, dated(value, asOf)]));
    });
  }

  private conditionOf<Row, Filter extends Combined<Filter>, Field extends string>(
    type: ListType<Row, Filter, Field>,
    filter: Filter | null | undefined,
  ): Promise<Sql> {
    return type.filter ? compileFilter(this.shared.database, type.filter, filter) : Promise.resolve(TRUE);
  }
}
