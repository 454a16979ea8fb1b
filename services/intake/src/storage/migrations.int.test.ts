import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messagingMigrations } from '@hall/messaging';
import {
  missingFromMigrations,
  openTestDatabase,
  runMigrations,
  statusCheckOf,
  tablesOf,
  undoMigrations,
  type TestDatabase,
} from '@hall/test-database';
import { transactionMigrations } from '@hall/transaction';
import { ArchiveRecordTable } from './archive/archive-table.ts';
import { CollectionTable } from './collection/collection-table.ts';
import { intakeStorage } from './intake-database.ts';
import { AddVoidedCollections1764790001000 } from './migrations/1764790001000-add-voided-collections.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await openTestDatabase('intake', intakeStorage)));
afterAll(() => database.close());

/** Intake's own migrations, in the order in which they run. */
const own = intakeStorage.migrations.filter(
  (migration) => ![...transactionMigrations, ...messagingMigrations].includes(migration),
);

const list = {
  archivedAt: '2025-01-24T02:00:00.000Z',
  archivedBy: 'H401',
  endedAs: 'COMPLETED' as const,
  files: [],
  materials: [],
  retentionYears: 10,
  custodian: null,
  sha256: 'x',
};
const proof = {
  caseId: randomUUID(),
  round: 1,
  recipientId: randomUUID(),
  recipientVersionId: randomUUID(),
  relation: 'SELF' as const,
  mandateId: null,
  method: 'POST' as const,
  officerStaffNo: 'H301',
  deliveredAt: '2025-01-26T02:00:00.000Z',
  voidedAt: null,
};

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(database)).toEqual([]));
  it('let a status be what the law has, and nothing else', async () =>
    expect(await statusCheckOf(database, 'service_case_status')).toEqual([
      'ARCHIVED',
      'DRAFT',
      'INTAKE_REJECTED',
      'RECEIVED',
      'SUBMITTED',
    ]));
  it('can be undone as long as nothing is lost by it, and then run again', async () => {
    await undoMigrations(database, own);
    for (const table of ['service_case', 'joint_case', 'applicant', 'mandate', 'handover', 'turn_away'])
      expect(await tablesOf(database)).not.toContain(table);
    await runMigrations(database, own);
    expect(await missingFromMigrations(database)).toEqual([]);
  });
  it('T27: number the lists of the files that were closed before, and leave the proofs of service standing', async () => {
    const caseId = randomUUID();
    const other = randomUUID();
    await database.manager.insert(ArchiveRecordTable, [
      { ...list, caseId, round: 1, listNumber: 1 },
      { ...list, caseId, round: 2, listNumber: 2 },
      { ...list, caseId: other, round: 2, listNumber: 1 },
    ]);
    await database.manager.insert(CollectionTable, [proof]);
    await undoMigrations(database, [AddVoidedCollections1764790001000]);
    await runMigrations(database, [AddVoidedCollections1764790001000]);
    const lists = await database.manager.find(ArchiveRecordTable, { order: { listNumber: 'ASC' } });
    const numbersOf = (id: string) =>
      lists.filter((one) => one.caseId === id).map(({ round, listNumber }) => [round, listNumber]);
    expect(numbersOf(caseId)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(numbersOf(other)).toEqual([[2, 1]]);
    expect(await database.manager.find(CollectionTable)).toEqual([proof]);
  });
  it('are not undone where something would be lost: the error says what, and what to do instead', async () => {
    const voided = { ...proof, deliveredAt: '2025-01-24T02:00:00.000Z', voidedAt: '2025-01-26T02:00:00.000Z' };
    await database.manager.insert(CollectionTable, [voided]);
    await expect(undoMigrations(database, [AddVoidedCollections1764790001000])).rejects.toThrow(
      /^AddVoidedCollections1764790001000 cannot be undone: that services .* would be lost\..*docs\/backup-and-restore\.md/,
    );
    expect(await database.manager.countBy(CollectionTable, { caseId: proof.caseId })).toBe(2);
  });
});
