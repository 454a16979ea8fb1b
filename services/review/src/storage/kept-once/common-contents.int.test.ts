import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@hall/test-database';
import { oneTransaction, type Transaction } from '@hall/transaction';
import { DataSource } from 'typeorm';
import { reviewStorage } from '../review-database.ts';
import { numbersOf } from './common-contents.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await openTestDatabase('common', reviewStorage)));
afterAll(() => database.close());

const fee = { fields: { fee: '不收费' } };
const law = { legalBasis: '《行政许可法》第四十四条' };

const kept = async (): Promise<object[]> =>
  (await database.query('SELECT content FROM common_content ORDER BY number')).map(
    ({ content }: { content: object }) => content,
  );

/** The numbers of contents, and how many statements it took to find them. */
async function asked(contents: readonly object[], on: DataSource = database) {
  let statements = 0;
  const numbers = await oneTransaction(on, (tx) => {
    const query = tx.query.bind(tx);
    tx.query = ((text: string, values: unknown[]) => {
      statements += 1;
      return query(text, values);
    }) as typeof tx.query;
    return numbersOf(tx, contents);
  });
  return { numbers, statements };
}

/** Another process of the service. */
const anotherProcess = () => new DataSource(database.options).initialize();

describe('contents that many rows share', () => {
  it('are kept once, in whatever order their keys come, and their numbers are given in the order asked', async () => {
    const like = { fields: { fee: '不收费' } };
    const { numbers } = await asked([fee, law, like]);
    expect(numbers[2]).toBe(numbers[0]);
    expect(new Set(numbers).size).toBe(2);
    expect(await kept()).toHaveLength(2);
    const [ofLaw] = await database.query('SELECT content FROM common_content WHERE number = $1', [numbers[1]]);
    expect(ofLaw).toEqual({ content: law });
    expect(await asked([])).toEqual({ numbers: [], statements: 0 });
  });
  it('are found with one statement, and after that without any', async () => {
    const first = await asked([fee, law]);
    expect(first.statements).toBe(1);
    expect(await asked([law, fee])).toEqual({ numbers: first.numbers.toReversed(), statements: 0 });
    const process = await anotherProcess();
    expect(await asked([fee, law], process)).toEqual({ numbers: first.numbers, statements: 1 });
    await process.destroy();
  });
  it('are forgotten with a transaction that fails, also where it has found them itself', async () => {
    const lost = { legalBasis: '第一条' };
    const failing = oneTransaction(database, async (tx) => {
      const numbers = await numbersOf(tx, [lost]);
      expect(await numbersOf(tx, [lost])).toEqual(numbers);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    const { numbers } = await asked([lost]);
    expect(await database.query('SELECT content FROM common_content WHERE number = $1', [numbers[0]])).toEqual([
      { content: lost },
    ]);
  });
  it('have one number where two transactions add them at once, in opposite order', async () => {
    const contents = Array.from({ length: 20 }, (_, at) => ({ legalBasis: `第${at + 1}款` }));
    const both = await Promise.all([asked(contents), asked(contents.toReversed())]);
    expect(both[0].numbers).toEqual(both[1].numbers.toReversed());
  });
  it('never change, and are never deleted', async () => {
    for (const change of [
      `UPDATE common_content SET content = '{}'`,
      'DELETE FROM common_content',
      'TRUNCATE common_content',
    ])
      await expect(database.query(change)).rejects.toThrow('never changed or deleted');
  });
  it('are added outside of a transaction too', async () => {
    const alone = { legalBasis: '第九条' };
    const outside: Transaction = database.manager;
    const numbers = await numbersOf(outside, [alone]);
    expect(await asked([alone])).toEqual({ numbers, statements: 1 });
  });
});
