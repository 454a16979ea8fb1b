import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, statusCheckOf } from '@hall/test-database';
import { steps } from '../../testing/a-case.ts';
import { given, openTestDesk, type TestDesk } from '../../testing/open-review.ts';
import { reviewStatuses } from '../domain/lifecycle.ts';
import { KeepHandedIn1764600003000 } from './migrations/1764600003000-keep-handed-in.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(desk.database)).toEqual([]));
  it('let a status be what its lifecycle has, and nothing else', async () =>
    expect(await statusCheckOf(desk.database, 'review_case_status')).toEqual([...reviewStatuses].sort()));
  it('T12a: give the hall office tasks about notices that lapsed before there were any, and about no others', async () => {
    const { notice, ...awaiting } = steps.awaiting();
    const lapsedAt = '2026-05-07T16:00:00.000Z';
    const { id } = await given(desk, { ...awaiting, notice: { ...notice, lapsedAt } });
    await given(desk, steps.awaiting());
    await given(desk, { ...steps.supplied(), notice: { ...steps.supplied().notice, lapsedAt } });
    const [runner, migration] = [desk.database.createQueryRunner(), new KeepHandedIn1764600003000()];
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await desk.database.query('SELECT kind, case_id AS id, opened_at AS at FROM hall_task')).toEqual([
      { kind: 'SUPPLEMENT_LAPSED', id, at: new Date(lapsedAt) },
    ]);
  });
});
