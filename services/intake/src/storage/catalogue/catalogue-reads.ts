import type { Calendar } from '@hall/working-days';
import type { ServiceItem } from '@hall/event-contracts';
import { readNow, type Database } from '@hall/transaction';
import type { CatalogueKind, CatalogueValues } from '../../domain/catalogue/catalogue.ts';
import { successorOf, type Version } from '../../domain/catalogue/in-force.ts';
import { CatalogueEntryTable } from './catalogue-entry-table.ts';
import { findMatterVersions, getCalendar, getItemVersions } from './catalogue-store.ts';
import { findItemVersions, type ItemSearch } from './item-search.ts';

/** Whether a version is in force now, by the clock of the hall in the database. */
const isInForce = `coalesce(begins_at <= hall_now(), true) AND coalesce(ends_at > hall_now(), true)`;
const inForce = `SELECT DISTINCT ON (kind, code) code, version, value FROM catalogue_entry WHERE ${isInForce} AND`;
const newestFirst = `ORDER BY kind, code, version DESC`;

/**
 * The entries with these codes, in the order asked for; null where there is none. It is the version in force; of an entry that is withdrawn it
 * is the last version, because older cases still name it.
 */
export const readEntries = <K extends CatalogueKind>(
  database: Database,
  kind: K,
  codes: readonly string[],
): Promise<(CatalogueValues[K] | null)[]> =>
  readByCode(
    database,
    `SELECT DISTINCT ON (code) code, value FROM catalogue_entry WHERE kind = $1 AND code = ANY($2)
     ORDER BY code, (${isInForce}) DESC, version DESC`,
    kind,
    codes,
  );

/** Reads entries as `readEntries` does, but null also stands for an entry that is withdrawn or not yet in force. */
export const readEntriesInForce = <K extends CatalogueKind>(
  database: Database,
  kind: K,
  codes: readonly string[],
): Promise<(CatalogueValues[K] | null)[]> =>
  readByCode(database, `${inForce} kind = $1 AND code = ANY($2) ${newestFirst}`, kind, codes);

async function readByCode<K extends CatalogueKind>(
  database: Database,
  statement: string,
  kind: K,
  codes: readonly string[],
): Promise<(CatalogueValues[K] | null)[]> {
  const found: { code: string; value: CatalogueValues[K] }[] = await database.query(statement, [kind, codes]);
  const byCode = new Map(found.map(({ code, value }) => [code, value]));
  return codes.map((code) => byCode.get(code) ?? null);
}

/** All entries of a kind that are in force, in the order of their codes. */
export async function readAllEntries<K extends CatalogueKind>(
  database: Database,
  kind: K,
): Promise<CatalogueValues[K][]> {
  const found: { value: CatalogueValues[K] }[] = await database.query(`${inForce} kind = $1 ${newestFirst}`, [kind]);
  return found.map(({ value }) => value);
}

/** All versions of an item with the time for which each is in force, in ascending order. Empty where there is no such item. */
export const readVersionsOfItem = (database: Database, itemCode: string): Promise<readonly Version<ServiceItem>[]> =>
  database.manager.find(CatalogueEntryTable, {
    where: { kind: 'item', code: itemCode },
    order: { version: 'ASC' },
  }) as unknown as Promise<readonly Version<ServiceItem>[]>;

/** The item in force that has taken the place of another (E29), or null. */
export async function readSuccessorOfItem(database: Database, itemCode: string): Promise<ServiceItem | null> {
  const { instant } = await readNow(database.manager);
  return successorOf(await getItemVersions(database.manager), itemCode, instant) ?? null;
}

/** The versions of a joint matter and of all items, from which a preview is planned. */
export const readMatterAndItems = async (database: Database, matterCode: string) => ({
  versions: await findMatterVersions(database.manager, matterCode),
  items: await getItemVersions(database.manager),
});

/** One version of an item, such as a case has pinned. */
export type ItemVersion = { readonly itemCode: string; readonly version: number };

/** The items in these versions, in the order asked for; null where there is none. */
export async function readItemVersions(
  database: Database,
  versions: readonly ItemVersion[],
): Promise<(ServiceItem | null)[]> {
  const items = await getItemVersions(database.manager);
  const find = ({ itemCode, version }: ItemVersion): ServiceItem | undefined =>
    items.get(itemCode)?.find((known) => known.version === version)?.value;
  return versions.map((version) => find(version) ?? null);
}

/** A page of the items in force, in the order of their codes, which begins after a code. */
export async function readItemPage(
  database: Database,
  search: ItemSearch,
  limit: number,
  after: string | null,
): Promise<ServiceItem[]> {
  const versions = await findItemVersions(database, search);
  const found: { value: ServiceItem }[] = await database.query(
    `SELECT i.value FROM (${inForce} kind = 'item' ${newestFirst}) i
     WHERE ($1::text[] IS NULL OR (i.code, i.version) IN (SELECT * FROM unnest($1::text[], $2::int[])))
       AND ($3::text IS NULL OR i.code > $3)
     ORDER BY i.code LIMIT $4`,
    [versions?.codes ?? null, versions?.versions ?? null, after, limit],
  );
  return found.map(({ value }) => value);
}

/** The working-day calendar of all published years. */
export const readCalendar = (database: Database): Promise<Calendar> => getCalendar(database.manager);
