import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { availableActions } from '../../domain/actions/available-actions.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { onEvent } from '../../events/subscriptions.ts';
import { readClocks } from '../../storage/clocks/clock-reads.ts';
import { correctDocument } from '../result/correct-document.ts';
import { explainRefusal } from '../result/explain-refusal.ts';
import { reopenCase } from './reopen-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const decider = someone(people.decider, 'DECISION_MAKER');
const reviewer = someone(people.reviewer, 'REVIEWER');
const tell = (topic: 'intake' | 'delivery', type: string, data: object): Promise<void> =>
  desk.database.transaction((tx) =>
    onEvent(tx, {
      id: randomUUID(),
      source: `/hall/${topic}`,
      type,
      topic: `hall.${topic}.event.v1`,
      time: monday.instant,
      seq: 2,
      key: 'k',
      subject: 'k',
      data,
    } as never),
  );
const archived = ({ id: caseId, round }: Pick<ReviewCase, 'id' | 'round'>) =>
  tell('intake', 'CaseArchived.v1', { caseId, round, archivedAt: monday.instant, archivedBy: 'H401', files: 5 });
const caseOf = async ({ id }: Pick<ReviewCase, 'id'>): Promise<ReviewCase> => (await stored(desk, id)).reviewCase!;
const explanation = { channel: 'PHONE' as const, told: '材料三不符合', correctMaterials: ['材料三'] };
const correction = {
  documentId: 'D6-1',
  reason: '笔误',
  corrections: [{ field: 'publication', becomes: '准予许可的决定依法公开，公众有权查询。' }],
};
const order = { orderNumber: '某复决〔2026〕1号', period: null };

describe('a file that the front desk has closed (T31)', () => {
  it('illegal: every write on ARCHIVED, in the department too', async () => {
    const refused = await given(desk, { ...steps.refused(), status: 'HANDED_OVER', deliveredAt: monday.instant });
    const granted = await given(desk, steps.delivered());
    expect(await correctDocument(desk, decider, { ...requestFor(granted), ...correction })).toMatchObject({
      version: 2,
    });
    await archived(refused);
    await archived(granted);
    const one = await caseOf(refused);
    const other = await caseOf(granted);
    expect([one.archivedAt, other.archivedAt]).toEqual([monday.instant, monday.instant]);
    expect(await explainRefusal(desk, reviewer, { ...requestFor(one), ...explanation })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
      details: ['重新审查'],
    });
    expect(
      await correctDocument(desk, decider, { ...requestFor(other), ...correction, documentId: 'D6-2' }),
    ).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(availableActions(reviewer, one)).toEqual([]);
    expect(availableActions(decider, one)).toEqual(['reopen']);
    expect(availableActions(decider, other)).toEqual(['reopen']);
  });
  it('E46: only the order of a court opens it again; then everything is as in any next round', async () => {
    const before = await given(desk, steps.delivered());
    await archived(before);
    const reopened = await reopenCase(desk, decider, { ...requestFor(await caseOf(before)), ...order });
    expect(reopened).toMatchObject({ status: 'UNDER_REVIEW', round: 2, archivedAt: null });
    await archived(before); // a second announcement, about the round before
    expect(await caseOf(before)).toMatchObject({ archivedAt: null });
  });
  it('is told before the window’s last word: that is noted still, and the remedies run', async () => {
    const before = await given(desk, { ...steps.refused(), status: 'HANDED_OVER' });
    await archived(before);
    await tell('delivery', 'ResultDelivered.v1', {
      caseId: before.id,
      round: 1,
      status: 'DELIVERED',
      deliveredAt: '2026-04-20T03:00:00.000Z',
    });
    expect(await caseOf(before)).toMatchObject({
      archivedAt: monday.instant,
      deliveredAt: '2026-04-20T03:00:00.000Z',
    });
  });
  it('T27: is open again when what was sent has come back: C5 runs on, the remedies begin with the real service', async () => {
    const delivered = (deliveredAt: string) => tell('delivery', 'ResultDelivered.v1', { ...word, deliveredAt });
    const before = await given(desk, { ...steps.refused(), status: 'HANDED_OVER' });
    const word = { caseId: before.id, round: 1, status: 'DELIVERED' };
    const runningOf = async () => {
      const [clocks = []] = await readClocks(desk.database, [before.id]);
      return clocks.flatMap(({ clock: { kind, startedAt, end } }) =>
        kind === 'RECONSIDER' || kind === 'LITIGATE' ? [{ kind, startedAt, end: end?.cause ?? null }] : [],
      );
    };
    const first = '2026-04-20T03:00:00.000Z';
    const second = '2026-04-27T03:00:00.000Z';
    const reconsider = { kind: 'RECONSIDER' };
    const litigate = { kind: 'LITIGATE' };
    await delivered(first!);
    await archived(before);
    await tell('delivery', 'DeliveryFailed.v1', {
      ...word,
      status: 'READY',
      reason: 'RETURNED',
      attempt: 1,
      failedAt: '2026-04-24T03:00:00.000Z',
      voidedService: { method: 'POST', deliveredAt: first },
    });
    expect(await caseOf(before)).toMatchObject({ deliveredAt: null, archivedAt: null, status: 'HANDED_OVER' });
    await archived(before); // the front desk had closed it before it heard
    expect(await caseOf(before)).toMatchObject({ archivedAt: null });
    const voided = { startedAt: first, end: 'VOIDED' };
    expect(await runningOf()).toEqual(
      expect.arrayContaining([
        { ...reconsider, ...voided },
        { ...litigate, ...voided },
      ]),
    );
    await delivered(second!);
    const anew = { startedAt: second, end: null };
    expect(await runningOf()).toEqual(
      expect.arrayContaining([
        { ...reconsider, ...anew },
        { ...litigate, ...anew },
      ]),
    );
  });
  it('T27: a grant that has come back is on its way again (C5); a try that failed before any service changes nothing', async () => {
    const before = await given(desk, steps.delivered());
    const issue = async () =>
      (await readClocks(desk.database, [before.id]))[0]!.find(({ clock: { kind } }) => kind === 'ISSUE')!.clock.end;
    expect(await issue()).toMatchObject({ cause: 'DELIVERED' });
    const failed = {
      caseId: before.id,
      round: 1,
      status: 'READY',
      reason: 'LOST',
      attempt: 1,
      failedAt: monday.instant,
    };
    await tell('delivery', 'DeliveryFailed.v1', failed);
    expect(await issue()).toMatchObject({ cause: 'DELIVERED' });
    const voidedService = { method: 'POST', deliveredAt: monday.instant };
    await tell('delivery', 'DeliveryFailed.v1', { ...failed, voidedService });
    expect(await issue()).toBeNull();
    expect(await correctDocument(desk, decider, { ...requestFor(await caseOf(before)), ...correction })).toMatchObject({
      code: 'NOT_DELIVERED',
    });
  });
  it('of somebody who was turned away is no case here', async () =>
    expect(await archived({ id: randomUUID(), round: 1 })).toBeUndefined());
});
