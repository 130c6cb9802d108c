import type { Store } from '../store/store.js';
import { actorByName } from './actor-by-name.js';
import type { ActorRow } from './actors.js';
import { ARTICLES, type ArticleRow } from './articles.js';
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
import { countRows, emptySlice, readSlices, shapeOf, type Order, type Source } from './list.js';
import { orderOf, type ListRequest, type ListType } from './list-type.js';
import type { MeetingFilter } from './meetings.js';
import { readNodes, type NodeRow, type NodeRows } from './nodes.js';
import { officesOf, type TenureRow } from './offices.js';
import { pageOf, type PageArguments } from './page.js';
import type { Scope } from './scopes.js';
import { sql, TRUE, type Database, type Sql } from './sql.js';

/** The parent that lists at the root have: none. */
const ROOT = '';

/** A list about to be opened: which, and how its rows are found for many parents at once. */
interface ListPlan<Row> {
  order: Order;
  page: PageArguments;
  /** Tells this list with its arguments from every other. */
  key: string;
  condition: () => Promise<Sql>;
  source: (parents: readonly string[], where: Sql) => Source<Row>;
}

/**
 * What one request may ask of the store. It answers one by one, but reads for many at once, and keeps what
 * it has read until the request is over: make a new one for every request.
 */
export class Archive {
  private readonly batches = new Batches();
  private readonly conditions = new Map<string, Promise<Sql>>();
  private readonly database: Database;

  constructor({ reader }: Pick<Store, 'reader'>) {
    const run: Database['run'] = (question) => this.batches.during(question(reader));
    this.database = {
      run,
      all: ({ text, bound }) => run(() => reader.query<Record<string, unknown>[]>(text, [...bound])),
    };
  }

  /** One object by id, whatever its type; null where there is none. Throws BAD_ID for what is no id. */
  async node(id: string): Promise<NodeRow | null> {
    return this.byId(nodeTypeOf(id), id);
  }

  /** One object of a type by id, or null. The id must be of that type: it is not checked here. */
  async byId<Type extends NodeType>(type: Type, id: string): Promise<NodeRows[Type] | null> {
    return (await this.batches.load(type, id, (ids) => readNodes(this.database, type, ids))) ?? null;
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
    return actorByName(this.database, name);
  }

  /** The article published at a URL, or null. */
  async articleByUrl(url: string): Promise<ArticleRow | null> {
    const [raw] = await this.database.all(
      sql`SELECT ${ARTICLES.columns} FROM ${ARTICLES.from} WHERE r.url = ${url}`,
    );
    return raw ? ARTICLES.read(raw) : null;
  }

  /** What belongs to one object and is read by a function for many, such as those of `details.ts`. */
  async detail<Value>(
    id: string,
    read: (database: Database, ids: readonly string[]) => ReturnType<BatchReader<Value>>,
  ): Promise<Value | undefined> {
    return this.batches.load(read, id, (ids) => read(this.database, ids));
  }

  /** The offices of an actor from claims known at or before an instant; see `officesOf`. */
  async offices(actor: string, asOf: string | null): Promise<TenureRow[]> {
    const name = `offices ${asOf ?? ''}`;
    const offices = await this.batches.load(name, actor, (actors) => officesOf(this.database, actors, asOf));
    return offices ?? [];
  }

  /** A list of everything of a kind. Throws BAD_PAGE, BAD_CURSOR, BAD_FILTER, BAD_ID, BAD_DATE. */
  list<Row, Filter extends Combined<Filter>, Field extends string>(
    type: ListType<Row, Filter, Field>,
    request: ListRequest<Filter, Field>,
  ): Promise<Connection<Row>> {
    return this.open(ROOT, {
      order: orderOf(type.name, type, request.orderBy),
      page: request,
      key: `${type.name} ${JSON.stringify(request)}`,
      condition: () => this.conditionOf(type, request.filter),
      source: (_, where) => ({ ...type, where, parent: null }),
    });
  }

  /** A list of what belongs to one object, read together with the same list of its siblings. */
  listOf<Row, Filter extends Combined<Filter>, Field extends string>(
    scope: Scope,
    parent: string,
    type: ListType<Row, Filter, Field>,
    request: ListRequest<Filter, Field>,
  ): Promise<Connection<Row>> {
    return this.open(parent, {
      order: orderOf(scope.name, type, request.orderBy),
      page: request,
      key: `${scope.name} ${JSON.stringify(request)}`,
      condition: () => this.conditionOf(type, request.filter),
      source: (parents, where) => ({
        ...type,
        from: sql`(${scope.links(parents)}) AS link JOIN ${type.from} ON ${type.id} = link.child`,
        parent: sql`link.parent`,
        where,
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
      condition: () => counterpartCondition(this.database, request.filter),
      source: (actors, where) => counterpartSource(level, actors, where),
    });
  }

  /** What has a text in it, best first; see `search`. */
  search(text: string, page: PageArguments): Connection<SearchHitRow> {
    return search(this.database, text, page);
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
        const slice = await this.batches.load(`${plan.key} rows`, parent, (parents) =>
          readSlices(this.database, plan.source(parents, where), plan.order, page),
        );
        return slice ?? emptySlice(page);
      },
      async () => {
        const total = await this.batches.load(`${plan.key} count`, parent, (parents) =>
          countRows(this.database, plan.source(parents, where)),
        );
        return total ?? 0;
      },
    );
  }

  private conditionOf<Row, Filter extends Combined<Filter>, Field extends string>(
    type: ListType<Row, Filter, Field>,
    filter: Filter | null | undefined,
  ): Promise<Sql> {
    return type.filter ? compileFilter(this.database, type.filter, filter) : Promise.resolve(TRUE);
  }
}
