import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

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
  return { plugins, validationRules: [...validationRules, rootFieldLimit, subscriptionRefusal] };
}

/**
 * The code that belongs to the message of one of the rules above. Undefined for the messages of other errors, also where a name in them has the
 * words of a rule, as the field `token` and the directive `@alias` have.
 */
export const limitCode = (message: string): string | undefined => codes.find(([pattern]) => pattern.test(message))?.[1];

const codes: readonly (readonly [RegExp, string])[] = [
  [/^Syntax Error: Query depth limit of \d+ exceeded/, 'OPERATION_TOO_DEEP'],
  [/^Syntax Error: Aliases limit of \d+ exceeded/, 'TOO_MANY_ALIASES'],
  [/^Syntax Error: Directives limit of \d+ exceeded/, 'TOO_MANY_DIRECTIVES'],
  [/^Syntax Error: Document contains more that \d+ tokens\. Parsing aborted\.$/, 'OPERATION_TOO_LONG'],
  [/^Too many root fields\.$/, 'TOO_MANY_ROOT_FIELDS'],
  [/ recursively requests too many selections\.$/, 'OPERATION_TOO_LARGE'],
];

/** What a client is told that subscribes. */
export const noSubscriptions = 'There are no subscriptions: send the query again from time to time.';

/** Refuses subscriptions. Without it the gateway would fail when it plans one. */
const subscriptionRefusal = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      context.reportError(new GraphQLError(noSubscriptions, { nodes: operation }));
  },
});

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
