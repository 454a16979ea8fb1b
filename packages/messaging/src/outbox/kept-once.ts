import { contracts, PinnedItem, type HallEvent, type HallEventType } from '@hall/event-contracts';
import { referenceTo } from '@hall/transaction';

/** The data of an event as the outbox keeps them. */
export type KeptData = {
  /** JSON, with a reference in place of each content. Example: `{"caseId":"…","item":{"pinned":"9f2c…"}}`. */
  readonly text: string;
  /** What the references stand for: `pinned_content` has it once for all events. */
  readonly contents: readonly object[];
  /** Bytes of the JSON as it leaves, with the contents themselves. */
  readonly bytes: number;
};

/**
 * Writes the data of an event down. The item of a case is the same in hundreds of events, and it is most of what such an event says: the outbox refers
 * to it (decision 0032), and the relay puts it back, so that the log has the whole event.
 */
export function keptData({ type, data }: HallEvent): KeptData {
  const names = itemsIn(type);
  if (names.size === 0) {
    const text = JSON.stringify(data);
    return { text, contents: [], bytes: Buffer.byteLength(text) };
  }
  const contents: object[] = [];
  let referred = 0;
  const text = JSON.stringify(data, (name, value: unknown) => {
    if (!names.has(name) || typeof value !== 'object' || value === null) return value;
    contents.push(value);
    const reference = referenceTo(value);
    referred += bytesOf(value) - JSON.stringify(reference).length;
    return reference;
  });
  return { text, contents, bytes: Buffer.byteLength(text) + referred };
}

const items = new Map<HallEventType, ReadonlySet<string>>();

/** The properties of an event that are an item, by its contract: of the event itself, or of the elements of a list in it. */
function itemsIn(type: HallEventType): ReadonlySet<string> {
  const known = items.get(type);
  if (known) return known;
  const found = new Set(namesOfItems(contracts[type].data as Schema));
  items.set(type, found);
  return found;
}

type Schema = { readonly properties?: Readonly<Record<string, object>>; readonly items?: Schema };

function namesOfItems({ properties = {} }: Schema): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (schema === PinnedItem) return [name];
    const { items: element } = schema as Schema;
    return element ? namesOfItems(element) : [];
  });
}

const sizes = new WeakMap<object, number>();

/** Bytes of a content as JSON. A content never changes: it is frozen since its digest was reckoned. */
function bytesOf(content: object): number {
  const known = sizes.get(content);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(content));
  sizes.set(content, bytes);
  return bytes;
}
