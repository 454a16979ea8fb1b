import { NOT_SEARCHED, PHONES_PUBLISHED } from '@hall/event-contracts';
import { personalDataIn, type PersonalData } from './personal-data.ts';

/** The keywords of a JSON Schema that are read here. */
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
 * Every text inside the data that names a person, by the rule of `personalDataIn`. A code is passed over: the contract
 * marks its field as one, or gives it a format, a pattern or a list of words. A telephone number is passed over where
 * the contract says that an office publishes its own. Everything else is free text and is searched, also what the
 * contract does not know, the names of such fields, and large numbers.
 */
export const personalDataPlaces = (schema: object, data: unknown, today: string): Generator<Found> =>
  placesIn(alternatives(schema as Schema), data, { path: [], today });

/** The first of these texts, with its place as `data/reasons/0/text`; undefined when there is none. */
export function personalDataInside(
  schema: object,
  data: unknown,
  today: string,
): { readonly kind: PersonalData; readonly path: string } | undefined {
  for (const { kind, path } of personalDataPlaces(schema, data, today))
    return { kind, path: ['data', ...path].join('/') };
  return undefined;
}

/** Where a value stands, and the last day on which anybody can be born. */
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

/**
 * Whether an office publishes its own telephone number there. Every alternative of the contract that allows a text has
 * to say so.
 */
function publishesPhones(schemas: readonly Schema[]): boolean {
  const texts = schemas.filter(({ type }) => type === 'string');
  return texts.length > 0 && texts.every(({ $comment }) => $comment === PHONES_PUBLISHED);
}

/** Whether the value is a code. Every alternative of the contract that allows the value has to say so. */
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
