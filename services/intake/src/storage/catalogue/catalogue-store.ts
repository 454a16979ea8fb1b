import type { Department, HallEvent, JointMatter, OpeningDays, ServiceItem } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import type { EntitySchema } from 'typeorm';
import { calendarOf, type Calendar, type CalendarYear } from '@hall/working-days';
import type { CatalogueEntry, CatalogueKind, District } from '../../domain/catalogue/catalogue.ts';
import { CatalogueEntryTable } from './catalogue-entry-table.ts';

const inForce = `SELECT DISTINCT ON (kind, code) kind, code, version, value FROM catalogue_entry`;

/** One import at a time: the second waits for the first and then compares with what it left. */
export const lockCatalogue = async (tx: Transaction): Promise<void> =>
  void (await tx.query(`SELECT pg_advisory_xact_lock(hashtext('catalogue_entry'))`));

/** Everything that is in force. */
export const listInForce = (tx: Transaction): Promise<CatalogueEntry[]> =>
  tx.query(`${inForce} ORDER BY kind, code, version DESC`);

/** A new version of an entry, and what the others are told of it. */
export type NewEntry = { readonly entry: CatalogueEntry; readonly event: HallEvent | undefined };

/** Adds versions and tells the others, key `kind:code:version`. Throws EventTooLarge. */
export async function addEntries(tx: Transaction, added: readonly NewEntry[], publishedAt: string): Promise<void> {
  const rows = added.map(({ entry }) => ({ ...entry, publishedAt }));
  await insertRows(tx, rowsOf(CatalogueEntryTable as EntitySchema, rows));
  const letters = added.flatMap(({ entry: { kind, code, version }, event }) =>
    event ? [{ stream: { key: `${kind}:${code}:${version}` }, events: [event] }] : [],
  );
  await appendToOutbox(tx, ...letters);
}

/** The item as it is in force now. */
export const findItemInForce = async (tx: Transaction, itemCode: string): Promise<ServiceItem | undefined> =>
  (await readInForce(tx)).items.get(itemCode);

/** The version of an item a case has pinned (S4). Throws when it is gone, which cannot be. */
export async function getItemVersion(tx: Transaction, itemCode: string, version: number): Promise<ServiceItem> {
  const { value } = await tx.findOneByOrFail(CatalogueEntryTable, { kind: 'item', code: itemCode, version });
  return value as ServiceItem;
}

/** The items that are in force, by code. */
export const getItemsInForce = async (tx: Transaction): Promise<ReadonlyMap<string, ServiceItem>> =>
  (await readInForce(tx)).items;

/** The departments, by code. */
export const getDepartments = async (tx: Transaction): Promise<ReadonlyMap<string, Department>> =>
  (await readInForce(tx)).departments;

/** The joint matter as it is in force now. */
export const findMatterInForce = async (tx: Transaction, matterCode: string): Promise<JointMatter | undefined> =>
  (await readInForce(tx)).matters.get(matterCode);

/** The area code of this hall's district. Throws when no catalogue was imported. */
export async function getAreaCode(tx: Transaction): Promise<string> {
  const { district } = await readInForce(tx);
  if (!district) throw new Error('no catalogue has been imported: there is no district');
  return district.areaCode;
}

/** The hall's opening hours; null where it has published them as a text only. */
export async function findOpeningHours(tx: Transaction): Promise<OpeningDays | null> {
  const hours = (await readInForce(tx)).district?.openingHours;
  return typeof hours === 'object' ? hours.days : null;
}

/** The working-day calendar of all published years. */
export const getCalendar = async (tx: Transaction): Promise<Calendar> => (await readInForce(tx)).calendar;

/** Everything that is in force, ready to look up. Shared by all who read it: nobody changes it. */
type InForce = {
  readonly items: ReadonlyMap<string, ServiceItem>;
  readonly matters: ReadonlyMap<string, JointMatter>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly district: District | undefined;
  readonly calendar: Calendar;
};

/** What each database of this process had in force last, with the mark of what had been published then. */
const lastRead = new WeakMap<object, { readonly mark: string; readonly inForce: InForce }>();
/** What a transaction has read: the same until it ends, whoever asks. */
const readIn = new WeakMap<Transaction, Promise<InForce>>();

/** A catalogue changes seldom and every receipt needs much of it: it is read again only when something was published since. */
function readInForce(tx: Transaction): Promise<InForce> {
  if (!tx.queryRunner?.isTransactionActive) return readWhenNewer(tx);
  const reading = readIn.get(tx) ?? readWhenNewer(tx);
  readIn.set(tx, reading);
  return reading;
}

async function readWhenNewer(tx: Transaction): Promise<InForce> {
  const [{ mark }]: [{ mark: string }] = await tx.query(
    `SELECT count(*) || ' ' || coalesce(max(published_at)::text, '') AS mark FROM catalogue_entry`,
  );
  const last = lastRead.get(tx.connection);
  if (last?.mark === mark) return last.inForce;
  const inForce = lookUp(await listInForce(tx));
  lastRead.set(tx.connection, { mark, inForce });
  return inForce;
}

function lookUp(entries: readonly CatalogueEntry[]): InForce {
  const of = <Value>(kind: CatalogueKind): Map<string, Value> =>
    new Map(entries.filter((entry) => entry.kind === kind).map(({ code, value }) => [code, value as Value]));
  return {
    ...{
      items: of<ServiceItem>('item'),
      matters: of<JointMatter>('matter'),
      departments: of<Department>('department'),
    },
    district: [...of<District>('district').values()][0],
    calendar: calendarOf([...of<CalendarYear>('calendar').values()]),
  };
}
