import { withClient } from '../with-client.mjs';

/** The databases that have rows of each case. */
export const services = /** @type {const} */ (['intake', 'review', 'delivery', 'consultation']);

/** Tables of which nothing belongs to a case, and those that are only ever read by the whole key of one command or one message. */
const left =
  `migrations dev_clock timer_round journal_mark journal_row outbox_waiting document_counter catalogue_entry catalogue_copy
  department_succession pinned_content common_content power absence command inbox_message`.split(/\s+/);
/** What those who apply are known by: it is there before the first case, and each copy has applicants of its own. */
const people = { applicant: 'id', applicant_version: 'applicant_id', mandate: 'principal_id' };
/** Over so many years the archive is spread. */
const YEARS = 5;

/** Keeps all rows of a database as they are now, in a schema of this name. @param {string} url @param {string} schema */
export const keepRows = (url, schema) =>
  withClient(url, async (client) => {
    await client.query(`CREATE SCHEMA ${schema}`);
    for (const table of await tablesOf(client))
      await client.query(`CREATE TABLE ${schema}.${table} AS TABLE public.${table}`);
  });

/**
 * Multiplies what was begun and ended between the schemas `before` and `ended` so many times, and what was begun after that so many times. Each copy
 * has ids and numbers of its own. Copies of what has ended are spread evenly over the last years, the last copy the oldest; of what is open they are a
 * minute apart.
 * @param {string} url
 * @param {{ ended: number, open: number }} times
 */
export const multiply = (url, times) =>
  withClient(url, async (client) => {
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'`,
    );
    await client.query(`SET jit = off; SET synchronous_commit = off`);
    await client.query(addDeniedAct).catch(ignoreMissing);
    const tables = (await tablesOf(client)).filter((table) => !left.includes(table));
    for (const table of tables) await multiplyTable(client, table, times);
    for (const schema of ['before', 'ended']) await client.query(`DROP SCHEMA ${schema} CASCADE`);
    await client.query('VACUUM (FREEZE, ANALYZE)');
  });

/** No story makes an act that is denied: one, on an ended case. */
const addDeniedAct = `INSERT INTO ended.denied_act
  SELECT gen_random_uuid(), id, case_number, department_code, 'decideCase', 'D0102', 'REVIEWER_MAY_NOT_DECIDE', received_at, gen_random_uuid()::text
  FROM ended.review_case LIMIT 1`;
const ignoreMissing = (/** @type {{ code?: string }} */ fault) => {
  if (fault.code !== '42P01') throw fault;
};

/**
 * Fills one table: without its indexes, and truncated in the same transaction, so that with `wal_level=minimal` nothing of it is logged. The rows
 * that were there are added last, because they are the newest.
 * @param {import('pg').Client} client @param {string} table @param {{ ended: number, open: number }} times
 */
async function multiplyTable(client, table, { ended, open }) {
  const columns = await columnsOf(client, table);
  await client.query('BEGIN');
  await client.query(`CREATE TEMP TABLE kept ON COMMIT DROP AS TABLE public.${table}`);
  await client.query(`CREATE TEMP TABLE done ON COMMIT DROP AS ${await endedRows(client, table)}`);
  await client.query(`CREATE TEMP TABLE going ON COMMIT DROP AS ${await openRows(client, table)}`);
  const makeIndexes = await dropIndexes(client, table);
  await client.query(`TRUNCATE public.${table}`);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const seconds = (YEARS * 365 * 86_400) / ended;
  for (const { from, copies, age, days } of [
    {
      from: 'done',
      copies: ended,
      age: `make_interval(secs => n * ${seconds})`,
      days: `(n * ${seconds} / 86400)::int`,
    },
    { from: 'going', copies: open, age: `make_interval(mins => n)`, days: '0' },
  ]) {
    const values = columns.map((column) => valueOf(table, column)).join(', ');
    await client.query(`INSERT INTO public.${table} (${names}) OVERRIDING SYSTEM VALUE
      SELECT ${values} FROM (
        SELECT n, lpad(to_hex(26214400 - n), 8, '0') AS head, ${age} AS age, ${days} AS days
        FROM generate_series(${copies}, 1, -1) n OFFSET 0) copy CROSS JOIN ${from} t`);
  }
  await client.query(`INSERT INTO public.${table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${names} FROM kept`);
  await makeIndexes();
  for (const { name, sequence } of columns)
    if (sequence)
      await client.query(`SELECT setval('${sequence}', (SELECT coalesce(max("${name}"), 1) FROM public.${table}))`);
  await client.query('COMMIT');
}

/** @typedef {{ name: string, type: string, sequence: string | null, hasIds: boolean }} Column */

/** What stands in a column of a copy. @param {string} table @param {Column} column */
function valueOf(table, { name, type, sequence, hasIds }) {
  const c = `t."${name}"`;
  const own = special[`${table}.${name}`] ?? special[name];
  if (own) return own(c);
  if (type === 'uuid') return `(copy.head || substr(${c}::text, 9))::uuid`;
  if (type === 'timestamp with time zone') return `${c} - copy.age`;
  if (type === 'date') return `${c} - copy.days`;
  if (sequence) return `${c} + copy.n::bigint * 100000`;
  if (type === 'text' && hasIds) return `CASE WHEN length(${c}) = 36 THEN copy.head || substr(${c}, 9) ELSE ${c} END`;
  return c;
}

