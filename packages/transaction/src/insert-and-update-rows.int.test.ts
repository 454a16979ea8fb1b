import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { race, type TestDatabase } from '@hall/test-database';
import { openParcels, parcel, ParcelTable, StopTable } from '../testing/parcels.ts';
import { insertRows, lockRow, rowsOf, StaleRow, updateRows } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openParcels();
});
afterAll(() => database.close());
beforeEach(() => database.query('TRUNCATE parcel, stop RESTART IDENTITY'));

const A = '0a000000-0000-4000-8000-000000000001';
const B = '0a000000-0000-4000-8000-000000000002';
const C = '0a000000-0000-4000-8000-000000000003';
const all = () => database.manager.find(ParcelTable, { order: { id: 'ASC' } });
const given = (...ids: string[]) =>
  insertRows(
    database.manager,
    rowsOf(
      ParcelTable,
      ids.map((id) => parcel({ id })),
    ),
  );

describe('new rows', () => {
  it('come back as they were given, bytes, JSON, moments and what is missing', async () => {
    const { note: _none, ...withoutNote } = parcel({ id: B, sentAt: null, sealed: null, contents: [] });
    await insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: A }), withoutNote]));
    expect(await all()).toEqual([
      {
        id: A,
        version: 1,
        grams: 1_250,
        sentAt: '2026-04-20T02:00:00.000Z',
        sealed: Buffer.from([0x00, 0xff, 0x10]),
        contents: ['申请表', '"quoted", \\ and \n'],
        note: null,
      },
      { id: B, version: 1, grams: 1_250, sentAt: null, sealed: null, contents: [], note: null },
    ]);
  });

  it('are written in the columns that change, and in no other', async () => {
    await given(A, B);
    await database.query(`UPDATE parcel SET contents = '["of another hand"]'`); // the version says nothing of it
    await updateRows(database.manager, ParcelTable, [
      { before: parcel({ id: A }), after: parcel({ id: A, version: 2, grams: 900 }) },
      { before: parcel({ id: B }), after: parcel({ id: B, version: 2, note: '易碎' }) },
    ]);
    expect(await all()).toEqual([
      parcel({ id: A, version: 2, grams: 900, contents: ['of another hand'] }),
      parcel({ id: B, version: 2, note: '易碎', contents: ['of another hand'] }),
    ]);
  });

  it('are checked for their version also where nothing changes', async () => {
    await given(A);
    const same = { before: parcel({ id: A }), after: parcel({ id: A }) };
    await updateRows(database.manager, ParcelTable, [same]);
    expect(await all()).toEqual([parcel({ id: A })]);
    await database.query('UPDATE parcel SET version = 2');
    await expect(updateRows(database.manager, ParcelTable, [same])).rejects.toBeInstanceOf(StaleRow);
  });

  it.each([
    ['text of several scripts', Buffer.from('{"reasons":["现场与材料一致 🏛"]}')],
    ['text with quotes and backslashes', Buffer.from('"\\u4e91" \\\\ \\x41 \n')],
    ['text that begins like hexadecimal digits', Buffer.from('\\x00ff')],
    ['text with a zero byte', Buffer.from('a\u0000b')],
    ['no text', Buffer.from([0xff, 0xfe, 0x5c, 0x78, 0x80])],
    ['nothing', Buffer.alloc(0)],
  ])('keep bytes as they are: %s', async (_what, sealed) => {
    await insertRows(
      database.manager,
      rowsOf(ParcelTable, [parcel({ id: A, sealed }), parcel({ id: B, sealed: null })]),
    );
    expect((await all()).map((row) => row.sealed)).toEqual([sealed, null]);
  });

  it('share what is the same in all of them, and each has what is its own', async () => {
    const rows = [
      parcel({ id: A, note: null, contents: ['a'] }),
      parcel({ id: B, note: '易碎', contents: [] }),
      parcel({ id: C, note: null, contents: ['a'] }),
    ];
    await insertRows(database.manager, rowsOf(ParcelTable, rows));
    expect(await all()).toEqual(rows);
  });

  it('are kept as the transformer of a column says', async () => {
    await given(A);
    expect(await database.query('SELECT kilograms FROM parcel')).toEqual([{ kilograms: '1.25' }]);
  });

  it('of several tables are added at once, and the database numbers them', async () => {
    const stops = [
      { parcelId: A, place: '大厅' },
      { parcelId: A, place: '审批局' },
    ] as never[];
    await insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: A })]), rowsOf(StopTable, stops));
    expect(await database.manager.count(ParcelTable)).toBe(1);
    expect(await database.manager.find(StopTable, { order: { number: 'ASC' } })).toEqual([
      { number: '1', parcelId: A, place: '大厅' },
      { number: '2', parcelId: A, place: '审批局' },
    ]);
  });

  it('are added all or none', async () => {
    const stops = [{ parcelId: A, place: '' }] as never[];
    const adding = insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: A })]), rowsOf(StopTable, stops));
    await expect(adding).rejects.toMatchObject({ constraint: 'stop_place_check' });
    expect(await all()).toEqual([]);
  });

  it('may be none', async () => {
    await insertRows(database.manager);
    await insertRows(database.manager, rowsOf(ParcelTable, []));
    expect(await all()).toEqual([]);
  });
});

