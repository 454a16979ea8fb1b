import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import { openParcels, parcel, ParcelTable, StopTable, type Parcel, type Stop } from '../testing/parcels.ts';
import { firstToLast, insertRows, rowsOf, saveRows, StaleRow, stepsOf } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openParcels();
  await database.query('CREATE TABLE write_of_parcel (parcel_id uuid NOT NULL)');
  await database.query(`
    CREATE FUNCTION count_write() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO write_of_parcel VALUES (NEW.id); RETURN NEW; END $$`);
  await database.query(`
    CREATE TRIGGER count_write AFTER INSERT OR UPDATE ON parcel FOR EACH ROW EXECUTE FUNCTION count_write()`);
});
afterAll(() => database.close());
beforeEach(() => database.query('TRUNCATE parcel, stop, write_of_parcel RESTART IDENTITY'));

const A = '0a000000-0000-4000-8000-000000000001';
const B = '0a000000-0000-4000-8000-000000000002';
const C = '0a000000-0000-4000-8000-000000000003';

/** A parcel in its versions, each with a note that tells which it is. */
const first = (id: string): Parcel => parcel({ id, note: 'first' });
const second = (id: string): Parcel => parcel({ id, version: 2, note: 'second' });
const third = (id: string): Parcel => parcel({ id, version: 3, note: 'third' });

const parcels = () => database.manager.find(ParcelTable, { order: { id: 'ASC' } });
/** The places of the stops, which are the history here, in the order in which they were added. */
const places = async () => {
  const stops = await database.manager.find(StopTable, { order: { number: 'ASC' } });
  return stops.map(({ parcelId, place }) => [parcelId, place]);
};
/** How often the database wrote a row of this parcel. */
const writesOf = async (id: string): Promise<number> => {
  const writes = await database.query('SELECT parcel_id FROM write_of_parcel WHERE parcel_id = $1', [id]);
  return (writes as unknown[]).length;
};
/** History: lines that the database numbers itself. */
const stops = (...given: readonly Stop[]) => rowsOf(StopTable, given as never[]);

/** Parcels as they are before the decision; what it took to store them is not counted. */
async function given(...rows: readonly Parcel[]): Promise<void> {
  await insertRows(database.manager, rowsOf(ParcelTable, rows));
  await database.query('TRUNCATE write_of_parcel');
}

describe('several decisions about one row', () => {
  it('write it once, as it is after the last, and keep the history of each', async () => {
    await given(first(A));
    const steps = stepsOf(ParcelTable, [
      { before: first(A), after: second(A) },
      { before: second(A), after: third(A) },
    ]);
    await saveRows(database.manager, [steps], stops({ parcelId: A, place: 'second' }, { parcelId: A, place: 'third' }));
    expect(await parcels()).toEqual([third(A)]);
    expect(await writesOf(A)).toBe(1);
    expect(await places()).toEqual([
      [A, 'second'],
      [A, 'third'],
    ]);
  });

  it('add it once where the first of them makes it', async () => {
    const steps = stepsOf(ParcelTable, [
      { before: null, after: first(A) },
      { before: first(A), after: second(A) },
    ]);
    await saveRows(database.manager, [steps], stops({ parcelId: A, place: 'first' }, { parcelId: A, place: 'second' }));
    expect(await parcels()).toEqual([second(A)]);
    expect(await writesOf(A)).toBe(1);
    expect(await places()).toEqual([
      [A, 'first'],
      [A, 'second'],
    ]);
  });

  it('are measured by the version that the first was based on', async () => {
    await given(second(A));
    const saving = saveRows(database.manager, [
      stepsOf(ParcelTable, [
        { before: first(A), after: second(A) },
        { before: second(A), after: third(A) },
      ]),
    ]);
    await expect(saving).rejects.toBeInstanceOf(StaleRow);
    expect(await parcels()).toEqual([second(A)]);
  });
});

describe('decisions about several rows', () => {
  it('change some and add others, and leave the rest', async () => {
    await given(first(A), first(C));
    const steps = stepsOf(ParcelTable, [
      { before: null, after: first(B) },
      { before: first(A), after: second(A) },
    ]);
    await saveRows(database.manager, [steps], stops({ parcelId: B, place: 'first' }));
    expect(await parcels()).toEqual([second(A), first(B), first(C)]);
    expect([await writesOf(A), await writesOf(B), await writesOf(C)]).toEqual([1, 1, 0]);
    expect(await places()).toEqual([[B, 'first']]);
  });

  it('write nothing at all when one of the rows is stale, neither new rows nor history', async () => {
    await given(first(A), second(B));
    const steps = stepsOf(ParcelTable, [
      { before: first(A), after: second(A) },
      { before: first(B), after: second(B) },
      { before: null, after: first(C) },
    ]);
    const saving = database.transaction((tx) => saveRows(tx, [steps], stops({ parcelId: A, place: 'second' })));
    await expect(saving).rejects.toBeInstanceOf(StaleRow);
    expect(await parcels()).toEqual([first(A), second(B)]);
    expect(await places()).toEqual([]);
  });

  it('may be none', async () => {
    await given(first(A));
    await saveRows(database.manager, []);
    await saveRows(database.manager, [stepsOf(ParcelTable, [])], stops());
    expect(await parcels()).toEqual([first(A)]);
    expect([await writesOf(A), await places()]).toEqual([0, []]);
  });
});

describe('each row from its first decision to its last', () => {
  it('stands once, ordered by id, whatever the order of the decisions', () =>
    expect(
      firstToLast([
        { before: first(C), after: second(C) },
        { before: null, after: first(B) },
        { before: first(A), after: second(A) },
        { before: second(C), after: third(C) },
        { before: first(B), after: second(B) },
      ]),
    ).toEqual([
      { before: first(A), after: second(A) },
      { before: null, after: second(B) },
      { before: first(C), after: third(C) },
    ]));
  it('is none where nothing was decided', () => expect(firstToLast([])).toEqual([]));
});
