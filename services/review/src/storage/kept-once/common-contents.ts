import { referenceTo, type Transaction } from '@hall/transaction';
import type { DataSource, QueryRunner } from 'typeorm';

/** Numbers of contents by their digests. */
type Numbers = ReadonlyMap<string, number>;

/** How many numbers a process remembers at most: those of a large hall in several versions of its catalogue. */
const MOST = 50_000;

/** Of each database, the numbers of contents that are in it for good. */
const memories = new WeakMap<DataSource, Map<string, number>>();

/** Transactions that have added contents: what they find in the table may be their own, and may yet be rolled back. */
const adding = new WeakSet<QueryRunner>();

/**
 * The numbers under which these contents are kept, in the order given; a content that is not kept yet is added. Numbers are remembered, so that usually
 * nothing is asked. It is for what many rows share, and for nothing personal, because contents are never deleted. They are frozen by this.
 * @example const [number] = await numbersOf(tx, [{ legalBasis: '《行政许可法》第四十四条' }])
 */
export async function numbersOf(tx: Transaction, contents: readonly object[]): Promise<readonly number[]> {
  const byDigest = new Map(contents.map((content) => [referenceTo(content).pinned, content]));
  const remembered = memoryOf(tx.connection);
  const numbers = new Map<string, number>();
  const unknown = new Map<string, object>();
  for (const [digest, content] of byDigest) {
    const number = remembered.get(digest);
    if (number === undefined) unknown.set(digest, content);
    else numbers.set(digest, number);
  }
  if (unknown.size > 0) for (const [digest, number] of await findOrAdd(tx, unknown)) numbers.set(digest, number);
  return contents.map((content) => numbers.get(referenceTo(content).pinned)!);
}

async function findOrAdd(tx: Transaction, contents: ReadonlyMap<string, object>): Promise<Numbers> {
  const found = await find(tx, [...contents.keys()]);
  if (!tx.queryRunner || !adding.has(tx.queryRunner)) remember(tx.connection, found);
  const missing = [...contents].filter(([digest]) => !found.has(digest));
  if (missing.length === 0) return found;
  if (tx.queryRunner) adding.add(tx.queryRunner);
  await add(tx, missing);
  return find(tx, [...contents.keys()]); // also what somebody else has added meanwhile
}

async function find(tx: Transaction, digests: readonly string[]): Promise<Numbers> {
  const select = 'SELECT digest, number FROM common_content WHERE digest = ANY($1)';
  const rows: { digest: string; number: number }[] = await tx.query(select, [digests]);
  return new Map(rows.map(({ digest, number }) => [digest, number]));
}

/** Adds contents in the order of their digests, so that no two transactions wait for each other. */
async function add(tx: Transaction, contents: readonly (readonly [digest: string, content: object])[]): Promise<void> {
  await tx.query(
    `INSERT INTO common_content (digest, content) SELECT c ->> 0, c -> 1 FROM jsonb_array_elements($1::jsonb) AS c ORDER BY 1
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(contents)],
  );
}

function memoryOf(database: DataSource): Map<string, number> {
  const known = memories.get(database) ?? new Map<string, number>();
  memories.set(database, known);
  return known;
}

function remember(database: DataSource, found: Numbers): void {
  const memory = memoryOf(database);
  if (memory.size + found.size > MOST) memory.clear(); // what is still in use is found again
  for (const [digest, number] of found) memory.set(digest, number);
}
