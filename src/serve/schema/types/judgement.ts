import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';
import { Node } from './node.js';

@ObjectType('Judgement', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What a person decided: that two actors, meetings or stances are the same or different, or that a claim is ' +
    'right or wrong. It holds for every later article, until it is undone; it is never deleted.',
})
export class Judgement extends Node {
  @Field(() => String, { description: 'Who decided.' })
  by!: string;

  @Field(() => DateTime, { description: 'When it was decided.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Why; null where no reason was given.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it was undone, and so counts no more.' })
  undone!: boolean;

  @Field(() => String, {
    description:
      'What was decided, with the names that things had then. Example: "“Sergey Lavrov” and “S. Lavrov” are the same".',
  })
  summary!: string;
}
