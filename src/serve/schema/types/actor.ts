import { Field, Int, ObjectType } from 'type-graphql';
import type { ActorKind as ActorKindValue, NameKind } from '../../../extract/claim.js';
import { ActorKind, ActorNameKind } from '../enums.js';
import { PartialDate } from '../scalars.js';
import { Node } from './node.js';

@ObjectType('Actor', {
  implements: Node,
  simpleResolvers: true,
  description: 'A person, a state, a body of a government, an organisation or an armed group.',
})
export class Actor extends Node {
  @Field(() => String, { description: 'Its main name: "Sergey Lavrov", "Syria".' })
  name!: string;

  @Field(() => ActorKind, { description: 'What kind of actor it is.' })
  kind!: ActorKindValue;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-3 code of a state, such as "SYR"; null for all others.',
  })
  code!: string | null;
}

@ObjectType('ActorName', {
  simpleResolvers: true,
  description: 'One form under which articles speak of an actor.',
})
export class ActorName {
  @Field(() => String, { description: 'The form as written: "Damascus".' })
  text!: string;

  @Field(() => ActorNameKind, { description: 'What kind of name it is.' })
  kind!: NameKind;

  @Field(() => Int, { description: 'How many articles use it.' })
  articleCount!: number;
}

@ObjectType('Tenure', {
  simpleResolvers: true,
  description: 'An office held by a person, as far as the articles tell.',
})
export class Tenure {
  @Field(() => String, { description: 'The office: "Foreign Minister".' })
  title!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'The day of publication of the first article that tells of it as held; it may have begun earlier. Null ' +
      'where no dated article does.',
  })
  from!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'The day of publication of the last article that tells of it as held; null where no dated one does.',
  })
  to!: string | null;

  @Field(() => Boolean, { description: 'Whether the last word is that the office is over.' })
  former!: boolean;
}
