import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { DataSource } from 'typeorm';
import { keepPlans, PreparingClient } from './preparing-client.ts';

let database: TestDatabase;
let prepared: DataSource;
beforeAll(async () => {
  database = await openTestDatabase('transaction_prepared', { entities: [], migrations: [] });
  await database.query('CREATE TABLE parcel (id integer PRIMARY KEY, note text)');
  const { url } = database.options as { url: string };
  prepared = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 1,
    extra: { Client: PreparingClient },
  }).initialize();
});
afterAll(async () => {
  await prepared.destroy();
  await database.close();
});

const statements = async (): Promise<string[]> =>
  (await prepared.query('SELECT statement FROM pg_prepared_statements ORDER BY prepare_time')).map(
    ({ statement }: { statement: string }) => statement,
  );
const times = async (count: number, run: (n: number) => Promise<unknown>): Promise<unknown[]> => {
  const answers: unknown[] = [];
  for (let n = 0; n < count; n += 1) answers.push(await run(n));
  return answers;
};

describe('a connection that prepares', () => {
  it('keeps a statement that comes again, and answers each time with its own values', async () => {
    const add = 'INSERT INTO parcel VALUES ($1, $2) RETURNING id, note';
    const answers = await times(8, (n) => prepared.query(add, [n, n % 2 ? `袋${n}` : null]));
    expect(answers[6]).toEqual([{ id: 6, note: null }]);
    expect(answers[7]).toEqual([{ id: 7, note: '袋7' }]);
    expect(await statements()).toEqual([add]);
  });

  it('sends what is seldom, and what has no values, as it is', async () => {
    const before = await statements();
    await times(4, (n) => prepared.query('SELECT note FROM parcel WHERE id = $1', [n]));
    await times(8, () => prepared.query('SELECT count(*) FROM parcel'));
    expect(await statements()).toEqual(before);
  });

  it('plans each time: what was planned for an empty table finds its index when the table has grown', async () => {
    await prepared.query('CREATE TABLE growing (id integer PRIMARY KEY)');
    const read = 'SELECT id FROM growing WHERE id = $1';
    await times(12, (n) => prepared.query(read, [n]));
    expect(await statements()).toContain(read);
    await prepared.query('INSERT INTO growing SELECT generate_series(1, 100000)');
    const [{ name }] = await prepared.query('SELECT name FROM pg_prepared_statements WHERE statement = $1', [read]);
    const plan = await prepared.query(`EXPLAIN EXECUTE ${name}(5)`);
    expect(plan[0]['QUERY PLAN']).toMatch(/^Index Only Scan/);
  });

  it('keeps a plan in a transaction that asks for it, and makes it again when the table has grown', async () => {
    await prepared.query('CREATE TABLE filling (id integer PRIMARY KEY, note text) WITH (autovacuum_enabled = false)');
    const read = 'SELECT note FROM filling WHERE id = $1';
    const readWithKeptPlan = (id: number): Promise<unknown> =>
      prepared.transaction(async (tx) => {
        await tx.query(`SELECT ${keepPlans}`);
        return tx.query(read, [id]);
      });
    const kept = async (): Promise<{ name: string; keptPlans: number }[]> =>
      prepared.query(
        'SELECT name, generic_plans::int AS "keptPlans" FROM pg_prepared_statements WHERE statement = $1',
        [read],
      );
    const planOf = (name: string): Promise<{ 'QUERY PLAN': string }[]> =>
      prepared.transaction(async (tx) => {
        await tx.query(`SELECT ${keepPlans}`);
        return tx.query(`EXPLAIN EXECUTE ${name}(5)`);
      });

    await times(15, readWithKeptPlan);
    const [first] = await kept();
    expect(first!.keptPlans).toBeGreaterThan(0);
    await prepared.query(`INSERT INTO filling SELECT n, repeat('袋', 100) FROM generate_series(1, 20000) AS n`);
    await times(20, readWithKeptPlan);
    const afterwards = await kept();
    expect(afterwards).toHaveLength(1);
    expect(afterwards[0]!.name).not.toBe(first!.name);
    expect(afterwards[0]!.keptPlans).toBeGreaterThan(0);
    expect((await planOf(afterwards[0]!.name))[0]!['QUERY PLAN']).toMatch(/^Index Scan/);
  });

  it('prepares a statement again also in a transaction that has failed, and in the one after it', async () => {
    const add = 'INSERT INTO parcel (id, note) VALUES ($1, NULL)';
    await times(22, (n) => prepared.query(add, [1_000 + n]));
    const fails = prepared.transaction(async (tx) => {
      await tx.query(add, [1_000]).catch(() => undefined);
      await times(30, () => tx.query(add, [2_000]).catch(() => undefined));
      await tx.query(add, [2_000]);
    });
    await expect(fails).rejects.toMatchObject({ code: '25P02' });
    await times(5, (n) => prepared.query(add, [3_000 + n]));
    expect(await prepared.query('SELECT count(*)::int AS count FROM parcel WHERE id >= 1000')).toEqual([{ count: 27 }]);
  });

  it('is told of a fault as before, and goes on', async () => {
    const add = 'INSERT INTO parcel (id) VALUES ($1)';
    await times(6, (n) => prepared.query(add, [100 + n]));
    await expect(prepared.query(add, [100])).rejects.toMatchObject({ code: '23505', constraint: 'parcel_pkey' });
    await prepared.query(add, [200]);
    expect(await prepared.query('SELECT count(*)::int AS count FROM parcel WHERE id BETWEEN 100 AND 200')).toEqual([
      { count: 7 },
    ]);
  });

  it('forgets a statement whose table has changed: it fails once, and then it is prepared anew', async () => {
    const read = 'SELECT * FROM parcel WHERE id = $1';
    await times(6, () => prepared.query(read, [0]));
    await database.query('ALTER TABLE parcel ADD COLUMN weight integer');
    await expect(prepared.query(read, [0])).rejects.toMatchObject({ code: '0A000' });
    expect(await times(6, () => prepared.query(read, [0]))).toContainEqual([{ id: 0, note: null, weight: null }]);
  });

  it('prepares no more than 300 statements', async () => {
    for (let n = 0; n < 310; n += 1) await times(5, () => prepared.query(`SELECT $1::int + ${n} AS sum`, [1]));
    expect(await statements()).toHaveLength(300);
    expect(await prepared.query('SELECT $1::int + 309 AS sum', [1])).toEqual([{ sum: 310 }]);
  });
});
