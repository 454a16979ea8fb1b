import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { consumeOnce } from '@hall/messaging';
import { setClock } from '@hall/test-database';
import { department, received } from '../../testing/a-case.ts';
import { steps } from '../../testing/steps.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../testing/open-review.ts';
import { fireClocks } from '../commands/clocks/fire-clocks.ts';
import { findDepartment } from '../storage/copies/catalogue-store.ts';
import { readClocks } from '../storage/clocks/clock-reads.ts';
import { onEvent } from './subscriptions.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

type Told = Pick<CloudEvent, 'topic'> & { readonly type: string; readonly data: object; readonly seq?: number };
const event = (key: string, { topic, type, data, seq = 1 }: Told): CloudEvent =>
  ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/hall/test',
    subject: key,
    key,
    topic,
    seq,
    type,
    data,
    time: '2026-04-20T02:00:00Z',
    traceparent: null,
    correlationId: null,
    causationId: null,
  }) as CloudEvent;
const deliver = (message: CloudEvent, handle: typeof onEvent) =>
  desk.database.transaction((tx) => consumeOnce(tx, 'hall.test', message, handle));

describe('a case the window has received', () => {
  it('opens once in its department', async () => {
    const data = received();
    const message = event(data.caseId, { topic: topics.intake, type: 'CaseReceived.v1', data });
    expect([await deliver(message, onEvent), await deliver(message, onEvent)]).toEqual(['HANDLED', 'DUPLICATE']);
    expect(await stored(desk, data.caseId)).toMatchObject({
      reviewCase: { status: 'RECEIVED', version: 1, departmentCode: department.code },
      history: [{ action: 'open' }],
      events: [],
    });
  });
});

describe('a result', () => {
  const handedOver = (id: string, round = 1) => ({
    caseId: id,
    round,
    status: 'READY',
    officerStaffNo: 'H301',
    liaisonStaffNo: 'D0105',
    handedOverAt: '2026-04-22T02:00:00.000Z',
  });
  it('that the window has signed for has left the department, at the time of the signature', async () => {
    const { id } = await given(desk, steps.offered());
    await deliver(event(id, { topic: topics.delivery, type: 'ResultHandedOver.v1', data: handedOver(id) }), onEvent);
    const served = {
      caseId: id,
      round: 1,
      status: 'DELIVERED',
      method: 'DIRECT',
      officerStaffNo: 'H301',
      deliveredAt: '2026-04-23T02:00:00.000Z',
    };
    await deliver(event(id, { topic: topics.delivery, type: 'ResultDelivered.v1', data: served, seq: 2 }), onEvent);
    expect((await stored(desk, id)).reviewCase).toMatchObject({
      status: 'HANDED_OVER',
      handedOverAt: '2026-04-22T02:00:00.000Z',
      deliveredAt: '2026-04-23T02:00:00.000Z',
    });
  });
  it('S49: with what was owed: C7 ends when the window collected it, also where the lapse was noticed first; T27: C5 runs on', async () => {
    const { id } = await given(desk, steps.owing());
    await setClock(desk.database, '2026-04-27T10:00:00+08:00');
    expect((await fireClocks(desk)).fired).toMatchObject({ TOLERANCE: 1 });
    const clock = async (kind: string) =>
      (await readClocks(desk.database as never, [id]))[0]!.find((one) => one.clock.kind === kind)?.clock.end;
    expect(await clock('TOLERANCE')).toMatchObject({ cause: 'LAPSED' });
    const head = { caseId: id, round: 1, status: 'READY', officerStaffNo: 'H301' };
    const failed = { ...head, reason: 'SUPPLEMENT_MISSING', attempt: 1, failedAt: '2026-04-22T02:00:00.000Z' };
    await deliver(event(id, { topic: topics.delivery, type: 'DeliveryFailed.v1', data: failed }), onEvent);
    expect(await clock('ISSUE')).toBeNull();
    const collectedAt = '2026-04-23T02:00:00.000Z';
    const materials = [{ materialCode: 'M2', copies: 1, pages: 3 }];
    const collected = { ...head, materials, outstanding: [], collectedAt };
    await deliver(
      event(id, { topic: topics.delivery, type: 'SupplementCollected.v1', data: collected, seq: 2 }),
      onEvent,
    );
    expect(await clock('TOLERANCE')).toEqual({ at: collectedAt, cause: 'FULFILLED' });
    expect(await clock('ISSUE')).toBeNull();
    expect((await stored(desk, id)).reviewCase).toMatchObject({ tolerance: { state: 'FULFILLED', received: ['M2'] } });
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('of an earlier round changes nothing', async () => {
    const { id } = await given(desk, { ...steps.underReview(), round: 2 });
    await deliver(event(id, { topic: topics.delivery, type: 'ResultHandedOver.v1', data: handedOver(id) }), onEvent);
    expect((await stored(desk, id)).reviewCase).toMatchObject({ status: 'UNDER_REVIEW', version: 1 });
  });
  it('that was never offered is thrown back', async () => {
    const { id } = await given(desk, steps.certified());
    const again = event(id, { topic: topics.delivery, type: 'ResultHandedOver.v1', data: handedOver(id) });
    await expect(deliver(again, onEvent)).rejects.toThrow('ACTION_NOT_OPEN');
  });
});

describe('the catalogue', () => {
  it('is kept in its highest version, whatever the order of arrival', async () => {
    const published = (version: number, court: string) =>
      event(`department:${department.code}:${version}`, {
        topic: topics.catalogue,
        type: 'DepartmentPublished.v1',
        data: { version, publishedAt: '2026-04-20T02:00:00Z', department: { ...department, court } },
      });
    await deliver(published(3, '新法院'), onEvent);
    await deliver(published(2, '旧法院'), onEvent);
    expect(await findDepartment(desk.database.manager, department.code)).toMatchObject({ court: '新法院' });
  });
});