/** Eighteen digits, the last four of which tell the played cases apart; a component has its own mark behind them. */
const numbered = (/** @type {string} */ c) =>
  `left(${c}, 6) || lpad((copy.n::bigint * 10000 + substr(${c}, 15, 4)::int)::text, 12, '0') || substr(${c}, 19)`;
const marked = (/** @type {string} */ c) => `${c} || '-' || copy.n`;
const inWindow = (/** @type {string} */ c) => `CASE WHEN ${c} IS NOT NULL THEN 'S0' || 1 + copy.n % 6 END`;
const byOfficer = (/** @type {string} */ c) => `CASE WHEN ${c} LIKE 'H20_' THEN 'H20' || 1 + copy.n % 6 ELSE ${c} END`;
const withIds = (/** @type {string} */ c) =>
  `regexp_replace(${c}::text, '"[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")', '"' || copy.head || '\\1', 'g')::jsonb`;

const short = (/** @type {string} */ c) => `CASE WHEN ${c} IS NOT NULL THEN '{}'::jsonb END`;

/** Columns that are not told by their type: numbers that are given out once, and who works where. @type {Record<string, (c: string) => string>} */
const special = {
  case_number: numbered,
  joint_case_number: numbered,
  'ticket.number': marked,
  certificate_number: marked,
  id_number: marked,
  'official_document.serial': (c) => `CASE WHEN ${c} > 0 THEN ${c} + copy.n * 1000 ELSE ${c} END`,
  'outbox_receipt.outbox_id': (c) => `${c} + copy.n::bigint * 100000`,
  window_no: inWindow,
  'service_case.received_by': byOfficer,
  'joint_case.received_by': byOfficer,
  asked_by: byOfficer,
  reviewer_staff_no: (c) => `CASE WHEN copy.n % 2 = 1 THEN regexp_replace(${c}, '3$', '4') ELSE ${c} END`,
  'outbox_event.data': short,
  'history.after': short,
  'history.changed': short,
  components: withIds,
  expected: withIds,
};

/** The rows that came with what has ended; of people all whom it names. @param {import('pg').Client} client @param {string} table */
async function endedRows(client, table) {
  const key = people[table];
  const isIntake = await client.query(`SELECT to_regclass('ended.service_case') IS NOT NULL AS yes`);
  if (!key || !isIntake.rows[0].yes)
    return `SELECT e.* FROM ended.${table} e WHERE ${await isMissingIn(client, 'before', table, 'e')}`;
  const named = `(SELECT applicant_id FROM ended.service_case UNION SELECT agent_id FROM ended.service_case WHERE agent_id IS NOT NULL)`;
  return `SELECT * FROM ended.${table} WHERE ${key} IN ${named}`;
}

/** @param {import('pg').Client} client @param {string} table */
const openRows = async (client, table) =>
  `SELECT p.* FROM public.${table} p WHERE ${await isMissingIn(client, 'ended', table, 'p')} AND ${!(table in people)}`;

/** @param {import('pg').Client} client @param {string} schema @param {string} table @param {string} alias */
async function isMissingIn(client, schema, table, alias) {
  const { rows } = await client.query(
    `SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::regclass AND i.indisprimary`,
    [`public.${table}`],
  );
  const same = rows.map(({ name }) => `o."${name}" = ${alias}."${name}"`).join(' AND ');
  return `NOT EXISTS (SELECT FROM ${schema}.${table} o WHERE ${same})`;
}

/** @param {import('pg').Client} client @param {string} table @returns {Promise<Column[]>} */
async function columnsOf(client, table) {
  const { rows } = await client.query(
    `SELECT attname AS name, format_type(atttypid, -1) AS type, pg_get_serial_sequence('public.' || $1, attname) AS sequence
     FROM pg_attribute WHERE attrelid = ('public.' || $1)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  const ids = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
  for (const row of rows) {
    row.hasIds = false;
    if (row.type !== 'text') continue;
    const found = await client.query(
      `SELECT EXISTS (SELECT FROM (TABLE public.${table} UNION ALL TABLE ended.${table}) t WHERE "${row.name}" ~ ${ids}) AS found`,
    );
    row.hasIds = found.rows[0].found;
  }
  return rows;
}

/** Drops the indexes and constraints of a table. Answers what makes them again. @param {import('pg').Client} client @param {string} table */
async function dropIndexes(client, table) {
  const { rows: foreign } = await client.query(
    `SELECT conrelid::regclass::text AS owner, conname AS name, pg_get_constraintdef(oid) AS text
     FROM pg_constraint WHERE contype = 'f' AND $1::regclass IN (conrelid, confrelid)`,
    [`public.${table}`],
  );
  const { rows: keys } = await client.query(
    `SELECT conrelid::regclass::text AS owner, conname AS name, pg_get_constraintdef(oid) AS text
     FROM pg_constraint WHERE contype IN ('p', 'u') AND conrelid = $1::regclass`,
    [`public.${table}`],
  );
  for (const { owner, name } of [...foreign, ...keys])
    await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT "${name}"`);
  const { rows: indexes } = await client.query(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS text FROM pg_index WHERE indrelid = $1::regclass`,
    [`public.${table}`],
  );
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  return async () => {
    for (const { text } of indexes) await client.query(text);
    for (const { owner, name, text } of [...keys, ...foreign])
      await client.query(`ALTER TABLE ${owner} ADD CONSTRAINT "${name}" ${text}`);
  };
}

/** @param {import('pg').Client} client @returns {Promise<string[]>} */
async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
