import { readdirSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import {
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { checkingArguments } from './check-arguments.ts';
import { readSchema } from './read-schema.ts';
import { mostCharacters } from './text-limits.ts';

const services = new URL('../../../services/', import.meta.url);

/** One place of a schema where a text comes in: the path to it, and the arguments that hold a text there and nothing else. */
type Place = {
  readonly path: string;
  readonly name: string;
  readonly scalar: string;
  readonly holding: (text: string) => object;
};

/** Every text of a type, by its path. Input objects that hold themselves would not end; the hall has none. */
function placesIn(type: GraphQLInputType, name: string, path: string): Omit<Place, 'holding'>[] {
  if (isNonNullType(type)) return placesIn(type.ofType, name, path);
  if (isListType(type)) return placesIn(type.ofType, name, `${path}[0]`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      placesIn(field.type, field.name, `${path}.${field.name}`),
    );
  return isScalarType(type) && ['String', 'ID'].includes(type.name) ? [{ path, name, scalar: type.name }] : [];
}

/** `input.form[0].value` with a text as arguments: nested objects and lists of one. */
const argumentsAt = (path: string, text: string): object =>
  path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, step) => {
      const [, key = '', lists = ''] = /^(\w+)((?:\[0\])*)$/.exec(step) ?? [];
      return { [key]: lists.match(/\[0\]/g)?.reduce((value: unknown) => [value], inner) ?? inner };
    }, text) as object;

const fieldsOf = (service: string) => {
  const typeDefs = parse(readSchema(new URL(`${service}/src/graphql/`, services)));
  const schema = checkingArguments(buildSubgraphSchema([{ typeDefs, resolvers: {} }]));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_') && !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));
};

const resolved = (field: GraphQLField<unknown, unknown>, args: object): unknown => {
  try {
    return field.resolve?.({}, args as never, {}, {} as never);
  } catch (fault) {
    return fault;
  }
};

describe.each(readdirSync(services))('every text that %s takes', (service) => {
  const places = fieldsOf(service).flatMap(([where, field]) =>
    field.args.flatMap((argument) =>
      placesIn(argument.type, argument.name, argument.name).map((place) => ({ where, field, ...place })),
    ),
  );

  it('is a text of a query or a mutation', () => expect(places.length).toBeGreaterThan(10));
  it.each(places.map((place) => [`${place.where} ${place.path}`, place] as const))(
    '%s: has a limit, is refused with its field and limit above it, and taken up to it',
    (_where, { field, path, name, scalar }) => {
      const most = mostCharacters(name, scalar);
      expect(most).toBeLessThanOrEqual(20_000);
      for (const text of ['字'.repeat(150_000), '𠮷'.repeat(most + 1)])
        expect(resolved(field, argumentsAt(path, text))).toMatchObject({
          message: expect.stringContaining(String(most)),
          extensions: { code: 'BAD_USER_INPUT', field: path },
        });
      const characters = name === 'commandId' ? 'c' : '𠮷';
      expect(resolved(field, argumentsAt(path, characters.repeat(most)))).toBeUndefined();
    },
  );
});
