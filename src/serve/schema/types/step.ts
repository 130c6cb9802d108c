import { ObjectType } from 'type-graphql';

@ObjectType('Step', {
  simpleResolvers: true,
  description: 'A step of a path: two who were at the same meeting, which was held.',
})
export class Step {}
