import { Field, ObjectType } from 'type-graphql';

@ObjectType('Conflict', {
  simpleResolvers: true,
  description:
    'Something about a meeting or a stance on which sources disagree, side by side. What changed from one ' +
    'report to the next (a date after a postponement) is no disagreement.',
})
export class Conflict {
  @Field(() => String, {
    description: 'What they disagree on: "date", "place", "status", "participants" or "addressee".',
  })
  field!: string;
}

@ObjectType('ConflictPosition', { simpleResolvers: true, description: 'What some of the sources say.' })
export class ConflictPosition {
  @Field(() => String, {
    description: 'What they say: "2025-07-31", "Geneva", "HELD"; "DENIED" where they deny that it was so.',
  })
  value!: string;
}