describe('changed rows', () => {
  it('each get what is theirs, and no other row changes', async () => {
    await given(A, B, C);
    await updateRows(database.manager, ParcelTable, [
      { before: parcel({ id: A }), after: parcel({ id: A, version: 2, grams: 900, sealed: Buffer.from([7]) }) },
      { before: parcel({ id: B }), after: parcel({ id: B, version: 2, sentAt: null, note: '易碎', contents: ['b'] }) },
    ]);
    expect(await all()).toEqual([
      parcel({ id: A, version: 2, grams: 900, sealed: Buffer.from([7]) }),
      parcel({ id: B, version: 2, sentAt: null, note: '易碎', contents: ['b'] }),
      parcel({ id: C }),
    ]);
  });

  it('are kept as the transformer of a column says', async () => {
    await given(A);
    await updateRows(database.manager, ParcelTable, [
      { before: parcel({ id: A }), after: parcel({ id: A, version: 2, grams: 40 }) },
    ]);
    expect(await database.query('SELECT kilograms FROM parcel')).toEqual([{ kilograms: '0.04' }]);
  });

  it('are none at all when one of them is no longer the version decided on', async () => {
    await given(A, B);
    await database.query('UPDATE parcel SET version = 2 WHERE id = $1', [B]);
    const changing = database.transaction((tx) =>
      updateRows(tx, ParcelTable, [
        { before: parcel({ id: A }), after: parcel({ id: A, version: 2, grams: 1 }) },
        { before: parcel({ id: B }), after: parcel({ id: B, version: 2, grams: 1 }) },
      ]),
    );
    await expect(changing).rejects.toBeInstanceOf(StaleRow);
    expect(await all()).toEqual([parcel({ id: A }), parcel({ id: B, version: 2 })]);
  });

  it('are compared each with its own version', async () => {
    await given(A, B);
    await database.query('UPDATE parcel SET version = 2 WHERE id = $1', [B]);
    const changing = updateRows(database.manager, ParcelTable, [
      { before: parcel({ id: A, version: 2 }), after: parcel({ id: A, version: 3 }) },
      { before: parcel({ id: B, version: 1 }), after: parcel({ id: B, version: 3 }) },
    ]);
    await expect(changing).rejects.toBeInstanceOf(StaleRow);
  });

  it('that are gone are stale, and are named', async () => {
    const changing = updateRows(database.manager, ParcelTable, [
      { before: parcel({ id: C }), after: parcel({ id: C, version: 2 }) },
    ]);
    await expect(changing).rejects.toThrow(C);
    await expect(changing).rejects.toBeInstanceOf(StaleRow);
  });

  it('are changed by one of two who decided on the same version', async () => {
    await given(A);
    const changeTo = (note: string) => () =>
      updateRows(database.manager, ParcelTable, [
        { before: parcel({ id: A }), after: parcel({ id: A, version: 2, note }) },
      ]).then(
        () => note,
        (fault: Error) => fault.name,
      );
    const ends = await race(database, { table: 'parcel', id: A }, [changeTo('left'), changeTo('right')]);
    expect(ends.filter((end) => end === 'StaleRow')).toHaveLength(1);
    const [winner] = ends.filter((end) => end !== 'StaleRow');
    expect((await all())[0]).toMatchObject({ version: 2, note: winner });
  });

  it('may be none', async () => {
    await given(A);
    await updateRows(database.manager, ParcelTable, []);
    expect(await all()).toEqual([parcel({ id: A })]);
  });
});

describe('a locked row', () => {
  it('is found by its id, also in capitals', async () => {
    await given(A);
    const found = await database.transaction((tx) => lockRow(tx, ParcelTable, A.toUpperCase()));
    expect(found).toEqual(parcel({ id: A }));
  });

  it.each([['no id at all'], [''], [B]])('is not found by %j', async (text) => {
    await given(A);
    expect(await database.transaction((tx) => lockRow(tx, ParcelTable, text))).toBeUndefined();
  });

  it('is seen by the second as the first has left it', async () => {
    await given(A);
    const addOne = () =>
      database.transaction(async (tx) => {
        const before = (await lockRow(tx, ParcelTable, A))!;
        await updateRows(tx, ParcelTable, [{ before, after: { ...before, version: before.version + 1 } }]);
      });
    await race(database, { table: 'parcel', id: A }, [addOne, addOne, addOne]);
    expect((await all())[0]?.version).toBe(4);
  });
});
