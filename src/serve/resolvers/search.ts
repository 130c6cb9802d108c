import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../query/connection.js';
import type { Edge } from '../../query/list.js';
import type { NodeRow } from '../../query/nodes.js';
import type { SearchHitRow } from '../../query/full-text.js';
import type { Context } from '../context.js';
import { SearchConnection, SearchEdge } from '../schema/connections.js';
import { SearchHit } from '../schema/unions.js';

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [SearchHit], { description: 'The items alone.' })
  async nodes(@Root() found: Connection<SearchHitRow>, @Ctx() { archive }: Context): Promise<NodeRow[]> {
    const hits = await found.nodes;
    return Promise.all(hits.map(({ type, id }) => archive.referred(type, id)));
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => SearchHit, { description: 'What was found.' })
  node(@Root() { node }: Edge<SearchHitRow>, @Ctx() { archive }: Context): Promise<NodeRow> {
    return archive.referred(node.type, node.id);
  }

  @FieldResolver(() => String, {
    description: 'The words around the hit, with the words found between "**": "the **extradition** of".',
  })
  snippet(@Root() { node }: Edge<SearchHitRow>): string {
    return node.snippet;
  }

  @FieldResolver(() => Number, {
    description: 'How well it fits: the higher, the better, within one search.',
  })
  score(@Root() { node }: Edge<SearchHitRow>): number {
    return node.score;
  }
}
