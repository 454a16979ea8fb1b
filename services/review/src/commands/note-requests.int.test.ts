import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { monday } from '../../testing/a-case.ts';
import { steps } from '../../testing/steps.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../testing/open-review.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { fireClocks } from './clocks/fire-clocks.ts';
import { noteSupplement, noteWithdrawal } from './note-requests.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const told = (type: string, data: object, time: string = monday.instant) =>
  ({
    ...{ id: randomUUID(), source: '/hall/intake', type, topic: 'hall.intake.event.v1', time, seq: 2 },
    ...{ key: 'k', subject: 'k', data },
  }) as never;
const handIn = ({ id: caseId, round }: ReviewCase, handedInAt: string, entries = ['1']) =>
  desk.database.transaction((tx) =>
    noteSupplement(
      tx,
      told('SupplementHandedIn.v1', {
        ...{ caseId, round, supplementId: randomUUID(), entries, handedInAt, receivedBy: null },
      }),
    ),
  );
const withdraw = ({ id: caseId, round, parties }: ReviewCase) =>
  desk.database.transaction((tx) =>
    noteWithdrawal(
      tx,
      told('WithdrawalRequested.v1', {
        ...{ caseId, round, requestedAt: monday.instant, by: 'APPLICANT', partyId: parties[0]!.applicantId },
        receivedBy: null,
      }),
    ),
  );
const special = (): ReviewCase => {
  const before = steps.awaiting();
  const clock = { ...before.item.clock, profile: 'SPECIAL_LAW' as const };
  return { ...before, item: { ...before.item, clock } };
};

describe('what intake hears from the applicant', () => {
  it('T11: a complete supplement ends C6 and starts the clock of the answer', async () => {
    const reviewCase = await given(desk, steps.awaiting());
    await handIn(reviewCase, monday.instant);
    expect(await stored(desk, reviewCase.id)).toMatchObject({
      reviewCase: { notice: { completeAt: monday.instant } },
      events: [{ type: 'ProcedureNoted.v1', data: { act: 'SUPPLEMENT_COMPLETE' } }],
    });
  });
  it('T11: an entry that was not told parks the message', async () =>
    expect(handIn(await given(desk, steps.awaiting()), monday.instant, ['9'])).rejects.toThrow('UNKNOWN_ENTRY'));
  it('domain 3.4b: of a case that has gone on it changes nothing', async () => {
    const reviewCase = await given(desk, steps.accepted());
    await handIn(reviewCase, monday.instant);
    expect((await stored(desk, reviewCase.id)).events).toEqual([]);
  });
  it('E7: one that came in before C6 ran out, and is heard of after the lapse, voids it (VOID_LAPSE)', async () => {
    const reviewCase = await given(desk, special());
    await setClock(desk.database, '2026-05-08T10:00:00+08:00');
    expect((await fireClocks(desk)).fired.SUPPLEMENT).toBeGreaterThan(0);
    expect((await stored(desk, reviewCase.id)).reviewCase).toMatchObject({ status: 'DEEMED_WITHDRAWN' });
    await handIn(reviewCase, '2026-05-07T10:00:00.000Z');
    expect((await stored(desk, reviewCase.id)).reviewCase).toMatchObject({
      ...{ status: 'AWAITING_SUPPLEMENT', withdrawal: null },
      notice: { lapsedAt: null, completeAt: '2026-05-07T10:00:00.000Z' },
    });
    const late = await given(desk, special());
    await fireClocks(desk);
    await handIn(late, '2026-05-07T16:00:00.000Z');
    expect((await stored(desk, late.id)).reviewCase).toMatchObject({ status: 'DEEMED_WITHDRAWN' });
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('T29: is taken back with its notice D11, or answered that it is decided', async () => {
    const [open, decided] = [await given(desk, steps.underReview()), await given(desk, steps.granted())];
    await withdraw(open);
    await withdraw(decided);
    expect(await stored(desk, open.id)).toMatchObject({
      reviewCase: { status: 'WITHDRAWN' },
      events: [{ type: 'CaseWithdrawn.v1' }],
    });
    expect(await stored(desk, decided.id)).toMatchObject({
      reviewCase: { status: 'GRANTED' },
      events: [{ type: 'WithdrawalRefused.v1', data: { cause: 'DECIDED' } }],
    });
  });
});
