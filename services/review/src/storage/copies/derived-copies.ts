import type { Transaction } from '@hall/transaction';
import type { CatalogueCopy } from './catalogue-copy-table.ts';

type Kind = CatalogueCopy['kind'];

/** Says by kind which copies are there. A mark changes whenever a copy comes or has another version. */
type Marks = ReadonlyMap<string, string>;

/** Values derived from the copies, each with the mark of those it was derived from; one memory for each database of this process. */
const made = new WeakMap<object, Map<string, { readonly mark: string; readonly value: unknown }>>();
/** What a transaction has read. It stays the same until the transaction ends or writes a copy itself, whoever asks in it. */
const readIn = new WeakMap<Transaction, Promise<Marks>>();

/** For a transaction that has written a copy. */
export const readMarksAgain = (tx: Transaction): void => void readIn.delete(tx);

/**
 * Keeps a value derived from the copies in memory, because they are read often and change seldom. It is derived again only when a copy has come or
 * has another version. A transaction asks for that once.
 */
export async function derived<Value>(
  tx: Transaction,
  name: string,
  kinds: readonly Kind[],
  make: (copies: readonly CatalogueCopy[]) => Value,
): Promise<Value> {
  const marks = await marksFor(tx);
  const mark = kinds.map((kind) => marks.get(kind) ?? '').join();
  const known = made.get(tx.connection) ?? new Map<string, { mark: string; value: unknown }>();
  made.set(tx.connection, known);
  const last = known.get(name);
  if (last?.mark === mark) return last.value as Value;
  const copies: CatalogueCopy[] = await tx.query(
    `SELECT kind, code, version, value FROM catalogue_copy WHERE kind = ANY($1)`,
    [kinds],
  );
  const value = make(copies);
  known.set(name, { mark, value });
  return value;
}

function marksFor(tx: Transaction): Promise<Marks> {
  if (!tx.queryRunner?.isTransactionActive) return readMarks(tx);
  const reading = readIn.get(tx) ?? readMarks(tx);
  readIn.set(tx, reading);
  return reading;
}

async function readMarks(tx: Transaction): Promise<Marks> {
  const marks: { kind: Kind; mark: string }[] = await tx.query(
    `SELECT kind, count(*) || ' ' || sum(version) AS mark FROM catalogue_copy GROUP BY kind`,
  );
  return new Map(marks.map(({ kind, mark }) => [kind, mark]));
}
