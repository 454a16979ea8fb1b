import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { serveSubgraph, type TestSubgraph } from '@hall/test-subgraph';
import { givenCase, openTestDesk, type TestDesk } from '../../../testing/open-intake.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import { onProgress } from '../../events/subscriptions.ts';
import { intakeContext } from '../context.ts';
import { intakeSubgraph } from '../intake-subgraph.ts';

let desk: TestDesk;
let intake: TestSubgraph;
beforeAll(async () => {
  desk = await openTestDesk();
  intake = await serveSubgraph('intake', intakeSubgraph, (caller) => intakeContext(desk, caller));
});
afterAll(async () => {
  await intake.stop();
  await desk.database.close();
});

const [{ id: applicantId }, { id: representativeId }] = sampleFolder.applicants.persons as unknown as [
  { id: string },
  { id: string },
];
const officer = { id: 'H301', roles: ['DELIVERY_OFFICER'] };
const shown = async (id: string) => {
  const query = `query ($id: ID!) { serviceCase(id: $id) { stage collection { relation method deliveredAt recipient { id } printed } } }`;
  return (await intake.ask(officer, query, { id })).data.serviceCase;
};

/** What the delivery window tells, each time as a message of its own. */
const tell = (type: string, time: string, data: object): Promise<void> =>
  desk.database.transaction((tx) =>
    onProgress(tx, [
      { id: randomUUID(), source: '/hall/delivery', type, topic: topics.delivery, time, data } as unknown as CloudEvent,
    ]),
  );

/** The deliveries of a case: by post to the applicant, what has come back, and by hand to the legal representative. */
function deliveriesOf(caseId: string, round = 1) {
  const served = { caseId, round, status: 'DELIVERED', officerStaffNo: 'H301' };
  const post = { ...served, method: 'POST', relation: 'SELF', recipientId: applicantId };
  const direct = { ...served, method: 'DIRECT', relation: 'LEGAL_REPRESENTATIVE', recipientId: representativeId };
  const failed = { caseId, round, status: 'READY', reason: 'RETURNED', attempt: 1, officerStaffNo: 'H301' };
  return {
    posted: (deliveredAt: string) => tell('ResultDelivered.v1', deliveredAt, { ...post, deliveredAt }),
    handedOut: (deliveredAt: string) => tell('ResultDelivered.v1', deliveredAt, { ...direct, deliveredAt }),
    failed: (failedAt: string) => tell('DeliveryFailed.v1', failedAt, { ...failed, failedAt }),
    cameBack: (deliveredAt: string, failedAt: string) =>
      tell('DeliveryFailed.v1', failedAt, { ...failed, failedAt, voidedService: { method: 'POST', deliveredAt } }),
  };
}

const first = '2025-01-24T14:40:33.000Z';
const back = '2025-01-26T02:00:00.000Z';
const second = '2025-01-27T02:00:00.000Z';
const last = '2025-03-03T02:00:00.000Z';
const byPost = { relation: 'SELF', method: '邮寄送达', deliveredAt: first, recipient: { id: applicantId } };
const byHand = {
  relation: 'LEGAL_REPRESENTATIVE',
  method: '直接送达',
  deliveredAt: second,
  recipient: { id: representativeId },
};

describe('D13: who has received a result', () => {
  it('is nobody once what was sent has come back, and then who has received it really', async () => {
    const { id } = await givenCase(desk, applicantId);
    const { posted, cameBack, handedOut } = deliveriesOf(id);
    await posted(first);
    expect(await shown(id)).toMatchObject({ stage: 'DELIVERED', collection: byPost });
    await cameBack(first, back);
    expect(await shown(id)).toEqual({ stage: 'READY_FOR_DELIVERY', collection: null });
    await handedOut(second);
    const { stage, collection } = await shown(id);
    expect({ stage, collection }).toMatchObject({ stage: 'DELIVERED', collection: byHand });
    expect(collection.printed).toEqual(expect.arrayContaining(['送达方式：直接送达', '送达时间：2025-01-27 10:00']));
  });
  it('stays so when the same event comes again, and the proof that is void stays on file', async () => {
    const { id } = await givenCase(desk, applicantId);
    const { posted, cameBack, handedOut } = deliveriesOf(id);
    await posted(first);
    await posted(first);
    await cameBack(first, back);
    await cameBack(first, last);
    await posted(first);
    expect(await shown(id)).toMatchObject({ collection: null });
    await handedOut(second);
    await cameBack(first, back);
    await posted(first);
    expect(await shown(id)).toMatchObject({ collection: byHand });
    const kept = await desk.database.query(
      'SELECT method, voided_at FROM case_collection WHERE case_id = $1 ORDER BY delivered_at',
      [id],
    );
    expect(kept).toEqual([
      { method: 'POST', voided_at: new Date(back) },
      { method: 'DIRECT', voided_at: null },
    ]);
  });
  it('is not touched by a try that failed before any service, nor by what comes back twice', async () => {
    const { id } = await givenCase(desk, applicantId);
    const { posted, cameBack, failed, handedOut } = deliveriesOf(id);
    await failed(first);
    expect(await shown(id)).toMatchObject({ collection: null });
    await posted(first);
    await cameBack(first, back);
    await posted(back);
    expect(await shown(id)).toMatchObject({ collection: { ...byPost, deliveredAt: back } });
    await cameBack(back, second);
    expect(await shown(id)).toMatchObject({ collection: null });
    await handedOut(second);
    expect(await shown(id)).toMatchObject({ collection: byHand });
  });
  it('is of the last round that was served: what has come back in another round leaves the proof of this one', async () => {
    const { id } = await givenCase(desk, applicantId);
    await deliveriesOf(id).handedOut(second);
    const { posted, cameBack } = deliveriesOf(id, 2);
    await posted(last);
    expect(await shown(id)).toMatchObject({ collection: { ...byPost, deliveredAt: last } });
    await cameBack(last, '2025-03-05T02:00:00.000Z');
    expect(await shown(id)).toMatchObject({ collection: byHand });
  });
});
