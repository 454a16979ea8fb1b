import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messagingMigrations } from '@hall/messaging';
import { missingFromMigrations, runMigrations, tablesOf, undoMigrations } from '@hall/test-database';
import { transactionMigrations } from '@hall/transaction';
import { aReadyDelivery, given, monday, openTestDesk, type TestDesk } from '../../testing/a-delivery.ts';
import { deliveryStorage } from './delivery-database.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

/** Delivery's own migrations, in the order in which they run. */
const own = deliveryStorage.migrations.filter(
  (migration) => ![...transactionMigrations, ...messagingMigrations].includes(migration),
);

describe('undoing the migrations', () => {
  it('takes away what they have made, so that they can run again', async () => {
    await undoMigrations(desk.database, own);
    for (const name of ['delivery_case', 'joint_delivery', 'known_case', 'power', 'department_succession', 'history'])
      expect(await tablesOf(desk.database)).not.toContain(name);
    await runMigrations(desk.database, own);
    expect(await missingFromMigrations(desk.database)).toEqual([]);
  });
  it('is refused where it would lose what the older form has no place for, with what to do instead', async () => {
    await given(desk, aReadyDelivery({ blockedAt: monday.instant }));
    await expect(undoMigrations(desk.database, own)).rejects.toThrow(
      /^BlockHandOut1764300003000 cannot be undone: which results .* would be lost\..*docs\/backup-and-restore\.md/,
    );
  });
});
