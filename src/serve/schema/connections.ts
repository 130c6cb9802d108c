import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Actor } from './types/actor.js';
import { Article } from './types/article.js';
import { Claim } from './types/claim.js';
import { Judgement } from './types/judgement.js';
import { Meeting } from './types/meeting.js';
import { Stance } from './types/stance.js';
import { Fact, SearchHit, TimelineItem } from './unions.js';

const CURSOR =
  'Marks this place in the list, for `after` or `before`. Opaque; good only for this list in this order.';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

/** Makes the type of a connection over edges of a type. */
function connectionOf(name: string, things: string, edge: ClassType, node: () => object): ClassType {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${things}.` })
  class ConnectionType {
    @Field(() => [edge], { description: 'The items with their cursors.' })
    edges!: unknown;

    @Field(() => [node()] as [ClassType], { description: 'The items alone.' })
    nodes!: unknown;

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: unknown;

    @Field(() => Int, { description: 'How many items the whole list has; counted only when asked for.' })
    totalCount!: unknown;
  }
  return ConnectionType;
}

/** Makes the type of a connection whose edges have nothing but cursor and node. */
function plainConnectionOf(name: string, things: string, node: object): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item of a list of ${things}.` })
  class EdgeType {
    @Field(() => String, { description: CURSOR })
    cursor!: unknown;

    @Field(() => node as ClassType, { description: 'The item itself.' })
    node!: unknown;
  }
  return connectionOf(name, things, EdgeType, () => node);
}

export const ArticleConnection = plainConnectionOf('Article', 'articles', Article);
export const ActorConnection = plainConnectionOf('Actor', 'actors', Actor);
export const MeetingConnection = plainConnectionOf('Meeting', 'meetings', Meeting);
export const StanceConnection = plainConnectionOf('Stance', 'stances', Stance);
export const ClaimConnection = plainConnectionOf('Claim', 'claims', Claim);
export const TimelineConnection = plainConnectionOf('Timeline', 'what happened', TimelineItem);
export const JudgementConnection = plainConnectionOf('Judgement', 'judgements', Judgement);

@ObjectType({ simpleResolvers: true, description: 'One whom an actor meets, with their meetings.' })
export class CounterpartEdge {
  @Field(() => String, { description: CURSOR })
  cursor!: string;
}

export const CounterpartConnection = connectionOf(
  'Counterpart',
  'those an actor meets',
  CounterpartEdge,
  () => Actor,
);

@ObjectType({ simpleResolvers: true, description: 'Something that a search found.' })
export class SearchEdge {
  @Field(() => String, { description: CURSOR })
  cursor!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A meeting or stance on which sources disagree.' })
export class ConflictedFactEdge {
  @Field(() => String, { description: CURSOR })
  cursor!: string;
}

export const ConflictedFactConnection = connectionOf(
  'ConflictedFact',
  'facts on which sources disagree',
  ConflictedFactEdge,
  () => Fact,
);

export const SearchConnection = connectionOf('Search', 'what was found', SearchEdge, () => SearchHit);
