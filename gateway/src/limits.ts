import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The most an operation may be (docs/hazards.md#limits); everything beyond is refused before it is planned. */
export const limits = {
  depth: 12,
  aliases: 30,
  rootFields: 10,
  directives: 9,
  tokens: 2_000,
  recursiveSelections: 2_000,
  errors: 5,
} as const;

/** Plugins and rules that refuse operations which are too deep, too wide or too long. */
export function protection() {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { n: limits.depth },
    maxAliases: { n: limits.aliases, allowList: [] },
    maxDirectives: { n: limits.directives },
    maxTokens: { enabled: false }, // the parser's own limit stops earlier
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return { plugins, validationRules: [...validationRules, rootFieldLimit] };
}

/** The code of a refusal by one of the rules above, by its message; undefined for other errors. */
export const limitCode = (message: string): string | undefined => codes.find(([pattern]) => pattern.test(message))?.[1];

const codes: readonly (readonly [RegExp, string])[] = [
  [/depth/i, 'OPERATION_TOO_DEEP'],
  [/alias/i, 'TOO_MANY_ALIASES'],
  [/directive/i, 'TOO_MANY_DIRECTIVES'],
  [/token/i, 'OPERATION_TOO_LONG'],
  [/root fields/i, 'TOO_MANY_ROOT_FIELDS'],
  [/too many selections/i, 'OPERATION_TOO_LARGE'],
];

/** Root fields run side by side, each with its own fetch: a few are a screen, many are an attack. */
const rootFieldLimit = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const names = new Set<string>();
    addRootFields(operation.selectionSet, context, names, new Set());
    if (names.size > limits.rootFields)
      context.reportError(new GraphQLError('Too many root fields.', { nodes: operation }));
  },
});

/** Under which names a result would have root fields; each fragment is opened once, so no nesting of fragments makes this slow. */
function addRootFields(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  names: Set<string>,
  opened: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add((selection.alias ?? selection.name).value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) addRootFields(selection.selectionSet, context, names, opened);
    else if (!opened.has(selection.name.value)) {
      opened.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) addRootFields(fragment.selectionSet, context, names, opened);
    }
  }
}
