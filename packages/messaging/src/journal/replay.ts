import type { EntityManager } from 'typeorm';
import { readLog } from '../kafka/read-log.ts';
import { TwoHistories } from './two-histories.ts';
import { journalTopic } from './journal-topic.ts';
import { unseal, type JournalEntry } from './seal.ts';
import type { Journalling } from './journal-writer.ts';

/**
 * Writes the rows of the journal back into the tables, from where the database stopped knowing the journal, in the
 * order in which they were written. A transaction whose end is missing is left out as a whole. Answers how many rows
 * there were. Throws WrongKey and TwoHistories.
 */
export async function replayJournal(tx: EntityManager, journalling: Omit<Journalling, 'databaseUrl'>): Promise<number> {
  const entries = await readEntries(tx, journalling);
  if (entries.length === 0) return 0;
  await tx.query(`CREATE TEMP TABLE journal_replay (id bigint PRIMARY KEY, relation text, image jsonb) ON COMMIT DROP`);
  const unfinished = new Set(entries.at(-1)!.unfinished);
  for (const { rows } of entries)
    await tx.query(
      `INSERT INTO journal_replay SELECT (r->>'id')::bigint, r->>'relation', r->'image' FROM jsonb_array_elements($1::jsonb) AS r
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows.filter(({ transaction }) => !unfinished.has(transaction)))],
    );
  const [{ count }]: [{ count: number }] = await tx.query('SELECT count(*)::int AS count FROM journal_replay');
  await checkOneHistory(tx);
  await tx.query(REPLAY);
  // The log has these rows already.
  await tx.query('DELETE FROM journal_row WHERE id IN (SELECT id FROM journal_replay)');
  await raiseSequences(tx, entries);
  return count;
}

/**
 * Throws TwoHistories when a row that waits for the journal differs from the row of the same id in the journal:
 * somebody has worked since the copy was put back.
 */
async function checkOneHistory(tx: EntityManager): Promise<void> {
  const [other]: { relation: string; id: string }[] = await tx.query(
    `SELECT j.relation, j.id FROM journal_row j JOIN journal_replay r USING (id)
     WHERE j.relation <> r.relation OR j.image <> r.image ORDER BY j.id LIMIT 1`,
  );
  if (other) throw new TwoHistories(`row ${other.id} of its journal (${other.relation}) is not the one in the log`);
}

async function readEntries(
  tx: EntityManager,
  { service, kafka, key }: Omit<Journalling, 'databaseUrl'>,
): Promise<JournalEntry[]> {
  const [mark]: { log_offset: string }[] = await tx.query('SELECT log_offset FROM journal_mark');
  const entries: JournalEntry[] = [];
  let reached = '';
  await readLog(
    kafka,
    [journalTopic(service)],
    ({ value, offset }) => {
      entries.push(unseal(value ?? Buffer.alloc(0), key));
      reached = offset;
    },
    () => BigInt(mark?.log_offset ?? -1) + 1n,
  );
  const ids = entries.flatMap(({ rows }) => rows.map(({ id }) => id));
  if (entries.length > 0) await tx.query('SELECT forget_journal($1::bigint[], $2)', [ids.slice(-1), reached]);
  return entries;
}

/**
 * Writes row by row, by the table's own key. Only columns that the journal names and the table still has are written.
 */
const REPLAY = `
  DO $$
  DECLARE
    change record;
    columns text;
    updates text;
    keys text;
    known text := '';
    statement text;
  BEGIN
    FOR change IN SELECT relation, image, ARRAY(SELECT jsonb_object_keys(image) ORDER BY 1)::text AS shape FROM journal_replay ORDER BY id LOOP
      IF known <> change.relation || change.shape THEN
        SELECT string_agg(quote_ident(a.attname), ', '), string_agg(format('%1$I = EXCLUDED.%1$I', a.attname), ', ')
          FILTER (WHERE NOT a.attnum = ANY (i.indkey::int2[]))
        INTO columns, updates
        FROM pg_attribute a JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
        WHERE a.attrelid = format('public.%I', change.relation)::regclass AND a.attnum > 0 AND NOT a.attisdropped
          AND a.attgenerated = '' AND change.image ? a.attname;
        SELECT string_agg(quote_ident(a.attname), ', ') INTO keys
        FROM pg_attribute a JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey::int2[])
        WHERE a.attrelid = format('public.%I', change.relation)::regclass;
        statement := format('INSERT INTO public.%1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_record(NULL::public.%1$I, $1)
          ON CONFLICT (%3$s) DO %4$s', change.relation, columns, keys, coalesce('UPDATE SET ' || updates, 'NOTHING'));
        known := change.relation || change.shape;
      END IF;
      EXECUTE statement USING change.image;
    END LOOP;
  END $$`;

/**
 * Raises the sequences, so that no number is given out twice: each goes on behind what its column holds, and behind
 * what the journal has seen of it.
 */
async function raiseSequences(tx: EntityManager, entries: readonly JournalEntry[]): Promise<void> {
  const owned: { sequence: string; relation: string; field: string }[] = await tx.query(`
    SELECT pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence, quote_ident(c.relname) AS relation, quote_ident(a.attname) AS field
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL`);
  for (const { sequence, relation, field } of owned.filter(({ relation }) => relation !== 'journal_row'))
    await tx.query(
      `SELECT setval($1, (SELECT max(${field}) FROM ${relation})) WHERE EXISTS (SELECT FROM ${relation})`,
      [sequence],
    );
  await tx.query(
    `SELECT setval(pg_get_serial_sequence('journal_row', 'id'), greatest(nextval(pg_get_serial_sequence('journal_row', 'id')),
       (SELECT max(id) FROM journal_replay)))`,
  );
  for (const [name, value] of Object.entries(entries.at(-1)!.sequences))
    await tx.query(`SELECT setval($1::regclass, $2)`, [`public.${name}`, value]);
}
