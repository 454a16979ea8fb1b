import { isPublishedContact } from '@hall/event-contracts';

/** The data of an event without the contact data in it. */
export function withoutPublishedContacts(type: string, data: unknown, path: readonly string[] = []): unknown {
  if (isPublishedContact(type, path)) return undefined;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => withoutPublishedContacts(type, one, path));
  return Object.fromEntries(
    Object.entries(data).map(([name, inner]) => [name, withoutPublishedContacts(type, inner, [...path, name])]),
  );
}
