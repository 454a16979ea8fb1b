import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { consumeOnce } from '@hall/messaging';
import { department, received, steps } from '../../testing/a-case.ts';
import { given, openTestDesk, stored, type TestDesk } from '../../testing/open-review.ts';
import { findDepartment } from '../storage/catalogue-store.ts';
import { onEvent, onCatalogue, onDelivery } from './subscriptions.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const event = (key: string, topic: string, type: string, data: object, seq = 1): CloudEvent =>
  ({
    ...{ specversion: '1.0', id: randomUUID(), source: '/hall/test', subject: key, key, topic, seq, type, data },
    ...{ time: '2026-04-20T02:00:00Z', traceparent: null, correlationId: null, causationId: null },
  }) as CloudEvent;
const deliver = (message: CloudEvent, handle: typeof onEvent) =>
  desk.database.transaction((tx) => consumeOnce(tx, 'hall.test', message, handle));

describe('a case the window has received', () => {
  it('opens once in its department', async () => {
    const data = received();
    const message = event(data.caseId, topics.intake, 'CaseReceived.v1', data);
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
    await deliver(event(id, topics.delivery, 'ResultHandedOver.v1', handedOver(id)), onDelivery);
    const served = {
      caseId: id,
      round: 1,
      status: 'DELIVERED',
      method: 'DIRECT',
      officerStaffNo: 'H301',
      deliveredAt: '2026-04-23T02:00:00.000Z',
    };
    await deliver(event(id, topics.delivery, 'ResultDelivered.v1', served, 2), onDelivery);
    expect((await stored(desk, id)).reviewCase).toMatchObject({
      status: 'HANDED_OVER',
      handedOverAt: '2026-04-22T02:00:00.000Z',
      deliveredAt: '2026-04-23T02:00:00.000Z',
    });
  });
  it('of an earlier round changes nothing', async () => {
    const { id } = await given(desk, { ...steps.underReview(), round: 2 });
    await deliver(event(id, topics.delivery, 'ResultHandedOver.v1', handedOver(id)), onDelivery);
    expect((await stored(desk, id)).reviewCase).toMatchObject({ status: 'UNDER_REVIEW', version: 1 });
  });
  it('that was never offered is thrown back', async () => {
    const { id } = await given(desk, steps.certified());
    await expect(
      deliver(event(id, topics.delivery, 'ResultHandedOver.v1', handedOver(id)), onDelivery),
    ).rejects.toThrow('ACTION_NOT_OPEN');
  });
});

describe('the catalogue', () => {
  it('is kept in its highest version, whatever the order of arrival', async () => {
    const published = (version: number, court: string) =>
      event(`department:${department.code}:${version}`, topics.catalogue, 'DepartmentPublished.v1', {
        version,
        publishedAt: '2026-04-20T02:00:00Z',
        department: { ...department, court },
      });
    await deliver(published(3, '新法院'), onCatalogue);
    await deliver(published(2, '旧法院'), onCatalogue);
    expect(await findDepartment(desk.database.manager, department.code)).toMatchObject({ court: '新法院' });
  });
});
