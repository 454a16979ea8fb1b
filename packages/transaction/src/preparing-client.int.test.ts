import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { DataSource } from 'typeorm';
import { PreparingClient } from './preparing-client.ts';

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

  it('is told of a fault as before, and goes on', async () => {
    const add = 'INSERT INTO parcel (id) VALUES ($1)';
    await times(6, (n) => prepared.query(add, [100 + n]));
    await expect(prepared.query(add, [100])).rejects.toMatchObject({ code: '23505', constraint: 'parcel_pkey' });
    await prepared.query(add, [200]);
    expect(await prepared.query('SELECT count(*)::int AS count FROM parcel WHERE id >= 100')).toEqual([{ count: 7 }]);
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
