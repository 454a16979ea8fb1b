import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, statusCheckOf } from '@hall/test-database';
import { openTestDesk, type TestDesk } from '../../testing/open-review.ts';
import { reviewStatuses } from '../domain/lifecycle.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(desk.database)).toEqual([]));
  it('let a status be what its lifecycle has, and nothing else', async () =>
    expect(await statusCheckOf(desk.database, 'review_case_status')).toEqual([...reviewStatuses].sort()));
});
