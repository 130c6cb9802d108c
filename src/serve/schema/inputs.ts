import { ID, InputType, Field } from 'type-graphql';
import type {
  ActorKind as ActorKindValue,
  MeetingFormat as MeetingFormatValue,
  MeetingStatus as MeetingStatusValue,
  StanceKind as StanceKindValue,
  StanceStatus as StanceStatusValue,
} from '../../extract/claim.js';
import type * as actors from '../../query/actors.js';
import type * as articles from '../../query/articles.js';
import type * as filters from '../../query/filter.js';
import type { Direction } from '../../query/list-type.js';
import type * as meetings from '../../query/meetings.js';
import type * as stances from '../../query/stances.js';
import {
  ActorKind,
  ActorLevel,
  ActorOrderField,
  ArticleOrderField,
  MeetingFormat,
  MeetingOrderField,
  MeetingStatus,
  OrderDirection,
  StanceKind,
  StanceOrderField,
  StanceStatus,
} from './enums.js';
import { PartialDate } from './scalars.js';

const AND = 'All of these hold too. At most five levels deep.';
const OR = 'At least one of these holds too.';
const NOT = 'This does not hold.';

@InputType({
  description:
    'Days within a range, both ends included. A date of which only the month or year is known is within where ' +
    'any day that it can mean is. Example: `{ from: "2025-07", to: "2025-07-31" }`.',
})
export class DateRange implements filters.DateRange {
  @Field(() => PartialDate, { nullable: true, description: 'From its earliest day on; left out, from ever.' })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Up to its latest day; left out, for ever.' })
  to?: string | null;
}

@InputType({
  description:
    'Which actors stand in some place of a fact. Name at least one. An id that was merged away stands for the ' +
    'survivor. Example: `{ all: ["act_…", "act_…"], level: STATE }`.',
})
export class ActorSetFilter implements filters.ActorSet {
  @Field(() => [ID], { nullable: true, description: 'Every one of these actors, by id.' })
  all?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At least one of these actors, by id.' })
  any?: string[] | null;

  @Field(() => ActorLevel, {
    nullable: true,
    defaultValue: 'SELF',
    description: 'With STATE, everyone counts as the state they act for, and so does each id given here.',
  })
  level?: filters.Level | null;
}

@InputType({
  description:
    'Which actors. Every field that is given must hold. Example: `{ kind: [PERSON], name: "Lavrov" }`.',
})
export class ActorFilter implements actors.ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: 'It is of one of these kinds.' })
  kind?: ActorKindValue[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'One of its names has these words, the last perhaps only begun, whatever the accents and letter case: ' +
      '"lav" finds Sergey Lavrov.',
  })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'It belongs to or acts for this state.' })
  country?: string | null;

  @Field(() => [ActorFilter], { nullable: true, description: AND })
  and?: ActorFilter[] | null;

  @Field(() => [ActorFilter], { nullable: true, description: OR })
  or?: ActorFilter[] | null;

  @Field(() => ActorFilter, { nullable: true, description: NOT })
  not?: ActorFilter | null;
}

@InputType({
  description:
    'Which articles. Every field that is given must hold. Example: `{ text: "extradition", published: { from: "2025" } }`.',
})
export class ArticleFilter implements articles.ArticleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Its title or text has all these words, whatever their accents and letter case.',
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'It was published by one of these outlets.' })
  outlet?: string[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'It was published on one of these days, in UTC. One without a date never was.',
  })
  published?: DateRange | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'It mentions at least one of these actors; use `and` to ask for several at once.',
  })
  mentions?: string[] | null;

  @Field(() => [ArticleFilter], { nullable: true, description: AND })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], { nullable: true, description: OR })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, { nullable: true, description: NOT })
  not?: ArticleFilter | null;
}

@InputType({
  description:
    'Which meetings. Every field that is given must hold. Example: `{ status: [PLANNED], date: { from: "2025-08" } }`.',
})
export class MeetingFilter implements meetings.MeetingFilter {
  @Field(() => ActorSetFilter, { nullable: true, description: 'These actors take part.' })
  participants?: ActorSetFilter | null;

  @Field(() => [MeetingStatus], { nullable: true, description: 'It has one of these statuses.' })
  status?: MeetingStatusValue[] | null;

  @Field(() => [MeetingFormat], { nullable: true, description: 'It has one of these forms.' })
  format?: MeetingFormatValue[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Its date may be within these days. One without a date, or without a year, never is.',
  })
  date?: DateRange | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its place, or the country of its place, has these words in its name: "Moscow", "Russia".',
  })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'One of its topics has this text in it.' })
  topic?: string | null;

  @Field(() => [MeetingFilter], { nullable: true, description: AND })
  and?: MeetingFilter[] | null;

  @Field(() => [MeetingFilter], { nullable: true, description: OR })
  or?: MeetingFilter[] | null;

  @Field(() => MeetingFilter, { nullable: true, description: NOT })
  not?: MeetingFilter | null;
}

@InputType({
  description:
    'Which stances. Every field that is given must hold. Example: `{ kind: [DEMAND, REQUEST], status: [WITHDRAWN] }`.',
})
export class StanceFilter implements stances.StanceFilter {
  @Field(() => [StanceKind], { nullable: true, description: 'It is of one of these kinds.' })
  kind?: StanceKindValue[] | null;

  @Field(() => [StanceStatus], { nullable: true, description: 'It has one of these statuses.' })
  status?: StanceStatusValue[] | null;

  @Field(() => ActorSetFilter, { nullable: true, description: 'One of these actors holds it.' })
  holder?: ActorSetFilter | null;

  @Field(() => ActorSetFilter, {
    nullable: true,
    description: 'It is put to one of these actors. One of which no source says to whom it is put, never is.',
  })
  addressee?: ActorSetFilter | null;

  @Field(() => ActorSetFilter, { nullable: true, description: 'Its issue names these actors.' })
  about?: ActorSetFilter | null;

  @Field(() => String, { nullable: true, description: 'Its issue has this text in it: "extradition".' })
  issue?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Its last step may have been taken within these days. One without a date never was.',
  })
  changed?: DateRange | null;

  @Field(() => [StanceFilter], { nullable: true, description: AND })
  and?: StanceFilter[] | null;

  @Field(() => [StanceFilter], { nullable: true, description: OR })
  or?: StanceFilter[] | null;

  @Field(() => StanceFilter, { nullable: true, description: NOT })
  not?: StanceFilter | null;
}

const FIELD = 'What to order by.';
const DIRECTION = 'Which end comes first.';

@InputType({ description: 'How actors are ordered; ids break ties.' })
export class ActorOrder {
  @Field(() => ActorOrderField, { description: FIELD })
  field!: actors.ActorOrderField;

  @Field(() => OrderDirection, { description: DIRECTION })
  direction!: Direction;
}

@InputType({ description: 'How articles are ordered; ids break ties.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: FIELD })
  field!: articles.ArticleOrderField;

  @Field(() => OrderDirection, { description: DIRECTION })
  direction!: Direction;
}

@InputType({ description: 'How meetings are ordered; ids break ties.' })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: FIELD })
  field!: meetings.MeetingOrderField;

  @Field(() => OrderDirection, { description: DIRECTION })
  direction!: Direction;
}

@InputType({ description: 'How stances are ordered; ids break ties.' })
export class StanceOrder {
  @Field(() => StanceOrderField, { description: FIELD })
  field!: stances.StanceOrderField;

  @Field(() => OrderDirection, { description: DIRECTION })
  direction!: Direction;
}
