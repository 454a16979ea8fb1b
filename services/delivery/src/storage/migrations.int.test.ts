import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messagingMigrations } from '@hall/messaging';
import { missingFromMigrations } from '@hall/test-database';
import { transactionMigrations } from '@hall/transaction';
import type { MigrationInterface } from 'typeorm';
import { aReadyDelivery, given, monday, openTestDesk, type TestDesk } from '../../testing/a-delivery.ts';
import { deliveryStorage } from './delivery-database.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

/** Delivery's own migrations, in the order in which they run. */
const own = (): MigrationInterface[] =>
  deliveryStorage.migrations
    .filter((migration) => ![...transactionMigrations, ...messagingMigrations].includes(migration))
    .map((migration) => new migration());

const undoAll = async () => {
  const runner = desk.database.createQueryRunner();
  try {
    for (const migration of own().reverse()) await migration.down(runner);
  } finally {
    await runner.release();
  }
};
const redoAll = async () => {
  const runner = desk.database.createQueryRunner();
  try {
    for (const migration of own()) await migration.up(runner);
  } finally {
    await runner.release();
  }
};
const tables = async () =>
  (
    await desk.database.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name`,
    )
  ).map(({ name }: { name: string }) => name);

describe('undoing the migrations', () => {
  it('takes away what they have made, so that they can run again', async () => {
    await undoAll();
    for (const name of ['delivery_case', 'joint_delivery', 'known_case', 'power', 'department_succession', 'history'])
      expect(await tables()).not.toContain(name);
    await redoAll();
    expect(await missingFromMigrations(desk.database)).toEqual([]);
  });
  it('is refused where it would lose what the older form has no place for, with what to do instead', async () => {
    await given(desk, aReadyDelivery({ blockedAt: monday.instant }));
    await expect(undoAll()).rejects.toThrow(
      /^BlockHandOut1764300003000 cannot be undone: which results .* would be lost\..*docs\/backup-and-restore\.md/,
    );
  });
});
