import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, openTestDatabase, type TestDatabase } from '@hall/test-database';
import { EntitySchema } from 'typeorm';
import {
  freezeColumns,
  frozenColumns,
  historyRow,
  historyTable,
  inTransaction,
  instant,
  pinColumns,
  pinnedColumn,
  PinnedContents,
  PinnedContentTable,
  rowsOf,
  SayVersionOnce1764900000000,
  saveRows,
  stepsOf,
  tellHistoryByChanges,
  thawColumns,
  transactionMigrations,
  versionFrom,
  type FrozenColumns,
  type Transaction,
} from '../index.ts';
import { digestOf } from '../pinned/digest.ts';

/** A thing with a column of each type that the hall has, as it was handed in: all of this is frozen. Where it lies, and what is noted of it, changes. */
type Deposit = {
  readonly id: string;
  readonly version: number;
  readonly depositNumber: string;
  readonly ownerId: string | null;
  readonly takenInAt: string;
  readonly keepUntil: string | null;
  readonly pieces: number;
  readonly isSealed: boolean;
  readonly listOfThings: object;
  readonly terms: object | null;
  readonly shelf: string;
  readonly note: string | null;
};

const DepositTable = new EntitySchema<Deposit>({
  name: 'deposit',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    ...frozenColumns({
      depositNumber: { type: 'text', name: 'deposit_number' },
      ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
      takenInAt: { type: 'timestamptz', name: 'taken_in_at', transformer: instant },
      keepUntil: { type: 'date', name: 'keep_until', nullable: true },
      pieces: { type: 'integer' },
      isSealed: { type: 'boolean', name: 'is_sealed' },
      listOfThings: { type: 'jsonb', name: 'list_of_things' },
      terms: { ...pinnedColumn('terms_digest'), nullable: true },
    }),
    shelf: { type: 'text' },
    note: { type: 'text', nullable: true },
  },
});
const HistoryTable = historyTable('depositId', 'deposit_id');

const frozen: FrozenColumns = {
  deposit: [
    'deposit_number',
    'owner_id',
    'taken_in_at',
    'keep_until',
    'pieces',
    'is_sealed',
    'list_of_things',
    'terms_digest',
  ],
};

class CreateDeposit1763999999940 {
  name = 'CreateDeposit1763999999940';
  async up(runner: Parameters<typeof freezeColumns>[0]): Promise<void> {
    await runner.query(`
      CREATE TABLE deposit (
        id uuid PRIMARY KEY, version integer NOT NULL, deposit_number text NOT NULL, owner_id uuid, taken_in_at timestamptz NOT NULL,
        keep_until date, pieces integer NOT NULL, is_sealed boolean NOT NULL, list_of_things jsonb NOT NULL, terms_digest text,
        shelf text NOT NULL, note text)`);
    await runner.query(`
      CREATE TABLE history (
        deposit_id uuid NOT NULL, version integer NOT NULL, cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL, after jsonb NOT NULL, CONSTRAINT history_pkey PRIMARY KEY (deposit_id, version))`);
    await tellHistoryByChanges(runner, 'deposit_id');
    await pinColumns(runner, { columns: [], historyId: 'deposit_id' });
    await new SayVersionOnce1764900000000().up(runner);
    await freezeColumns(runner, frozen);
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('transaction_deposits', {
    entities: [DepositTable, HistoryTable, PinnedContentTable],
    subscribers: [PinnedContents],
    migrations: [...transactionMigrations, CreateDeposit1763999999940],
  });
});
afterAll(() => database.close());

const change = { actor: 'H201', action: 'store', causeId: 'c', at: '2026-04-20T02:00:00.000Z' };
const terms = { fee: '12.50', days: 30 };

const deposit = (parts: Partial<Deposit> = {}): Deposit => ({
  id: randomUUID(),
  version: 1,
  depositNumber: '寄存 "一"',
  ownerId: randomUUID(),
  takenInAt: '2026-11-29T17:58:03.900Z',
  keepUntil: '2026-12-31',
  pieces: 3,
  isSealed: true,
  listOfThings: { boxes: [{ weight: 1.5, colour: null }] },
  terms,
  shelf: 'A1',
  note: null,
  ...parts,
});

type DepositStep = { readonly before: Deposit | null; readonly after: Deposit; readonly isEnd?: boolean };

