import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../query/connection.js';
import { JUDGEMENTS, type JudgementRow } from '../../query/judgements.js';
import type { Context } from '../context.js';
import { PageArgs } from '../schema/args.js';
import { JudgementConnection } from '../schema/connections.js';

@Resolver()
export class JudgementResolver {
  @Query(() => JudgementConnection, {
    description: 'What people decided, the last decision first, with those that were undone.',
  })
  judgements(@Args() page: PageArgs, @Ctx() { archive }: Context): Promise<Connection<JudgementRow>> {
    return archive.list(JUDGEMENTS, page);
  }
}
