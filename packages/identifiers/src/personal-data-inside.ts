import { NOT_SEARCHED, PHONES_PUBLISHED } from '@hall/event-contracts';
import { personalDataIn, type PersonalData } from './personal-data.ts';

/** What is read of a JSON Schema. */
type Schema = {
  readonly $comment?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

/** Which kind was found, and the fields and places in lists that lead to it. */
type Found = { readonly kind: PersonalData; readonly path: readonly string[] };

/**
 * Every text inside data that names a person, as `personalDataIn` says. The contract says what is a code: a field that is marked so, has a
 * format, a pattern or a list of words; and where an office publishes its own telephone number. Everything else is free text, and so is
 * what the contract does not know, names of fields and large numbers included.
 */
export const personalDataPlaces = (schema: object, data: unknown, today: string): Generator<Found> =>
  placesIn(alternatives(schema as Schema), data, { path: [], today });

/** The first of them, with its place as `data/reasons/0/text`; undefined when there is none. */
export function personalDataInside(
  schema: object,
  data: unknown,
  today: string,
): { readonly kind: PersonalData; readonly path: string } | undefined {
  for (const { kind, path } of personalDataPlaces(schema, data, today))
    return { kind, path: ['data', ...path].join('/') };
  return undefined;
}

/** Where a value stands, and the day nobody can be born after. */
type Place = { readonly path: readonly string[]; readonly today: string };

function* placesIn(schemas: readonly Schema[], value: unknown, { path, today }: Place): Generator<Found> {
  if (typeof value === 'string' || typeof value === 'number') {
    const kind = isCode(schemas, value) ? undefined : personalDataIn(String(value), today);
    if (kind && !(kind === 'MOBILE_NUMBER' && publishesPhones(schemas))) yield { kind, path };
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const known = schemas.flatMap(({ properties, items }) => (Array.isArray(value) ? items : properties?.[name]) ?? []);
    const kind = known.length === 0 ? personalDataIn(name, today) : undefined;
    if (kind) yield { kind, path };
    yield* placesIn(known.flatMap(alternatives), inner, { path: [...path, name], today });
  }
}

/** An office's own number is published in every reading of the contract that takes a text. */
function publishesPhones(schemas: readonly Schema[]): boolean {
  const texts = schemas.filter(({ type }) => type === 'string');
  return texts.length > 0 && texts.every(({ $comment }) => $comment === PHONES_PUBLISHED);
}

/** A code is one in every reading of the contract. */
function isCode(schemas: readonly Schema[], value: string | number): boolean {
  if (typeof value === 'number') return schemas.some(({ type }) => type === 'number' || type === 'integer');
  const texts = schemas.filter(
    (schema) => schema.type === 'string' || schema.enum !== undefined || schema.const !== undefined,
  );
  return texts.length > 0 && texts.every(isCodeSchema);
}

const isCodeSchema = ({ $comment, format, pattern, enum: words, const: word }: Schema): boolean =>
  $comment === NOT_SEARCHED || [format, pattern, words, word].some((rule) => rule !== undefined);

const alternatives = (schema: Schema): readonly Schema[] => [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
