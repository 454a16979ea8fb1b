import { randomUUID } from 'node:crypto';
import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A mutation as a client writes it, and an input that the schema accepts. */
export type MinimalMutation = { readonly query: string; readonly input: Readonly<Record<string, unknown>> };

/**
 * Every mutation of a subgraph, with the smallest input that its schema accepts: enough to learn whether somebody may ask for it at
 * all, so that a new mutation needs no line of its own in the test of access. Throws for a scalar without an example value here.
 */
export function minimalMutations(typeDefs: string): Readonly<Record<string, MinimalMutation>> {
  const schema = buildASTSchema(parse(typeDefs), { assumeValidSDL: true });
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return Object.fromEntries(
    fields.map(({ name, args }) => {
      const [input] = args;
      if (!input) throw new Error(`the mutation ${name} takes no input`);
      const query = `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { ... on Refusal { code } } }`;
      return [name, { query, input: valueFor(schema, input.type) as Record<string, unknown> }];
    }),
  );
}

function valueFor(schema: GraphQLSchema, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(schema, type.ofType);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) return inputFor(schema, type);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const value = examples[type.name];
  if (value === undefined) throw new Error(`no example of the scalar ${type.name}`);
  return value();
}

const inputFor = (schema: GraphQLSchema, type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => [field.name, valueFor(schema, field.type)]),
  );

const examples: Readonly<Record<string, () => unknown>> = {
  ID: randomUUID,
  String: () => '依据',
  Int: () => 1,
  Boolean: () => true,
  Date: () => '2026-04-20',
  DateTime: () => '2026-04-20T02:00:00Z',
};
