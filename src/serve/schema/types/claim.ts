import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Modality as ModalityValue } from '../../../extract/claim.js';
import { Modality } from '../enums.js';
import { DateTime } from '../scalars.js';
import { Node } from './node.js';

@ObjectType('Claim', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What one sentence of one article says: a meeting, a step in a stance, or an office held. Facts rest on ' +
    'claims; a claim itself never changes.',
})
export class Claim extends Node {
  @Field(() => String, {
    description: 'The sentence, exactly as the article has it: its text from `start` to `end`.',
  })
  quote!: string;

  @Field(() => Int, { description: "Where the quote starts in the article's text, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, {
    description: 'Where the quote ends, in the same units; the character there is outside.',
  })
  end!: number;

  @Field(() => Modality, { description: 'How the sentence puts what it says.' })
  modality!: ModalityValue;

  @Field(() => String, {
    description:
      'What read it out of the sentence: name and version of the extractor, and the rule that fired. Example: ' +
      '"rules@0.1.0 meeting/verb/meet".',
  })
  extractor!: string;

  @Field(() => Float, { description: 'From 0 to 1: how often claims by this rule are expected to be right.' })
  confidence!: number;

  @Field(() => DateTime, {
    description: 'When it became known: when the article was published, or where that is unknown, ingested.',
  })
  knownAt!: string;
}

@ObjectType('Attribution', { simpleResolvers: true, description: 'Who says what a claim says.' })
export class Attribution {
  @Field(() => String, {
    description: 'The words of the article: "as announced by the Russian Foreign Ministry".',
  })
  text!: string;
}
