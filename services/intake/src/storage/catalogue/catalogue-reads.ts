import { calendarOf, type Calendar } from '@hall/working-days';
import type { ServiceItem } from '@hall/event-contracts';
import type { Database } from '@hall/transaction';
import type { CatalogueKind, CatalogueValues } from '../../domain/catalogue/catalogue.ts';
import { findItemVersions, type ItemSearch } from './item-search.ts';

const inForce = `SELECT DISTINCT ON (kind, code) code, version, value FROM catalogue_entry`;
const newestFirst = `ORDER BY kind, code, version DESC`;

/** The entries of these codes that are in force, in the order asked, null where there is none. */
export async function readEntries<K extends CatalogueKind>(
  database: Database,
  kind: K,
  codes: readonly string[],
): Promise<(CatalogueValues[K] | null)[]> {
  const found: { code: string; value: CatalogueValues[K] }[] = await database.query(
    `${inForce} WHERE kind = $1 AND code = ANY($2) ${newestFirst}`,
    [kind, codes],
  );
  const byCode = new Map(found.map(({ code, value }) => [code, value]));
  return codes.map((code) => byCode.get(code) ?? null);
}

/** All entries of a kind that are in force, by code. */
export async function readAllEntries<K extends CatalogueKind>(
  database: Database,
  kind: K,
): Promise<CatalogueValues[K][]> {
  const found: { value: CatalogueValues[K] }[] = await database.query(`${inForce} WHERE kind = $1 ${newestFirst}`, [
    kind,
  ]);
  return found.map(({ value }) => value);
}

/** One version of an item: what a case has pinned. */
export type ItemVersion = { readonly itemCode: string; readonly version: number };

/** Items as they were in these versions, in the order asked. */
export async function readItemVersions(
  database: Database,
  versions: readonly ItemVersion[],
): Promise<(ServiceItem | null)[]> {
  const found: { value: ServiceItem }[] = await database.query(
    `SELECT value FROM catalogue_entry
     WHERE kind = 'item' AND (code, version) IN (SELECT * FROM unnest($1::text[], $2::int[]))`,
    [versions.map(({ itemCode }) => itemCode), versions.map(({ version }) => version)],
  );
  const nameOf = ({ itemCode, version }: ItemVersion): string => `${itemCode} ${version}`;
  const byVersion = new Map(found.map(({ value }) => [nameOf(value), value]));
  return versions.map((version) => byVersion.get(nameOf(version)) ?? null);
}

/** A page of items in force by code, after a code; one more than wanted when there are more. */
export async function readItemPage(
  database: Database,
  search: ItemSearch,
  limit: number,
  after: string | null,
): Promise<ServiceItem[]> {
  const versions = await findItemVersions(database, search);
  const found: { value: ServiceItem }[] = await database.query(
    `SELECT i.value FROM (${inForce} WHERE kind = 'item' ${newestFirst}) i
     WHERE ($1::text[] IS NULL OR (i.code, i.version) IN (SELECT * FROM unnest($1::text[], $2::int[])))
       AND ($3::text IS NULL OR i.code > $3)
     ORDER BY i.code LIMIT $4`,
    [versions?.codes ?? null, versions?.versions ?? null, after, limit],
  );
  return found.map(({ value }) => value);
}

/** The working-day calendar of all published years. */
export const readCalendar = async (database: Database): Promise<Calendar> =>
  calendarOf(await readAllEntries(database, 'calendar'));
