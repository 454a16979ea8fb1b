import type { Department, HallEvent, JointMatter, OpeningDays, ServiceItem } from '@hall/event-contracts';
import { appendToOutbox, checkOutgoing, type Letter } from '@hall/messaging';
import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';
import { calendarOf, type Calendar, type CalendarYear } from '@hall/working-days';
import type { CatalogueKind, District } from '../../domain/catalogue/catalogue.ts';
import { itemAt, type ItemVersions, type Version } from '../../domain/catalogue/in-force.ts';
import type { StoredVersion } from '../../domain/catalogue/versions.ts';
import type { Refused } from '../../domain/refusals/refusals.ts';
import { CatalogueEntryTable } from './catalogue-entry-table.ts';

/** Lets one import run at a time. The second waits for the first, and then compares with what the first has left. */
export const lockCatalogue = async (tx: Transaction): Promise<void> =>
  void (await tx.query(`SELECT pg_advisory_xact_lock(hashtext('catalogue_entry'))`));

/** Every version of everything, of each code ascending. */
export const listVersions = (tx: Transaction): Promise<StoredVersion[]> =>
  tx.find(CatalogueEntryTable, { order: { kind: 'ASC', code: 'ASC', version: 'ASC' } }) as Promise<StoredVersion[]>;

/** A version of an entry, and what the others are told of it. */
type NewEntry = { readonly entry: StoredVersion; readonly event: HallEvent | undefined };

/** Adds versions and tells the others, key `kind:code:version`. Throws, naming the entry, what no check of the folder has found. */
export async function addEntries(tx: Transaction, added: readonly NewEntry[]): Promise<void> {
  for (const one of added) checkAnnouncement(one);
  const rows = added.map(({ entry }) => ({ ...entry, revision: 1 }));
  await insertRows(tx, rowsOf(CatalogueEntryTable as EntitySchema, rows));
  await appendToOutbox(tx, ...added.flatMap(letterOf));
}

/** Changes the days of a version, never its content, and tells it again under its own key. Throws as `addEntries`. */
export async function amendEntry(tx: Transaction, amended: NewEntry): Promise<void> {
  checkAnnouncement(amended);
  const { kind, code, version, value, beginsAt, endsAt } = amended.entry;
  await tx.query(
    `UPDATE catalogue_entry SET value = $4, begins_at = $5, ends_at = $6, revision = revision + 1
     WHERE (kind, code, version) = ($1, $2, $3)`,
    [kind, code, version, JSON.stringify(value), beginsAt, endsAt],
  );
  await appendToOutbox(tx, ...letterOf(amended));
}

const letterOf = ({ entry: { kind, code, version }, event }: NewEntry): Letter[] =>
  event ? [{ stream: { key: `${kind}:${code}:${version}` }, events: [event] }] : [];

/** The outbox refuses an event by its content; here the entry is known by name. */
function checkAnnouncement(announced: NewEntry): void {
  try {
    checkOutgoing(...letterOf(announced));
  } catch (fault) {
    const { kind, code, version } = announced.entry;
    throw new Error(`${kind}:${code}:${version}: ${fault instanceof Error ? fault.message : String(fault)}`, {
      cause: fault,
    });
  }
}

/** All versions of all items, among which the one is found that governs a receipt. */
export const getItemVersions = async (tx: Transaction): Promise<ItemVersions> => (await readKnown(tx)).items;

/** The item in force at a moment. Refuses ITEM_NOT_FOUND, ITEM_WITHDRAWN. */
export const findItemAt = async (tx: Transaction, itemCode: string, at: string): Promise<ServiceItem | Refused> =>
  itemAt(await getItemVersions(tx), itemCode, at);

/** The version of an item that a case has pinned (S4). Throws when it is gone, which cannot be. */
export async function getItemVersion(tx: Transaction, itemCode: string, version: number): Promise<ServiceItem> {
  const { value } = await tx.findOneByOrFail(CatalogueEntryTable, { kind: 'item', code: itemCode, version });
  return value as ServiceItem;
}

/** The departments, by code. */
export const getDepartments = async (tx: Transaction): Promise<ReadonlyMap<string, Department>> =>
  (await readKnown(tx)).departments;

/** The versions of a joint matter. Empty where there is no such matter. */
export const findMatterVersions = async (
  tx: Transaction,
  matterCode: string,
): Promise<readonly Version<JointMatter>[]> => (await readKnown(tx)).matters.get(matterCode) ?? [];

/** The area code of the district of this hall. Throws when no catalogue has been imported. */
export async function getAreaCode(tx: Transaction): Promise<string> {
  const { district } = await readKnown(tx);
  if (!district) throw new Error('no catalogue has been imported: there is no district');
  return district.areaCode;
}

/** The opening hours of the hall. Null where it has published them as a text only. */
export async function findOpeningHours(tx: Transaction): Promise<OpeningDays | null> {
  const hours = (await readKnown(tx)).district?.openingHours;
  return typeof hours === 'object' ? hours.days : null;
}

/** The working-day calendar of all published years. */
export const getCalendar = async (tx: Transaction): Promise<Calendar> => (await readKnown(tx)).calendar;

/** The whole published catalogue, ready to be looked up. Everybody who reads shares it, and nobody changes it. */
type Known = {
  readonly items: ItemVersions;
  readonly matters: ReadonlyMap<string, readonly Version<JointMatter>[]>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly district: District | undefined;
  readonly calendar: Calendar;
};

/** For each database of this process the catalogue as it was read last, with a mark of what had been published then. */
const lastRead = new WeakMap<object, { readonly mark: string; readonly known: Known }>();
/** What a transaction has read. It stays the same until the transaction ends, whoever asks in it. */
const readIn = new WeakMap<Transaction, Promise<Known>>();

/**
 * The catalogue. It changes seldom and every receipt needs much of it, so that it is read again only when something has been published since.
 */
function readKnown(tx: Transaction): Promise<Known> {
  if (!tx.queryRunner?.isTransactionActive) return readWhenNewer(tx);
  const reading = readIn.get(tx) ?? readWhenNewer(tx);
  readIn.set(tx, reading);
  return reading;
}

async function readWhenNewer(tx: Transaction): Promise<Known> {
  const [{ mark }]: [{ mark: string }] = await tx.query(
    `SELECT concat_ws(' ', count(*), sum(revision), max(published_at)) AS mark FROM catalogue_entry`,
  );
  const last = lastRead.get(tx.connection);
  if (last?.mark === mark) return last.known;
  const known = lookUp(await listVersions(tx));
  lastRead.set(tx.connection, { mark, known });
  return known;
}

function lookUp(entries: readonly StoredVersion[]): Known {
  const newest = <Value>(kind: CatalogueKind): Map<string, Value> =>
    new Map(entries.filter((entry) => entry.kind === kind).map(({ code, value }) => [code, value as Value]));
  const versions = <Value>(kind: CatalogueKind): Map<string, Version<Value>[]> => {
    const found = new Map<string, Version<Value>[]>();
    for (const entry of entries) {
      if (entry.kind !== kind) continue;
      const own = found.get(entry.code) ?? [];
      own.push(entry as unknown as Version<Value>);
      found.set(entry.code, own);
    }
    return found;
  };
  return {
    items: versions<ServiceItem>('item'),
    matters: versions<JointMatter>('matter'),
    departments: newest<Department>('department'),
    district: [...newest<District>('district').values()][0],
    calendar: calendarOf([...newest<CalendarYear>('calendar').values()]),
  };
}
