import type { Database } from '@hall/transaction';
import { searchTextOf, searchWords } from './search-text.ts';

/** What to look for: words in name, initials, code, summary or department, and a department. */
export type ItemSearch = { readonly text: string; readonly departmentCode: string | null };

/** Versions of items, as two lists of one length: what SQL takes. */
type FoundVersions = { readonly codes: readonly string[]; readonly versions: readonly number[] };

type ItemText = {
  readonly code: string;
  readonly version: number;
  readonly departmentCode: string;
  readonly text: string;
};
type Index = { readonly items: readonly ItemText[]; readonly departments: ReadonlyMap<string, string> };

/** The texts of each database of this process, with the mark of what had been published when they were read. */
const lastRead = new WeakMap<Database, { readonly mark: string; readonly index: Index }>();

/**
 * The versions of items, in force or not, in which every word stands; undefined where nothing is looked for, so that all are found. A text without
 * a letter or digit is found nowhere. Published versions never change: their texts are folded once and kept until something is published.
 */
export async function findItemVersions(
  database: Database,
  { text, departmentCode }: ItemSearch,
): Promise<FoundVersions | undefined> {
  if (text.trim() === '' && departmentCode === null) return undefined;
  const words = searchWords(text);
  if (text.trim() !== '' && words.length === 0) return { codes: [], versions: [] };
  const { items, departments } = await readIndex(database);
  const found = items.filter((item) => {
    if (departmentCode !== null && item.departmentCode !== departmentCode) return false;
    const all = `${item.text}\n${departments.get(item.departmentCode) ?? ''}`;
    return words.every((word) => all.includes(word));
  });
  return { codes: found.map(({ code }) => code), versions: found.map(({ version }) => version) };
}

async function readIndex(database: Database): Promise<Index> {
  const [{ mark }]: [{ mark: string }] = await database.query(
    `SELECT count(*) || ' ' || coalesce(max(published_at)::text, '') AS mark FROM catalogue_entry
     WHERE kind IN ('item', 'department')`,
  );
  const last = lastRead.get(database);
  if (last?.mark === mark) return last.index;
  const index = { items: await readItemTexts(database), departments: await readDepartmentTexts(database) };
  lastRead.set(database, { mark, index });
  return index;
}

type ItemRow = {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly summary: string;
  /** The item that this one replaces: it is found by that one's code, too. */
  readonly successorOf: string | null;
  readonly departmentCode: string;
};

async function readItemTexts(database: Database): Promise<ItemText[]> {
  const rows: ItemRow[] = await database.query(
    `SELECT code, version, value->>'name' AS name, value->'guide'->>'summary' AS summary,
         value->>'successorOf' AS "successorOf",
         value->>'departmentCode' AS "departmentCode"
       FROM catalogue_entry WHERE kind = 'item'`,
  );
  return rows.map(({ code, version, name, summary, successorOf, departmentCode }) => ({
    code,
    version,
    departmentCode,
    text: searchTextOf([name], [code, summary, successorOf ?? '']),
  }));
}

async function readDepartmentTexts(database: Database): Promise<Map<string, string>> {
  const rows: { code: string; name: string; shortName: string }[] = await database.query(
    `SELECT DISTINCT ON (code) code, value->>'name' AS name, value->>'shortName' AS "shortName"
     FROM catalogue_entry WHERE kind = 'department' ORDER BY code, version DESC`,
  );
  return new Map(rows.map(({ code, name, shortName }) => [code, searchTextOf([name, shortName], [])]));
}
