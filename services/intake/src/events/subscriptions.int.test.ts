import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { consumeOnce } from '@hall/messaging';
import { givenCase, openTestDesk, type TestDesk } from '../../testing/open-intake.ts';
import { readTimelines } from '../storage/progress/progress-reads.ts';
import { onProgress, subscriptions } from './subscriptions.ts';

const { group, handle } = subscriptions[0]!;
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const started = (caseId: string, seq: number, matters: object = {}): CloudEvent =>
  ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/hall/review',
    subject: caseId,
    key: caseId,
    topic: topics.review,
    seq,
    time: '2025-01-25T02:00:00Z',
    traceparent: null,
    correlationId: null,
    causationId: null,
    type: 'ReviewStarted.v1',
    data: {
      caseId,
      round: 1,
      status: 'UNDER_REVIEW',
      departmentCode: '11990101YL00000126',
      reviewerStaffNo: 'D0103',
      startedAt: '2025-01-25T02:00:00Z',
      ...matters,
    },
  }) as CloudEvent;
const deliver = (event: CloudEvent) => desk.database.transaction((tx) => consumeOnce(tx, group, event, handle));
const told = (caseId: string) =>
  desk.database.query('SELECT source, round, told_status FROM case_progress WHERE case_id = $1', [caseId]);

describe('what review tells', () => {
  it('is noted once, for the stage and for the timeline', async () => {
    const { id } = await givenCase(desk);
    const event = started(id, 1);
    expect([await deliver(event), await deliver(event)]).toEqual(['HANDLED', 'DUPLICATE']);
    expect(await told(id)).toEqual([{ source: 'review', round: 1, told_status: 'UNDER_REVIEW' }]);
    const timeline = await desk.database.query('SELECT type, staff_no FROM timeline_entry WHERE case_id = $1', [id]);
    expect(timeline).toEqual([{ type: 'ReviewStarted.v1', staff_no: 'D0103' }]);
  });

  it('about one moment is shown in the order in which it was told', async () => {
    const { id } = await givenCase(desk);
    const events = Array.from({ length: 8 }, (_, index) => started(id, index + 1, { status: `S${index}` }));
    await desk.database.transaction((tx) => onProgress(tx, events));
    const [timeline] = await readTimelines(desk.database, [id]);
    expect(timeline?.map(({ eventId }) => eventId)).toEqual(events.map((event) => event.id));
  });

  it('of an earlier round does not turn the stage back', async () => {
    const { id } = await givenCase(desk);
    await deliver(started(id, 1, { round: 2 }));
    await deliver(started(id, 2, { round: 1, status: 'HANDED_OVER' }));
    expect(await told(id)).toEqual([{ source: 'review', round: 2, told_status: 'UNDER_REVIEW' }]);
  });

  it('at once about several cases leaves the same as one by one', async () => {
    const one = await givenCase(desk);
    const other = await givenCase(desk);
    const events = [started(one.id, 1), started(other.id, 1), started(one.id, 2, { status: 'PENDING_DECISION' })];
    await desk.database.transaction((tx) => onProgress(tx, events));
    expect(await told(one.id)).toEqual([{ source: 'review', round: 1, told_status: 'PENDING_DECISION' }]);
    expect(await told(other.id)).toEqual([{ source: 'review', round: 1, told_status: 'UNDER_REVIEW' }]);
    const timeline = 'SELECT count(*)::int FROM timeline_entry WHERE case_id = ANY($1)';
    expect(await desk.database.query(timeline, [[one.id, other.id]])).toEqual([{ count: 3 }]);
  });

  it('about a case that was never received is thrown back, without a trace', async () => {
    const event = started(randomUUID(), 1);
    await expect(deliver(event)).rejects.toThrow('never received');
    await expect(deliver(event)).rejects.toThrow('never received');
  });
});
