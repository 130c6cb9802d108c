import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';
import { Node } from './node.js';

@ObjectType('Article', {
  implements: Node,
  simpleResolvers: true,
  description: 'A news text as it was published.',
})
export class Article extends Node {
  @Field(() => String, { description: 'The headline.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published; null where unknown.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it; null where the source does not say.',
  })
  outlet!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null where the source does not say.' })
  byline!: string | null;

  @Field(() => String, { description: 'ISO 639-1 code of its language, such as "en".' })
  language!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was published; null where the source does not say.',
  })
  publishedAt!: string | null;

  @Field(() => DateTime, { description: 'When it came into this archive.' })
  ingestedAt!: string;

  @Field(() => String, {
    description: 'The whole text without the headline. Offsets of claims count in it, in UTF-16 code units.',
  })
  text!: string;
}
