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
export function personalDataPlaces(schema: object, data: unknown, today: string): readonly Found[] {
  const search: Search = { path: [], today, found: [] };
  searchIn(readContract(schema), data, search);
  return search.found;
}

/** The first of these texts, with its place as `data/reasons/0/text`; undefined when there is none. */
export function personalDataInside(
  schema: object,
  data: unknown,
  today: string,
): { readonly kind: PersonalData; readonly path: string } | undefined {
  const [first] = personalDataPlaces(schema, data, today);
  return first && { kind: first.kind, path: ['data', ...first.path].join('/') };
}

/** A search as far as it has come: where it is, the last day on which anybody can be born, and what it has found. */
type Search = { readonly path: string[]; readonly today: string; readonly found: Found[] };

function searchIn(contract: Contract, value: unknown, search: Search): void {
  const { path, today, found } = search;
  if (typeof value === 'string' || typeof value === 'number') {
    const isCode = typeof value === 'number' ? contract.isNumber : contract.isCode;
    const kind = isCode ? undefined : personalDataIn(String(value), today);
    if (kind && !(kind === 'MOBILE_NUMBER' && contract.publishesPhones)) found.push({ kind, path: [...path] });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const known = Array.isArray(value) ? contract.items : contract.properties.get(name);
    const kind = known ? undefined : personalDataIn(name, today);
    if (kind) found.push({ kind, path: [...path] });
    path.push(name);
    searchIn(known ?? UNKNOWN, inner, search);
    path.pop();
  }
}

/** What a contract says of a value and of what is inside it. */
type Contract = {
  /** Whether a text is a code. Every alternative that allows a text has to say so. */
  readonly isCode: boolean;
  readonly isNumber: boolean;
  /** Whether an office publishes its own telephone number there. Every alternative that allows a text has to say so. */
  readonly publishesPhones: boolean;
  readonly properties: ReadonlyMap<string, Contract>;
  /** Of the values in a list. */
  readonly items: Contract | undefined;
};

/** The contracts that have been read, because every event is searched and a contract never changes. */
const read = new WeakMap<object, Contract>();

function readContract(schema: object): Contract {
  const known = read.get(schema) ?? contractOf(alternatives(schema));
  read.set(schema, known);
  return known;
}

/** @param schemas the alternatives, of which a value has to fit one */
function contractOf(schemas: readonly Schema[]): Contract {
  const names = new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)));
  const inside = (name: string) => schemas.flatMap(({ properties }) => properties?.[name] ?? []).flatMap(alternatives);
  const items = schemas.flatMap((schema) => schema.items ?? []).flatMap(alternatives);
  const words = schemas.filter(({ type, enum: list, const: word }) => type === 'string' || list || word !== undefined);
  const texts = schemas.filter(({ type }) => type === 'string');
  return {
    isCode: words.length > 0 && words.every(isCodeSchema),
    isNumber: schemas.some(({ type }) => type === 'number' || type === 'integer'),
    publishesPhones: texts.length > 0 && texts.every(({ $comment }) => $comment === PHONES_PUBLISHED),
    properties: new Map([...names].map((name) => [name, contractOf(inside(name))])),
    items: items.length > 0 ? contractOf(items) : undefined,
  };
}

function isCodeSchema({ $comment, format, pattern, enum: words, const: word }: Schema): boolean {
  return $comment === NOT_SEARCHED || [format, pattern, words, word].some((rule) => rule !== undefined);
}

function alternatives(schema: Schema): readonly Schema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
}

/** Of what a contract does not know, everything is searched. */
const UNKNOWN = contractOf([]);
