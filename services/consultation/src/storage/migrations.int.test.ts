import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messagingMigrations } from '@hall/messaging';
import { missingFromMigrations, runMigrations, tablesOf, undoMigrations } from '@hall/test-database';
import { transactionMigrations } from '@hall/transaction';
import { aTicket, givenTicket, openTestDesk, type TestDesk } from '../../testing/a-question.ts';
import { consultationStorage } from './consultation-database.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

/** Consultation's own migrations, in the order in which they run. */
const own = consultationStorage.migrations.filter(
  (migration) => ![...transactionMigrations, ...messagingMigrations].includes(migration),
);

describe('undoing the migrations', () => {
  it('takes away what they have made, so that they can run again', async () => {
    await desk.database.query('DELETE FROM catalogue_copy');
    await undoMigrations(desk.database, own);
    for (const name of ['ticket', 'question', 'history', 'catalogue_copy', 'known_case'])
      expect(await tablesOf(desk.database)).not.toContain(name);
    await runMigrations(desk.database, own);
    expect(await missingFromMigrations(desk.database)).toEqual([]);
  });
  it('is refused where it would lose what the older form has no place for, with what to do instead', async () => {
    await givenTicket(desk, aTicket({ status: 'LAPSED' }));
    await expect(undoMigrations(desk.database, own)).rejects.toThrow(
      /^AddQuestionHandover1764780004000 cannot be undone: that tickets have lapsed would be lost\..*docs\/backup-and-restore\.md/,
    );
  });
});
