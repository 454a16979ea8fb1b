import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { monday, people, someone } from '../../testing/a-case.ts';
import { steps } from '../../testing/steps.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../testing/open-review.ts';
import { availableActions } from '../domain/available-actions.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { onEvent } from '../events/subscriptions.ts';
import { correctDocument } from './correct-document.ts';
import { explainRefusal } from './ending/explain-refusal.ts';
import { reopenCase } from './ending/reopen-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const [decider, reviewer] = [someone(people.decider, 'DECISION_MAKER'), someone(people.reviewer, 'REVIEWER')];
const tell = (topic: 'intake' | 'delivery', type: string, data: object): Promise<void> =>
  desk.database.transaction((tx) =>
    onEvent(tx, {
      ...{ id: randomUUID(), source: `/hall/${topic}`, type, topic: `hall.${topic}.event.v1`, time: monday.instant },
      ...{ seq: 2, key: 'k', subject: 'k', data },
    } as never),
  );
const archived = ({ id: caseId, round }: Pick<ReviewCase, 'id' | 'round'>) =>
  tell('intake', 'CaseArchived.v1', { caseId, round, archivedAt: monday.instant, archivedBy: 'H401', files: 5 });
const caseOf = async ({ id }: Pick<ReviewCase, 'id'>): Promise<ReviewCase> => (await stored(desk, id)).reviewCase!;
const explanation = { channel: 'PHONE' as const, told: '材料三不符合', correctMaterials: ['材料三'] };
const correction = {
  ...{ documentId: 'D6-1', reason: '笔误' },
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
    const [one, other] = [await caseOf(refused), await caseOf(granted)];
    expect([one.archivedAt, other.archivedAt]).toEqual([monday.instant, monday.instant]);
    expect(await explainRefusal(desk, reviewer, { ...requestFor(one), ...explanation })).toMatchObject({
      ...{ code: 'ACTION_NOT_OPEN', details: ['重新审查'] },
    });
    expect(
      await correctDocument(desk, decider, { ...requestFor(other), ...correction, documentId: 'D6-2' }),
    ).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect([availableActions(reviewer, one), availableActions(decider, one), availableActions(decider, other)]).toEqual(
      [...[[], ['reopen'], ['reopen']]],
    );
  });
  it('E46: only the order of a court opens it again; then everything is as in any next round', async () => {
    const before = await given(desk, steps.delivered());
    await archived(before);
    const reopened = await reopenCase(desk, decider, { ...requestFor(await caseOf(before)), ...order });
    expect(reopened).toMatchObject({ status: 'UNDER_REVIEW', round: 2, archivedAt: null });
    await archived(before); // told again, of the round before
    expect(await caseOf(before)).toMatchObject({ archivedAt: null });
  });
  it('is told before the window’s last word: that is noted still, and the remedies run', async () => {
    const before = await given(desk, { ...steps.refused(), status: 'HANDED_OVER' });
    await archived(before);
    await tell('delivery', 'ResultDelivered.v1', {
      ...{ caseId: before.id, round: 1, status: 'DELIVERED', deliveredAt: '2026-04-20T03:00:00.000Z' },
    });
    expect(await caseOf(before)).toMatchObject({
      ...{ archivedAt: monday.instant, deliveredAt: '2026-04-20T03:00:00.000Z' },
    });
  });
  it('of somebody who was turned away is no case here', async () =>
    expect(await archived({ id: randomUUID(), round: 1 })).toBeUndefined());
});
