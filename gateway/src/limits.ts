import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The limits of an operation (docs/hazards.md#limits). A larger operation is refused before it is planned. */
export const limits = {
  depth: 12,
  aliases: 30,
  rootFields: 10,
  directives: 9,
  tokens: 2_000,
  recursiveSelections: 2_000,
  errors: 5,
} as const;

/** The plugins and validation rules that refuse operations which are too deep, too wide or too long. */
export function protection() {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { n: limits.depth },
    maxAliases: { n: limits.aliases, allowList: [] },
    maxDirectives: { n: limits.directives },
    maxTokens: { enabled: false }, // the limit of the parser is reached earlier
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return { plugins, validationRules: [...validationRules, rootFieldLimit] };
}

/** The code that belongs to the message of one of the rules above. Undefined for the messages of other errors. */
export const limitCode = (message: string): string | undefined => codes.find(([pattern]) => pattern.test(message))?.[1];

const codes: readonly (readonly [RegExp, string])[] = [
  [/depth/i, 'OPERATION_TOO_DEEP'],
  [/alias/i, 'TOO_MANY_ALIASES'],
  [/directive/i, 'TOO_MANY_DIRECTIVES'],
  [/token/i, 'OPERATION_TOO_LONG'],
  [/root fields/i, 'TOO_MANY_ROOT_FIELDS'],
  [/too many selections/i, 'OPERATION_TOO_LARGE'],
];

/** Limits the root fields of an operation. They run in parallel, each with requests of its own: a screen needs a few, an attack uses many. */
const rootFieldLimit = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const names = new Set<string>();
    addRootFields(operation.selectionSet, context, names, new Set());
    if (names.size > limits.rootFields)
      context.reportError(new GraphQLError('Too many root fields.', { nodes: operation }));
  },
});

/** Collects the names that the root fields have in the result. Each fragment is opened once, so that nested fragments cannot make this slow. */
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
