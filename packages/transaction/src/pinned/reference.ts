import { digestOf, type Content } from './digest.ts';

/** How the history has a value that is kept once. Example: `{ "pinned": "9f2c…" }` in place of the item. */
export type Reference = { readonly pinned: string };

/** A subject with references in place of these properties. */
export function withReferences(subject: object, pinned: readonly string[]): object {
  const entries = Object.entries(subject).map(([name, value]) => {
    const isPinned = pinned.includes(name) && typeof value === 'object' && value !== null;
    return [name, isPinned ? referenceTo(value as Content) : value] as const;
  });
  return Object.fromEntries(entries);
}

/** The reference to a content, which is frozen by this. */
export const referenceTo = (content: Content): Reference => ({ pinned: digestOf(content) });

/** The digest that a value of the history refers to; undefined where it is the value itself. */
export function digestIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'pinned') return undefined;
  const { pinned } = value as { readonly pinned: unknown };
  return typeof pinned === 'string' && /^[0-9a-f]{64}$/.test(pinned) ? pinned : undefined;
}
