import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { oneTransaction, type Transaction } from '@hall/transaction';
import { aCase, calendar, monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, requestFor, type TestDesk } from '../../../testing/open-review.ts';
import { acceptCase } from '../../commands/acceptance/accept-case.ts';
import { adoptCases } from '../../commands/clocks/adopt-cases.ts';
import { claimCase } from '../../commands/examination/claim-case.ts';
import { reopenCase } from '../../commands/ending/reopen-case.ts';
import { keepCatalogue } from '../../commands/copies/keep-catalogue.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { readClocks } from './clock-reads.ts';
import { saveClocks } from './clock-store.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
async function clocks({ id }: ReviewCase) {
  const [found] = await readClocks(desk.database, [id]);
  return Object.fromEntries(
    found!.map(({ clock, due }) => [clock.kind, [due.on, due.generation, clock.end?.cause ?? null]]),
  );
}
const publish = (version: number, year: number, days: { date: string; kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY' }[]) =>
  desk.database.transaction((tx) =>
    keepCatalogue(tx, {
      type: 'CalendarPublished.v1',
      data: {
        version,
        publishedAt: '2026-11-04T02:00:00Z',
        calendar: { year, source: '国务院办公厅通知', days: days.map((day) => ({ ...day, name: '元旦' })) },
      },
    } as never),
  );

/** Whether a statement waits for a lock. */
async function isAnyoneWaiting(): Promise<boolean> {
  const [answer] = await desk.database.query(
    `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS yes`,
  );
  return answer.yes;
}

describe('the clocks of a case', () => {
  it('are written with what starts and ends them, and keep their ends', async () => {
    const received = await given(desk, aCase());
    expect(await clocks(received)).toEqual({ CLAIM: ['2026-04-20', 1, null], NOTICE: ['2026-04-27', 1, null] });
    const claimed = await claimCase(desk, reviewer, requestFor(received));
    await acceptCase(desk, reviewer, requestFor(claimed as ReviewCase));
    expect(await clocks(received)).toEqual({
      CLAIM: ['2026-04-20', 1, 'CLAIMED'],
      NOTICE: ['2026-04-27', 1, 'ACCEPTED'],
      DECISION_STATUTORY: ['2026-05-20', 1, null],
      DECISION_COMMITTED: ['2026-04-29', 1, null],
      INSPECT_ASSIGN: ['2026-04-27', 1, null],
    });
  });
  it('that have ended are written whole where they are missing, and keep the day that is on record where they are not', async () => {
    const received = await given(desk, aCase());
    await desk.database.query(`DELETE FROM clock WHERE case_id = $1 AND kind = 'CLAIM'`, [received.id]);
    await desk.database.query(`UPDATE clock SET due_on = '2026-04-28' WHERE case_id = $1`, [received.id]);
    const claimed = await claimCase(desk, reviewer, requestFor(received));
    expect(await clocks(received)).toEqual({
      CLAIM: ['2026-04-20', 1, 'CLAIMED'],
      NOTICE: ['2026-04-28', 1, null],
    });
    await acceptCase(desk, reviewer, requestFor(claimed as ReviewCase));
    expect(await clocks(received)).toMatchObject({
      CLAIM: ['2026-04-20', 1, 'CLAIMED'],
      NOTICE: ['2026-04-28', 1, 'ACCEPTED'],
    });
  });
  it('are not written when the change is refused', async () => {
    const received = await given(desk, aCase());
    await acceptCase(desk, reviewer, requestFor(received));
    expect(Object.keys(await clocks(received))).toEqual(['CLAIM', 'NOTICE']);
  });
  it('E28, X24: are reckoned again when a calendar is published, once; what has ended stays as it was', async () => {
    await setClock(desk.database, '2026-12-14T10:00:00+08:00');
    const late = await given(desk, {
      ...steps.accepted(),
      acceptance: { basis: 'NORMAL', at: '2026-12-14T02:00:00.000Z', by: people.reviewer },
    });
    expect(await clocks(late)).toMatchObject({ DECISION_STATUTORY: ['2027-01-11', 1, null] });
    const days = [{ date: '2027-01-01', kind: 'HOLIDAY' as const }];
    await publish(1, 2027, days);
    expect(await clocks(late)).toMatchObject({
      DECISION_STATUTORY: ['2027-01-12', 2, null],
      DECISION_COMMITTED: ['2026-12-23', 1, null],
      NOTICE: ['2026-04-27', 1, 'ACCEPTED'],
    });
    await publish(1, 2027, days); // the same message again
    expect(await clocks(late)).toMatchObject({ DECISION_STATUTORY: ['2027-01-12', 2, null] });
    await publish(2, 2027, [...days, { date: '2027-01-04', kind: 'HOLIDAY' }]);
    expect(await clocks(late)).toMatchObject({ DECISION_STATUTORY: ['2027-01-13', 3, null] });
  });
  it('of cases from before there were records are put on record, once', async () => {
    const old = await given(desk, steps.accepted());
    await desk.database.query('DELETE FROM clock WHERE case_id = $1', [old.id]);
    expect(await clocks(old)).toEqual({});
    expect([await adoptCases(desk), await adoptCases(desk)]).toEqual([1, 0]);
    expect(await clocks(old)).toMatchObject({
      NOTICE: ['2026-04-27', 1, 'ACCEPTED'],
      DECISION_STATUTORY: ['2026-05-20', 1, null],
    });
  });
  it('T32: that ran when the case was taken up again end with their round; what is shown is of the round it is in', async () => {
    const { item, ...rest } = steps.refused();
    const before = await given(desk, {
      ...rest,
      status: 'HANDED_OVER',
      handedOverAt: null,
      handover: { signedAt: null },
      item: { ...item, clock: { ...item.clock, profile: 'SERVICE_PROMISE', statutory: null, committed: null } },
    });
    await reopenCase(desk, someone(people.decider, 'DECISION_MAKER'), {
      ...requestFor(before),
      orderNumber: '某复决〔2026〕1号',
      period: null,
    });
    const left: { kind: string; by: string | null }[] = await desk.database.query(
      'SELECT kind, ended_by AS by FROM clock WHERE case_id = $1 AND round = 1 ORDER BY kind',
      [before.id],
    );
    expect(left.filter(({ by }) => by === null)).toEqual([]);
    expect(left).toContainEqual({ kind: 'EXPLAIN', by: 'REOPENED' });
    expect(await clocks(before)).toEqual({ HANDOVER: [expect.any(String), 1, null] }); // no law and no promise: no other
  });
  it('from before laws were kept once tell their own text, until something moves them', async () => {
    const before = await given(desk, steps.accepted());
    const lawOf = async (kind: string) => {
      const [found] = await readClocks(desk.database, [before.id]);
      return found!.find(({ clock }) => clock.kind === kind)?.clock.legalBasis;
    };
    await desk.database.query(`UPDATE clock SET law = NULL, legal_basis = '旧法' WHERE case_id = $1`, [before.id]);
    const extension = { workingDays: 5, reason: '案情复杂', askedBy: 'x', approvedBy: 'y', at: monday.instant };
    const cases = [{ before, after: { ...before, extension } }];
    await desk.database.transaction((tx) => saveClocks(tx, { cases, joints: [] }, { now: monday, calendar }));
    expect(await lawOf('NOTICE')).toBe('旧法');
    expect(await lawOf('DECISION_STATUTORY')).toBe('《中华人民共和国行政许可法》第四十二条');
    const rows = await desk.database.query(
      `SELECT kind, law IS NULL AS old FROM clock WHERE case_id = $1 AND kind IN ('NOTICE', 'DECISION_STATUTORY') ORDER BY kind`,
      [before.id],
    );
    expect(rows).toEqual([
      { kind: 'DECISION_STATUTORY', old: false },
      { kind: 'NOTICE', old: true },
    ]);
  });
  it('are never written twice: whoever adds them without the lock of the case, behind one who does, fails', async () => {
    const received = aCase();
    const cases = [{ before: null, after: received }];
    const add = (tx: Transaction) => saveClocks(tx, { cases, joints: [] }, { now: monday, calendar });
    let second: Promise<void> | undefined;
    await oneTransaction(desk.database, async (tx) => {
      await add(tx);
      second = oneTransaction(desk.database, add);
      second.catch(() => undefined); // looked at below
      while (!(await isAnyoneWaiting())) await sleep(5);
    });
    await expect(second).rejects.toMatchObject({ constraint: 'clock_pkey' });
    const [{ count }] = await desk.database.query('SELECT count(*)::int FROM clock WHERE case_id = $1', [received.id]);
    expect(count).toBe(2);
  });
  it('of nobody are none', async () => expect(await readClocks(desk.database, [randomUUID()])).toEqual([[]]));
});
