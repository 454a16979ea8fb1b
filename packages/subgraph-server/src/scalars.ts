import { isDay, isMoment } from '@hall/identifiers';
import { GraphQLError, GraphQLScalarType, Kind, type DocumentNode } from 'graphql';

/** The scalars of the hall by name, as far as a schema has them: a day and a moment that exist. Others are refused BAD_USER_INPUT. */
export const scalarsOf = ({ definitions }: DocumentNode): Record<string, GraphQLScalarType> =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const scalar = definition.kind === Kind.SCALAR_TYPE_DEFINITION && scalars[definition.name.value];
      return scalar ? [[scalar.name, scalar]] : [];
    }),
  );

const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: scalar('Date', isDay, 'a day that exists, written 2026-04-20'),
  DateTime: scalar('DateTime', isMoment, 'a moment that exists, written 2026-04-20T02:00:00Z'),
};

/** A text that passes the check. Answers are ours and leave unchecked. */
function scalar(name: string, exists: (text: string) => boolean, expected: string): GraphQLScalarType {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && exists(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
}
