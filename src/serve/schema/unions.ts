import { createUnionType } from 'type-graphql';
import { Actor } from './types/actor.js';
import { Article } from './types/article.js';
import { Meeting, MeetingEvent } from './types/meeting.js';
import { typeNameOf } from './types/node.js';
import { Stance, StanceEvent } from './types/stance.js';

export const Fact = createUnionType({
  name: 'Fact',
  description: 'What claims, taken together, amount to.',
  types: () => [Meeting, Stance] as const,
  resolveType: typeNameOf,
});

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'What a search can find.',
  types: () => [Article, Actor, Meeting, Stance] as const,
  resolveType: typeNameOf,
});

export const TimelineItem = createUnionType({
  name: 'TimelineItem',
  description: 'What a timeline is made of.',
  types: () => [MeetingEvent, StanceEvent] as const,
  resolveType: (event: object) => ('meetingId' in event ? 'MeetingEvent' : 'StanceEvent'),
});