async function save(tx: Transaction, ...steps: readonly DepositStep[]): Promise<void> {
  const lines = steps.map((step) => historyRow('depositId', { ...step, change }, step.isEnd, DepositTable));
  await saveRows(tx, [stepsOf(DepositTable, steps)], rowsOf(HistoryTable, lines));
}

/** A deposit that was moved and then ended, each in a transaction of its own. */
async function givenLife(first: Deposit): Promise<readonly Deposit[]> {
  const moved = { ...first, version: 2, shelf: 'B2', note: '移库' };
  const ended = { ...moved, version: 3, shelf: '已取回' };
  await save(database.manager, { before: null, after: first });
  await save(database.manager, { before: first, after: moved });
  await save(database.manager, { before: moved, after: ended, isEnd: true });
  return [first, moved, ended];
}

const query = (sql: string, id: string) => database.query(sql, [id]);
const linesOf = (id: string) =>
  query('SELECT version, after, changed FROM history WHERE deposit_id = $1 ORDER BY version', id);
const wholeOf = async (id: string): Promise<object[]> =>
  (await query('SELECT after FROM history_whole WHERE deposit_id = $1 ORDER BY version', id)).map(
    ({ after }: { after: object }) => after,
  );

/** What programs are told of each version, by what another process reads. */
async function versionsOf(id: string): Promise<object[]> {
  const rows = await database.manager.find(HistoryTable, { where: { depositId: id }, order: { version: 'ASC' } });
  const {
    depositNumber,
    ownerId,
    takenInAt,
    keepUntil,
    pieces,
    isSealed,
    listOfThings,
    terms: kept,
  } = (await database.manager.find(DepositTable, { where: { id } }))[0]!;
  const fields = { id, depositNumber, ownerId, takenInAt, keepUntil, pieces, isSealed, listOfThings, terms: kept };
  return rows.map(({ version }) => versionFrom(rows, version, Object.keys(deposit()), fields) ?? {});
}

/** A field that is null may be left out where a subject is told whole. */
const withoutNulls = (subject: object): object =>
  Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== null));

const run = async (work: typeof freezeColumns): Promise<void> => {
  const runner = database.createQueryRunner();
  await work(runner, frozen).finally(() => runner.release());
};

describe('the history of a subject with frozen columns', () => {
  it('leaves them out of its beginning and of its end, and shows them in every version', async () => {
    const versions = await givenLife(deposit());
    const { id } = versions[0]!;
    expect(await linesOf(id)).toEqual([
      { version: 1, after: { version: 1, shelf: 'A1' }, changed: null },
      { version: 2, after: null, changed: { shelf: { from: 'A1', to: 'B2' }, note: { to: '移库' } } },
      { version: 3, after: { version: 3, shelf: '已取回', note: '移库' }, changed: null },
    ]);
    expect(await wholeOf(id)).toEqual(versions.map(withoutNulls));
    expect(await versionsOf(id)).toEqual(versions);
  });

  it('leaves them out where several subjects begin with one statement, also where some of them are null', async () => {
    const one = deposit({ ownerId: null, keepUntil: null, terms: null, note: '易碎' });
    const other = deposit();
    await save(database.manager, { before: null, after: one }, { before: null, after: other });
    expect(await linesOf(one.id)).toMatchObject([{ after: { version: 1, shelf: 'A1', note: '易碎' } }]);
    for (const subject of [one, other]) {
      expect((await wholeOf(subject.id)).map(withoutNulls)).toEqual([withoutNulls(subject)]);
      expect(await versionsOf(subject.id)).toEqual([subject]);
    }
  });

  it.each([
    { field: 'takenInAt', value: '2026-11-29T17:58:03Z' },
    { field: 'takenInAt', value: '2026-11-30T01:58:03.944+08:00' },
    { field: 'ownerId', value: '0A000000-0000-4000-8000-00000000000B' },
  ])('keeps in the line what the row would give back in another form: $field $value', async ({ field, value }) => {
    const versions = await givenLife(deposit({ [field]: value }));
    const { id } = versions[0]!;
    expect(await linesOf(id)).toMatchObject([{ after: { [field]: value } }, {}, { after: { [field]: value } }]);
    expect(await wholeOf(id)).toEqual(versions.map(withoutNulls));
    expect(await versionsOf(id)).toEqual(versions);
  });

  it('shows lines on record as they were written, whatever the row has got since', async () => {
    const ended = deposit({ version: 3 });
    const { terms: _later, ...old } = deposit({ id: ended.id, ownerId: null, depositNumber: '旧号' });
    await save(database.manager, { before: null, after: ended, isEnd: true });
    await database.query(`INSERT INTO history VALUES ($1, 1, 'c', 'store', 'H201', now(), $2, NULL)`, [ended.id, old]);
    const moved = { shelf: { from: 'A1', to: 'B2' } };
    await database.query(`INSERT INTO history VALUES ($1, 2, 'c', 'move', 'H201', now(), NULL, $2)`, [ended.id, moved]);
    const second = { ...old, version: 2, shelf: 'B2' };
    expect(await wholeOf(ended.id)).toEqual([old, second, withoutNulls(ended)]);
    expect(await versionsOf(ended.id)).toEqual([{ ...old, terms: null }, { ...second, terms: null }, ended]);
  });

  it('gives a request that is sent again its first answer', async () => {
    const first = deposit();
    const command = { commandId: 'c-1', action: 'store', actor: 'H201', input: {} };
    await inTransaction(database, command, async (tx) => {
      await save(tx, { before: null, after: first });
      return first;
    });
    await save(database.manager, { before: first, after: { ...first, version: 2, shelf: 'C3' } });
    const never = (): Promise<object> => Promise.reject(new Error('it was run again'));
    expect(await inTransaction(database, command, never)).toEqual(first);
  });
});

