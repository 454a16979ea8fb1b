import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { saveRows, stepsOf } from '@hall/transaction';
import { aCase, calendar, monday } from '../../../testing/a-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-review.ts';
import { saveClocks } from '../../storage/clocks/clock-store.ts';
import { ReviewCaseTable } from '../../storage/case/review-case-table.ts';
import { fireClocks } from './fire-clocks.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const MANY = 10_000;
/** Received on three days, so that they fell due on three. */
const days = ['2026-04-20', '2026-04-21', '2026-04-22'];

it('F15, I7: ten thousand that fell due while review did not run, taken by two that start at once: each once, as of its day, the first first', async () => {
  for (let lot = 0; lot < MANY; lot += 1000) {
    const cases = Array.from({ length: 1000 }, (_, index) =>
      aCase({ receivedAt: `${days[(lot + index) % days.length]}T02:00:00.000Z` }),
    );
    const opened = cases.map((after) => ({ before: null, after }));
    await saveRows(desk.database.manager, [stepsOf(ReviewCaseTable, opened)]);
    await saveClocks(desk.database.manager, { cases: opened, joints: [] }, { now: monday, calendar });
  }
  await setClock(desk.database, '2026-06-30T10:00:00+08:00');
  const runs = await Promise.all([fireClocks(desk), fireClocks(desk)]);
  expect(runs.reduce((sum, { fired }) => sum + (fired.NOTICE ?? 0), 0)).toBe(MANY);
  expect(runs.flatMap(({ failed }) => failed)).toEqual([]);
  expect(await fireClocks(desk)).toEqual({ fired: {}, failed: [] });

  const [counted] = await desk.database.query(`
    SELECT (SELECT count(*)::int FROM review_case WHERE status = 'ACCEPTED' AND version = 2) AS accepted,
           (SELECT count(DISTINCT case_id)::int FROM history WHERE action = 'deemAccepted') AS once,
           (SELECT count(*)::int FROM history) AS steps,
           (SELECT count(*)::int FROM outbox_event WHERE type = 'CaseAccepted.v1') AS told,
           (SELECT max(serial) - min(serial) + 1 FROM official_document WHERE type = 'D2') AS serials,
           (SELECT count(DISTINCT serial)::int FROM official_document) AS documents`);
  expect(counted).toEqual({
    accepted: MANY,
    once: MANY,
    steps: MANY,
    told: MANY,
    serials: MANY,
    documents: MANY,
  });
  const lapses: { at: string }[] = await desk.database.query(`
    SELECT DISTINCT (acceptance->>'lapsedAt') AS at FROM review_case WHERE (acceptance->>'at')::timestamptz = received_at ORDER BY 1`);
  expect(lapses.map(({ at }) => at)).toEqual([
    '2026-04-27T16:00:00.000Z',
    '2026-04-28T16:00:00.000Z',
    '2026-04-29T16:00:00.000Z',
  ]);
}, 300_000);
