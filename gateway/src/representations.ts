import type { GraphQLFormattedError } from 'graphql';

/** The variables of a request to a subgraph. Where it asks for entities, `representations` is the list of their keys. */
type Variables = Record<string, unknown> | undefined;

/** From this number of representations on, it is worth looking for repeated ones. */
const WORTH_LOOKING = 8;

/**
 * The variables with each representation once, and, for every place of the original list, the place of its representation in the shorter one. The
 * places are missing where no representation is repeated.
 */
export function withoutRepeats(variables: Variables): {
  readonly variables: Variables;
  readonly places?: readonly number[];
} {
  const representations = variables?.representations;
  if (!Array.isArray(representations) || representations.length < WORTH_LOOKING) return { variables };
  const first = new Map<string, number>();
  const unique: unknown[] = [];
  const places = representations.map((representation) => {
    const name = JSON.stringify(representation);
    const known = first.get(name);
    if (known !== undefined) return known;
    first.set(name, unique.length);
    return unique.push(representation) - 1;
  });
  if (unique.length === representations.length) return { variables };
  return { variables: { ...variables, representations: unique }, places };
}

/** What a subgraph has answered. */
type Answer = { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] | undefined };

/**
 * The answer with every entity, and every error about one, at all its original places. Each place has a copy of its own, because the gateway changes
 * them when it merges.
 */
export function fannedOut<Given extends Answer>(answer: Given, places: readonly number[]): Given {
  const data = answer.data as { _entities?: unknown[] } | null | undefined;
  const entities = data?._entities;
  return {
    ...answer,
    data: entities ? { ...data, _entities: places.map((place) => structuredClone(entities[place])) } : data,
    errors: answer.errors?.flatMap((error) => errorAtAll(error, places)),
  };
}

function errorAtAll(error: GraphQLFormattedError, places: readonly number[]): readonly GraphQLFormattedError[] {
  const [root, index, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof index !== 'number') return [error];
  return places.flatMap((place, at) => (place === index ? [{ ...error, path: [root, at, ...rest] }] : []));
}
