import { Field, ObjectType } from 'type-graphql';
import type {
  MeetingFormat as MeetingFormatValue,
  MeetingStatus as MeetingStatusValue,
  ParticipantRole as ParticipantRoleValue,
} from '../../../extract/claim.js';
import { MeetingFormat, MeetingStatus, ParticipantRole } from '../enums.js';
import { PartialDate } from '../scalars.js';
import { Node } from './node.js';

export const PLOVER = 'What it is in the PLOVER event ontology';

@ObjectType('Meeting', {
  implements: Node,
  simpleResolvers: true,
  description:
    'One encounter in the real world, planned, held or called off, however many articles tell of it. It is ' +
    'what its claims amount to, and may change when more of them come in.',
})
export class Meeting extends Node {
  @Field(() => MeetingStatus, { description: 'How far it has come, as last known.' })
  status!: MeetingStatusValue;

  @Field(() => MeetingFormat, { description: 'In what form it is held.' })
  format!: MeetingFormatValue;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it is or was held, as exactly as any source says; null where none does.',
  })
  date!: string | null;

  @Field(() => [String], { description: 'What it is about: ["bilateral relations"].' })
  topics!: string[];

  @Field(() => String, {
    description: `${PLOVER}, for comparison with other event data: "CONSULT" for a meeting held.`,
  })
  ploverCode!: string;
}

@ObjectType('Participant', { simpleResolvers: true, description: 'One who takes part in a meeting.' })
export class Participant {
  @Field(() => String, {
    nullable: true,
    description: 'The office in which it takes part, such as "Foreign Minister"; null where no source says.',
  })
  capacity!: string | null;

  @Field(() => ParticipantRole, { description: 'What part it plays.' })
  role!: ParticipantRoleValue;
}

@ObjectType('MeetingEvent', {
  simpleResolvers: true,
  description: 'A step in the life of a meeting: announced, postponed, held.',
})
export class MeetingEvent {
  @Field(() => MeetingStatus, { description: 'What the meeting became by it.' })
  status!: MeetingStatusValue;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date the meeting then had; null where none is given.',
  })
  date!: string | null;
}

@ObjectType('Place', { simpleResolvers: true, description: 'Where a meeting is held.' })
export class Place {
  @Field(() => String, { description: 'Its name: "Moscow".' })
  name!: string;
}
