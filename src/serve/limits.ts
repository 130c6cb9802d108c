import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** What a request may cost the server, all in one place. The bounds of lists and filters are in `query/limits.ts`. */
export const SERVE_LIMITS = {
  /** Tokens in a document: a question of several pages has some hundreds. */
  tokens: 4_000,
  /** How deep fields may be nested. */
  depth: 15,
  /** Bytes of a request's body; what goes on past `drainBytes` is cut off. */
  bodyBytes: 1_000_000,
  drainBytes: 16_000_000,
  /** How long a client may take to send its headers and its whole request, in milliseconds. */
  headersTime: 10_000,
  requestTime: 30_000,
} as const;

/** Refuses operations that nest fields deeper than `SERVE_LIMITS.depth`; introspection has its own rule. */
export const depthRule: ValidationRule = (context) => {
  const depths = new Map<FragmentDefinitionNode, number>();

  function depthOf(set: SelectionSetNode | undefined): number {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith('__')) {
          deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
        }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depthOf(selection.selectionSet));
      } else {
        const fragment = context.getFragment(selection.name.value);
        if (fragment) deepest = Math.max(deepest, fragmentDepth(fragment));
      }
    }
    return deepest;
  }

  function fragmentDepth(fragment: FragmentDefinitionNode): number {
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    // a fragment inside itself is an error of its own: here it must only not go on for ever
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  }

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= SERVE_LIMITS.depth) return;
      context.reportError(
        new GraphQLError(
          `The query nests fields ${depth} deep and at most ${SERVE_LIMITS.depth} are allowed: ask in two queries, by id.`,
          { nodes: operation },
        ),
      );
    },
  };
};
