import { Kind, parse } from 'graphql';

/** The fields of Query and Mutation of a schema: every operation somebody may ask for. */
export const operationsOf = (typeDefs: string): string[] =>
  parse(typeDefs).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    /^(Query|Mutation)$/.test(definition.name.value)
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );

/** The whole table operation × role, with the verdict it expects; the empty role is somebody who has not signed in. */
export const accessCases = (
  table: Readonly<Record<string, readonly string[] | 'EVERYONE'>>,
  roles: readonly string[],
): [operation: string, role: string, allowed: boolean][] =>
  Object.entries(table).flatMap(([operation, allowed]) =>
    ['', ...roles].map((role): [string, string, boolean] => [
      operation,
      role,
      allowed === 'EVERYONE' || allowed.includes(role),
    ]),
  );

/** The growing lists of a schema: every field of Query that takes a cursor. */
export const listsOf = (typeDefs: string): string[] =>
  parse(typeDefs).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Query'
      ? (definition.fields ?? [])
          .filter(({ arguments: given }) => given?.some(({ name }) => name.value === 'after'))
          .map(({ name }) => name.value)
      : [],
  );
