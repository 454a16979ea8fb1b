import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, statusCheckOf } from '@hall/test-database';
import { openTestDesk, type TestDesk } from '../../testing/open-intake.ts';
import { serviceCaseStatuses } from '../domain/case/lifecycle.ts';
import { ArchiveRecordTable } from './archive/archive-table.ts';
import { CollectionTable } from './collection/collection-table.ts';
import { AddVoidedCollections1764790001000 } from './migrations/1764790001000-add-voided-collections.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(desk.database)).toEqual([]));
  it('let a status be what its lifecycle has, and nothing else', async () =>
    expect(await statusCheckOf(desk.database, 'service_case_status')).toEqual([...serviceCaseStatuses].sort()));
  it('T27: number the lists of the files that were closed before, and leave the proofs of service standing', async () => {
    const [caseId, other] = [randomUUID(), randomUUID()];
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
      caseId,
      round: 1,
      recipientId: randomUUID(),
      recipientVersionId: randomUUID(),
      relation: 'SELF' as const,

      mandateId: null,
      method: 'POST' as const,
      officerStaffNo: 'H301',
      voidedAt: null,
    };
    const [voided, real] = ['2025-01-24T02:00:00.000Z', '2025-01-26T02:00:00.000Z'];
    await desk.database.manager.insert(ArchiveRecordTable, [
      { ...list, caseId, round: 1, listNumber: 1 },
      { ...list, caseId, round: 1, listNumber: 2 },
      { ...list, caseId, round: 2, listNumber: 3 },
      { ...list, caseId: other, round: 2, listNumber: 1 },
    ]);
    await desk.database.manager.insert(CollectionTable, [
      { ...proof, deliveredAt: voided, voidedAt: real },
      { ...proof, deliveredAt: real },
    ]);
    const [runner, migration] = [desk.database.createQueryRunner(), new AddVoidedCollections1764790001000()];
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    const lists = await desk.database.manager.find(ArchiveRecordTable, { order: { listNumber: 'ASC', caseId: 'ASC' } });
    const numbersOf = (id: string) =>
      lists.filter((one) => one.caseId === id).map(({ round, listNumber }) => [round, listNumber]);
    expect(numbersOf(caseId)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(numbersOf(other)).toEqual([[2, 1]]);
    expect(await desk.database.manager.find(CollectionTable)).toEqual([{ ...proof, deliveredAt: real }]);
  });
});
