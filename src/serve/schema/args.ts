import { ArgsType, Field, Int } from 'type-graphql';
import type * as actors from '../../query/actors.js';
import type * as articles from '../../query/articles.js';
import type * as filters from '../../query/filter.js';
import type * as meetings from '../../query/meetings.js';
import type { PageArguments } from '../../query/page.js';
import type * as stances from '../../query/stances.js';
import {
  ActorFilter,
  ActorOrder,
  ActorSetFilter,
  ArticleFilter,
  ArticleOrder,
  DateRange,
  MeetingFilter,
  MeetingOrder,
  StanceFilter,
  StanceOrder,
} from './inputs.js';

const FILTER = 'Which of them; left out, all.';

/** How an argument `asOf` is declared. */
export const AS_OF = {
  nullable: true,
  description:
    'As far as was known by then: from articles published at or before that instant, statuses, histories and ' +
    'all that lies beneath included. Left out: as known now. Who is who is always taken as it is known now.',
};

@ArgsType()
export class ForwardPageArgs implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, or after `after`: 1 to 100, else 20.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor that `first` counts from.' })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, or before `before`: 1 to 100, else 20.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor that `last` counts from.' })
  before?: string | null;
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: FILTER })
  filter?: articles.ArticleFilter | null;

  @Field(() => ArticleOrder, {
    nullable: true,
    description: 'Left out: the last published first, undated ones last.',
  })
  orderBy?: ArticleOrder | null;
}

@ArgsType()
export class ActorListArgs extends PageArgs {
  @Field(() => ActorFilter, { nullable: true, description: FILTER })
  filter?: actors.ActorFilter | null;

  @Field(() => ActorOrder, {
    nullable: true,
    description: 'Left out: those first that most articles mention.',
  })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class MeetingListArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: FILTER })
  filter?: meetings.MeetingFilter | null;

  @Field(() => MeetingOrder, {
    nullable: true,
    description: 'Left out: the latest first, undated ones last.',
  })
  orderBy?: MeetingOrder | null;
}

@ArgsType()
export class StanceListArgs extends PageArgs {
  @Field(() => StanceFilter, { nullable: true, description: FILTER })
  filter?: stances.StanceFilter | null;

  @Field(() => StanceOrder, {
    nullable: true,
    description: 'Left out: those first whose last step was the latest, undated ones last.',
  })
  orderBy?: StanceOrder | null;
}

@ArgsType()
export class TimelineArgs extends ForwardPageArgs {
  @Field(() => ActorSetFilter, {
    nullable: true,
    description:
      'These actors take part in the meeting, or hold the stance or are whom it is put to; left out, any do.',
  })
  actors?: filters.ActorSet | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'It may have happened on one of these days; left out, ever. What has no day never did.',
  })
  dates?: filters.DateRange | null;
}

@ArgsType()
export class CounterpartArgs extends PageArgs {
  @Field(() => MeetingFilter, {
    nullable: true,
    description: 'Which meetings count; left out, all, whatever their status. Example: `{ status: [HELD] }`.',
  })
  filter?: meetings.MeetingFilter | null;
}
