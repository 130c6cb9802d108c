import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ActorResolver, TenureResolver } from './resolvers/actor.js';
import { ArticleResolver } from './resolvers/article.js';
import { AttributionResolver, ClaimResolver } from './resolvers/claim.js';
import {
  ConflictedFactConnectionResolver,
  ConflictedFactEdgeResolver,
  ConflictPositionResolver,
  ConflictResolver,
  MeetingConflictResolver,
  StanceConflictResolver,
} from './resolvers/conflict.js';
import { CounterpartConnectionResolver, CounterpartEdgeResolver } from './resolvers/counterpart.js';
import { JudgementResolver } from './resolvers/judgement.js';
import {
  MeetingEventResolver,
  MeetingResolver,
  ParticipantResolver,
  PlaceResolver,
} from './resolvers/meeting.js';
import { PathResolver, StepResolver } from './resolvers/path.js';
import { RootResolver } from './resolvers/root.js';
import { SearchConnectionResolver, SearchEdgeResolver } from './resolvers/search.js';
import { StanceEventResolver, StanceResolver } from './resolvers/stance.js';
import { MeetingOfEventResolver, StanceOfEventResolver, TimelineResolver } from './resolvers/timeline.js';

let built: Promise<GraphQLSchema> | undefined;

/** The schema of the API, made on the first call and the same from then on. */
export function buildDemarcheSchema(): Promise<GraphQLSchema> {
  return (built ??= build());
}

async function build(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      RootResolver,
      ActorResolver,
      TenureResolver,
      ArticleResolver,
      MeetingResolver,
      ParticipantResolver,
      MeetingEventResolver,
      PlaceResolver,
      StanceResolver,
      StanceEventResolver,
      ClaimResolver,
      AttributionResolver,
      JudgementResolver,
      CounterpartConnectionResolver,
      CounterpartEdgeResolver,
      MeetingConflictResolver,
      StanceConflictResolver,
      ConflictResolver,
      ConflictPositionResolver,
      ConflictedFactConnectionResolver,
      ConflictedFactEdgeResolver,
      SearchConnectionResolver,
      SearchEdgeResolver,
      TimelineResolver,
      MeetingOfEventResolver,
      StanceOfEventResolver,
      PathResolver,
      StepResolver,
    ],
    // arguments are checked in `query/`, where those who ask without GraphQL meet the same checks
    validate: false,
    // it would run an introspection query on every start; a test does it instead
    skipCheck: true,
  });
  schema.description =
    'What news stories say about who met whom and who wants what of whom. Every answer leads to claims, and ' +
    'every claim to the sentence it was read from.';
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked.';
  return schema;
}
