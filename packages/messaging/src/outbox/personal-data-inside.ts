import { NOT_SEARCHED } from '@hall/event-contracts';
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

/** Which kind was found, and where: `data/reasons/0/text`. */
export type Found = { readonly kind: PersonalData; readonly path: string };

/**
 * The first text inside data that names a person, as `personalDataIn` says; undefined when there is none. The contract says what is a code:
 * a field that is marked so, has a format, a pattern or a list of words. Everything else is free text, and so is what the contract does
 * not know, names of fields and large numbers included.
 */
export const personalDataInside = (schema: object, data: unknown): Found | undefined =>
  foundIn(alternatives(schema as Schema), data, 'data');

function foundIn(schemas: readonly Schema[], value: unknown, path: string): Found | undefined {
  if (typeof value === 'string' || typeof value === 'number')
    return isCode(schemas, value) ? undefined : inText(String(value), path);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const known = schemas.flatMap(({ properties, items }) => (Array.isArray(value) ? items : properties?.[name]) ?? []);
    const unknownName = known.length === 0 ? inText(name, path) : undefined;
    const found = unknownName ?? foundIn(known.flatMap(alternatives), inner, `${path}/${name}`);
    if (found) return found;
  }
  return undefined;
}

function inText(text: string, path: string): Found | undefined {
  const kind = personalDataIn(text);
  return kind && { kind, path };
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
