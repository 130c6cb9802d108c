import type { Edge, Slice } from './list.js';

/** Where a page stands in its list, as Relay has it. */
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** One page of a list, read when it is first looked at; the rows are counted only when that is asked for. */
export class Connection<Row> {
  private slice: Promise<Slice<Row>> | undefined;

  constructor(
    private readonly read: () => Promise<Slice<Row>>,
    private readonly count: () => Promise<number>,
  ) {}

  get edges(): Promise<Edge<Row>[]> {
    return this.page().then(({ edges }) => edges);
  }

  get nodes(): Promise<Row[]> {
    return this.page().then(({ edges }) => edges.map(({ node }) => node));
  }

  get pageInfo(): Promise<PageInfo> {
    return this.page().then(({ edges, hasNextPage, hasPreviousPage }) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    }));
  }

  get totalCount(): Promise<number> {
    return this.count();
  }

  private page(): Promise<Slice<Row>> {
    return (this.slice ??= this.read());
  }
}
