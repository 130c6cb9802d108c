import { Field, ObjectType } from 'type-graphql';
import type {
  StanceAct as StanceActValue,
  StanceKind as StanceKindValue,
  StanceStatus as StanceStatusValue,
} from '../../../extract/claim.js';
import { StanceAct, StanceKind, StanceStatus } from '../enums.js';
import { PartialDate } from '../scalars.js';
import { PLOVER } from './meeting.js';
import { Node } from './node.js';

@ObjectType('Stance', {
  implements: Node,
  simpleResolvers: true,
  description:
    "One actor's position on one issue, such as a demand, with its life from first made to withdrawn or " +
    'granted. It is what its claims amount to, and may change when more of them come in.',
})
export class Stance extends Node {
  @Field(() => StanceKind, { description: 'What kind of position it is.' })
  kind!: StanceKindValue;

  @Field(() => StanceStatus, { description: 'What has become of it, as last known.' })
  status!: StanceStatusValue;

  @Field(() => String, {
    description: 'What is wanted, refused, offered or backed: "extradition of Bashar al-Assad".',
  })
  issue!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was first taken, as far as the sources tell; null where none is dated.',
  })
  since!: string | null;

  @Field(() => String, {
    description: `${PLOVER}, for comparison with other event data: "DEMAND", or "CONCEDE" for a demand withdrawn.`,
  })
  ploverCode!: string;
}

@ObjectType('StanceEvent', { simpleResolvers: true, description: 'A step in the life of a stance.' })
export class StanceEvent {
  @Field(() => StanceAct, { description: 'What was done.' })
  act!: StanceActValue;

  @Field(() => PartialDate, { nullable: true, description: 'When it was done; null where no source says.' })
  date!: string | null;
}