describe('a frozen column', () => {
  it.each([
    `id = gen_random_uuid()`,
    `deposit_number = 'x'`,
    `owner_id = NULL`,
    `taken_in_at = taken_in_at + interval '1 millisecond'`,
    `keep_until = '2027-01-01'`,
    `pieces = 4`,
    `is_sealed = false`,
    `list_of_things = '{}'`,
    `terms_digest = NULL`,
  ])('is not changed by the database: %s', async (assignment) => {
    const { id } = deposit();
    await save(database.manager, { before: null, after: deposit({ id }) });
    await expect(query(`UPDATE deposit SET ${assignment} WHERE id = $1`, id)).rejects.toThrow(
      `of deposit ${id}: never changes, because the history leaves it to this row`,
    );
  });

  it('is not changed by a step of the same save either, when the row is not there yet', async () => {
    const first = deposit();
    const second = { ...first, version: 2, pieces: 4 };
    const saved = save(database.manager, { before: null, after: first }, { before: first, after: second });
    await expect(saved).rejects.toThrow('pieces of deposit never changes');
  });

  it('may be written as it is, by a repair, and the others may change', async () => {
    const kept = deposit();
    await save(database.manager, { before: null, after: kept });
    const repair = `UPDATE deposit SET deposit_number = deposit_number, list_of_things = list_of_things, shelf = 'Z9' WHERE id = $1`;
    await query(repair, kept.id);
    expect(await database.manager.findOneBy(DepositTable, { id: kept.id })).toEqual({ ...kept, shelf: 'Z9' });
  });
});

describe('thawing', () => {
  it('puts everything back into the lines as they would have been written, so that a correction leaves the history as it was', async () => {
    const versions = await givenLife(deposit());
    const { id } = versions[0]!;
    const told = await wholeOf(id);
    await run(thawColumns);
    expect(await wholeOf(id)).toEqual(told);
    const reference = { pinned: digestOf(terms) };
    expect(await linesOf(id)).toMatchObject([
      { after: { ...withoutNulls(versions[0]!), terms: reference } },
      { after: null },
      { after: { ...versions[2], terms: reference } },
    ]);
    await query('UPDATE deposit SET pieces = 4 WHERE id = $1', id);
    await run(freezeColumns);
    expect(await wholeOf(id)).toEqual(told);
    expect(await versionsOf(id)).toEqual(versions);
  });

  it('of one column alone is named by the comparison of the tables with their migrations', async () => {
    const differences = async () => (await missingFromMigrations(database)).filter((one) => one.includes('pieces'));
    expect(await differences()).toEqual([]);
    const others = { deposit: frozen.deposit!.filter((column) => column !== 'pieces') };
    await run(thawColumns);
    await run((runner) => freezeColumns(runner, others));
    expect(await differences()).toEqual(['deposit.pieces', 'pieces']);
    await run((runner) => thawColumns(runner, others));
    await run(freezeColumns);
    expect(await differences()).toEqual([]);
  });
});
