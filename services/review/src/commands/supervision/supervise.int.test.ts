import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { aCase, department, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../../testing/open-review.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { remindee } from '../../domain/supervision/card.ts';
import { reportAbsence } from './report-absence.ts';
import { supervise } from './supervise.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(() => setClock(desk.database, '2026-04-20T10:00:00+08:00'));
afterEach(() =>
  desk.database.query(`DELETE FROM review_case; DELETE FROM clock; DELETE FROM card; DELETE FROM absence`),
);

const cardsOf = ({ id }: ReviewCase) =>
  desk.database.query(
    `SELECT kind, level, staff_no AS staff, to_char(raised_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS at
     FROM card WHERE case_id = $1 ORDER BY raised_at, kind`,
    [id],
  );
const [primary, substitute] = ['A', 'B'].map((duty) => department.liaisons.find((one) => one.duty === duty)?.staffNo);

describe('supervision (C2, C3, C13)', () => {
  it('raises yellow after 90 % of a clock, red after its end, dated to that moment, each once, also after downtime', async () => {
    const reviewCase = await given(desk, steps.accepted());
    await supervise(desk);
    expect((await cardsOf(reviewCase)).filter(({ kind }: { kind: string }) => kind.startsWith('DECISION'))).toEqual([]);
    await setClock(desk.database, '2026-05-25T10:00:00+08:00'); // nobody ran for a month
    await supervise(desk);
    await supervise(desk);
    expect((await cardsOf(reviewCase)).filter(({ kind }: { kind: string }) => kind.startsWith('DECISION'))).toEqual([
      { kind: 'DECISION_COMMITTED', level: 'YELLOW', staff: null, at: '2026-04-29 00:00' },
      { kind: 'DECISION_COMMITTED', level: 'RED', staff: null, at: '2026-04-30 00:00' },
      { kind: 'DECISION_STATUTORY', level: 'YELLOW', staff: null, at: '2026-05-19 00:00' },
      { kind: 'DECISION_STATUTORY', level: 'RED', staff: null, at: '2026-05-21 00:00' },
    ]);
  });
  it('T10: warns of no clock for a moment before the deemed acceptance that started it; red comes, and what fell due since', async () => {
    const lapsedAt = '2026-04-27T16:00:00.000Z';
    const deemed = await given(desk, {
      ...steps.accepted(),
      acceptance: { ...steps.accepted().acceptance, basis: 'DEEMED', by: null, lapsedAt },
    });
    const sameTime = await given(desk, steps.accepted());
    await setClock(desk.database, '2026-05-01T10:00:00+08:00');
    await supervise(desk);
    await supervise(desk);
    const told = async (reviewCase: ReviewCase) =>
      (await cardsOf(reviewCase))
        .filter(({ kind }: { kind: string }) => kind === 'INSPECT_ASSIGN' || kind === 'DECISION_COMMITTED')
        .map(({ kind, level, at }: Record<string, string>) => [kind, level, at]);
    const promise = [
      ['DECISION_COMMITTED', 'YELLOW', '2026-04-29 00:00'],
      ['DECISION_COMMITTED', 'RED', '2026-04-30 00:00'],
    ];
    const red = ['INSPECT_ASSIGN', 'RED', '2026-04-28 00:00'];
    expect(await told(deemed)).toEqual([red, ...promise]);
    expect(await told(sameTime)).toEqual([['INSPECT_ASSIGN', 'YELLOW', '2026-04-25 00:00'], red, ...promise]);
  });
  it('E13: a special procedure that outlasts its estimate is red, and its reviewer is reminded every day; the decision is not overdue', async () => {
    const reviewCase = await given(desk, { ...steps.suspended(), verification: steps.arranged().verification });
    await setClock(desk.database, '2026-06-25T10:00:00+08:00');
    await supervise(desk);
    const raised = await cardsOf(reviewCase);
    expect(raised.map(({ kind, level }: { kind: string; level: string }) => [kind, level])).toEqual([
      ['SUSPENSION', 'YELLOW'],
      ['SUSPENSION', 'RED'],
      ['SUSPENSION', 'REMINDER'],
    ]);
    expect(raised.at(-1)).toMatchObject({ staff: people.reviewer, at: '2026-06-25 00:00' });
    expect(await supervise(desk)).toEqual({ cards: 0, reminders: 0 }); // once a day
    await setClock(desk.database, '2026-06-27T10:00:00+08:00');
    expect(await supervise(desk)).toEqual({ cards: 0, reminders: 1 });
    expect((await cardsOf(reviewCase)).at(-1)).toMatchObject({ level: 'REMINDER', at: '2026-06-27 00:00' });
  });
  it('E44: the certificate is at the window in time and waits for what the applicant owes: late, and not the agency’s fault', async () => {
    const owing = await given(desk, steps.owing());
    const own = await given(desk, {
      ...steps.handedOver(),
      tolerance: { ...steps.owing().tolerance, received: ['M2'] },
    });
    const late = await given(desk, { ...steps.owing(), handedOverAt: '2026-05-10T02:00:00.000Z' });
    await setClock(desk.database, '2026-05-25T10:00:00+08:00');
    await supervise(desk);
    const causes = async ({ id }: ReviewCase) =>
      desk.database.query(
        `SELECT level, cause FROM card WHERE case_id = $1 AND kind = 'ISSUE' ORDER BY raised_at, level DESC`,
        [id],
      );
    expect(await causes(owing)).toEqual([
      { level: 'YELLOW', cause: 'APPLICANT' },
      { level: 'RED', cause: 'APPLICANT' },
    ]);
    for (const agencys of [own, late])
      expect(await causes(agencys)).toEqual([
        { level: 'YELLOW', cause: null },
        { level: 'RED', cause: null },
      ]);
  });
  it('S37: reminds the liaison of what nobody has taken by the end of the half day, and tells a Kafka department', async () => {
    const reviewCase = await given(desk, aCase({ integration: 'KAFKA' }));
    await setClock(desk.database, '2026-04-20T23:59:00+08:00');
    expect(await supervise(desk)).toMatchObject({ reminders: 0 });
    await setClock(desk.database, '2026-04-21T00:00:00+08:00');
    expect(await supervise(desk)).toMatchObject({ reminders: 1 });
    expect(await supervise(desk)).toMatchObject({ reminders: 0 });
    expect(await cardsOf(reviewCase)).toMatchObject([{ kind: 'CLAIM', level: 'REMINDER', staff: primary }]);
    const { events } = await stored(desk, reviewCase.id);
    expect(events).toMatchObject([{ type: 'TaskReminded.v1', data: { staffNo: primary, dueOn: '2026-04-20' } }]);
  });
  it('E39: the substitute when the liaison is away, and the hall office when both are', async () => {
    expect(remindee(department, new Set([primary!]))).toBe(substitute);
    const away = (staffNo: string | undefined, caller = someone(staffNo ?? '', 'LIAISON')) =>
      reportAbsence(desk, caller, {
        commandId: `a-${staffNo}`,
        staffNo: staffNo ?? '',
        from: '2026-04-20',
        to: '2026-04-24',
      });
    for (const { staffNo } of department.liaisons) expect(await away(staffNo)).toMatchObject({ staffNo });
    expect(await away(primary, someone(people.liaison === primary ? 'X' : people.liaison, 'LIAISON'))).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const office = someone('H401', 'HALL_OFFICE');
    expect(await away(people.reviewer, office)).toMatchObject({ code: 'NOT_A_LIAISON', details: [people.reviewer] });
    const noted = await desk.database.query('SELECT staff_no FROM absence WHERE staff_no = $1', [people.reviewer]);
    expect(noted).toEqual([]);
    const reviewCase = await given(desk, aCase());
    await setClock(desk.database, '2026-04-21T10:00:00+08:00');
    await supervise(desk);
    expect(await cardsOf(reviewCase)).toMatchObject([{ level: 'REMINDER', staff: null }]);
    expect(await desk.database.query(`SELECT kind FROM hall_task WHERE case_id = $1`, [reviewCase.id])).toEqual([
      { kind: 'NOT_CLAIMED' },
    ]);
  });
});
