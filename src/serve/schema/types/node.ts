import { Field, ID, InterfaceType } from 'type-graphql';
import { nodeTypeOf, type NodeType } from '../../../query/ids.js';

const TYPE_NAMES: Record<NodeType, string> = {
  article: 'Article',
  actor: 'Actor',
  meeting: 'Meeting',
  stance: 'Stance',
  claim: 'Claim',
  judgement: 'Judgement',
};

/** The name of the schema's type for a row with an id. */
export function typeNameOf({ id }: { id: string }): string {
  return TYPE_NAMES[nodeTypeOf(id)];
}

@InterfaceType({
  description: 'What can be asked for by id.',
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque, the same in every archive made from the same articles. After a merge the old id still answers, ' +
      'with the survivor. Example: "act_k3jq2mzv5n7xw4ta".',
  })
  id!: string;
}
