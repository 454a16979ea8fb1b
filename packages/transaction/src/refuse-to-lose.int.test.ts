import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import { openParcels, parcel, ParcelTable } from '../testing/parcels.ts';
import { insertRows, newId, refuseToLose, rowsOf, transactionMigrations } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openParcels();
});
afterAll(() => database.close());
beforeEach(() => database.query('TRUNCATE command, parcel, stop'));

const asked = async (...places: readonly string[]): Promise<void> => {
  const runner = database.createQueryRunner();
  await refuseToLose(runner, ...places).finally(() => runner.release());
};

describe('a migration that is taken back', () => {
  it('says which rows would be lost, and what to do instead', async () => {
    await insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: newId(), note: '易碎' })]));
    await expect(asked('stop', 'parcel WHERE note IS NOT NULL')).rejects.toThrow(
      'This migration is not taken back, because rows would be lost: parcel WHERE note IS NOT NULL. ' +
        'Put back a copy of the database from before the migration (docs/backup-and-restore.md).',
    );
  });

  it('goes on where nothing would be lost', async () => {
    await insertRows(database.manager, rowsOf(ParcelTable, [parcel({ id: newId(), note: null })]));
    await expect(asked('stop', 'parcel WHERE note IS NOT NULL')).resolves.toBeUndefined();
  });

  it('keeps the requests that were answered', async () => {
    await database.query(
      `INSERT INTO command (actor, command_id, action, input_hash) VALUES ('H201', 'c-1', 'sendParcel', '\\x00')`,
    );
    const runner = database.createQueryRunner();
    const [CreateTransaction] = transactionMigrations;
    await expect(new CreateTransaction!().down(runner)).rejects.toThrow('rows would be lost: command.');
    await runner.release();
    expect(await database.query('SELECT command_id AS id FROM command')).toEqual([{ id: 'c-1' }]);
  });
});
