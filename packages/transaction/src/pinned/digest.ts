import { createHash } from 'node:crypto';

/** What is kept once: an object or a list of plain JSON. */
export type Content = object;

const digests = new WeakMap<Content, string>();

/**
 * The digest under which a content is kept: SHA-256 of its canonical JSON, as 64 hexadecimal digits. Equal contents have one digest, whatever the order
 * of their keys. The content is frozen, to the last object inside it, so that the digest that was once reckoned stays true.
 */
export function digestOf(content: Content): string {
  const known = digests.get(content);
  if (known !== undefined) return known;
  freeze(content);
  const digest = createHash('sha256').update(canonicalJson(content)).digest('hex');
  digests.set(content, digest);
  return digest;
}

/** JSON with sorted keys. Example: `{ b: 1, a: [{ d: 2, c: 3 }] }` becomes `{"a":[{"c":3,"d":2}],"b":1}`. */
export const canonicalJson = (content: unknown): string =>
  JSON.stringify(content, (_key, value: unknown) => (isFields(value) ? sorted(value) : value));

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
