import type { Department, HallEvent, JointMatter, ServiceItem } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import type { Transaction } from '@hall/transaction';
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

/** Adds a version and tells the others, key `kind:code:version`. */
export async function addEntry(
  tx: Transaction,
  entry: CatalogueEntry,
  event: HallEvent | undefined,
  publishedAt: string,
): Promise<void> {
  await tx.insert(CatalogueEntryTable, { ...entry, publishedAt } as never);
  if (event)
    await appendToOutbox(tx, { stream: { key: `${entry.kind}:${entry.code}:${entry.version}` }, events: [event] });
}

/** The item as it is in force now. */
export const findItemInForce = (tx: Transaction, itemCode: string): Promise<ServiceItem | undefined> =>
  findInForce<ServiceItem>(tx, 'item', itemCode);

/** The items of these codes that are in force, by code. */
export const findItemsInForce = (
  tx: Transaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ServiceItem>> => findAllInForce<ServiceItem>(tx, 'item', codes);

/** The departments of these codes, by code. */
export const findDepartments = (tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, Department>> =>
  findAllInForce<Department>(tx, 'department', codes);

/** The joint matter as it is in force now. */
export const findMatterInForce = (tx: Transaction, matterCode: string): Promise<JointMatter | undefined> =>
  findInForce<JointMatter>(tx, 'matter', matterCode);

/** The area code of this hall's district. Throws when no catalogue was imported. */
export async function getAreaCode(tx: Transaction): Promise<string> {
  const [row]: { value: District }[] = await tx.query(
    `${inForce} WHERE kind = 'district' ORDER BY kind, code, version DESC`,
  );
  if (!row) throw new Error('no catalogue has been imported: there is no district');
  return row.value.areaCode;
}

/** The working-day calendar of all published years. */
export async function getCalendar(tx: Transaction): Promise<Calendar> {
  const rows: { value: CalendarYear }[] = await tx.query(
    `${inForce} WHERE kind = 'calendar' ORDER BY kind, code, version DESC`,
  );
  return calendarOf(rows.map(({ value }) => value));
}

const findInForce = async <Value>(tx: Transaction, kind: CatalogueKind, code: string): Promise<Value | undefined> =>
  (await findAllInForce<Value>(tx, kind, [code])).get(code);

async function findAllInForce<Value>(
  tx: Transaction,
  kind: CatalogueKind,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Value>> {
  const rows: { code: string; value: Value }[] = await tx.query(
    `${inForce} WHERE kind = $1 AND code = ANY($2) ORDER BY kind, code, version DESC`,
    [kind, codes],
  );
  return new Map(rows.map(({ code, value }) => [code, value]));
}
