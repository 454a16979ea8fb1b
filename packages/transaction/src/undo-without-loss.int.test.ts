import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import { openParcels, parcel, ParcelTable } from '../testing/parcels.ts';
import { insertRows, newId, rowsOf, transactionMigrations, undoWithoutLoss, type Loss } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openParcels();
});
afterAll(() => database.close());
beforeEach(() => database.query('TRUNCATE command, parcel, stop'));

const asked = async (losses: readonly Loss[]): Promise<void> => {
  const runner = database.createQueryRunner();
  await undoWithoutLoss(runner, 'AddNotes', losses).finally(() => runner.release());
};
const losses = [
  { what: 'stops', find: 'SELECT FROM stop' },
  { what: 'the notes of parcels', find: 'SELECT FROM parcel WHERE note IS NOT NULL' },
];

describe('a migration that is taken back', () => {
  it('says which rows would be lost, and what to do instead', async () => {
    await insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: newId(), note: '易碎' })]));
    await expect(asked(losses)).rejects.toThrow(
      'AddNotes cannot be undone: the notes of parcels would be lost. ' +
        'Put the database back from a copy that is older than the migration, as docs/backup-and-restore.md says.',
    );
  });

  it('goes on where nothing would be lost', async () => {
    await insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: newId(), note: null })]));
    await expect(asked(losses)).resolves.toBeUndefined();
  });

  it('keeps the requests that were answered', async () => {
    await database.query(
      `INSERT INTO command (actor, command_id, action, input_hash) VALUES ('H201', 'c-1', 'sendParcel', '\\x00')`,
    );
    const runner = database.createQueryRunner();
    const [CreateTransaction] = transactionMigrations;
    await expect(new CreateTransaction!().down(runner)).rejects.toThrow('rows of command would be lost.');
    await runner.release();
    expect(await database.query('SELECT command_id AS id FROM command')).toEqual([{ id: 'c-1' }]);
  });
});
