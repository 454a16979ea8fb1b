import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TryAgain } from '@hall/messaging';
import { race } from '@hall/test-database';
import {
  anOwingDelivery,
  aReadyDelivery,
  given,
  monday,
  openTestDesk,
  proofFor,
  requestFor,
  someone,
  stored,
  theMaterial,
  type TestDesk,
} from '../../testing/a-delivery.ts';
import { hear } from '../../testing/hear.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { isRefused } from '../domain/refusals.ts';
import { collectSupplement } from './collect-supplement.ts';
import { changeJointDelivery } from './change-joint-delivery.ts';
import { deliverJointResults } from './deliver-joint-results.ts';
import { deliverResult } from './deliver-result.ts';
import { recordFailedDelivery } from './record-failed-delivery.ts';
import { readWorkList } from '../storage/delivery-case-reads.ts';
import { addJointDelivery } from '../storage/joint-delivery-store.ts';
import { addKnownCases } from '../storage/known-case-store.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
const officer = someone('DELIVERY_OFFICER');

/** A concluded joint case with two results at the window. */
async function twoReady(
  delivery: 'TOGETHER' | 'AS_READY',
  from = aReadyDelivery,
  matters: Partial<DeliveryCase> = {},
): Promise<readonly DeliveryCase[]> {
  const jointCaseId = randomUUID();
  const one = aReadyDelivery({ ...matters, jointCaseId });
  const other = from({ jointCaseId, handOutAloneFrom: '2026-05-06' });
  const both = [await given(desk, one), await given(desk, { ...other, parties: one.parties })];
  await addJointDelivery(desk.database.manager, {
    id: jointCaseId,
    jointCaseNumber: 'N',
    matterName: '一件事',
    delivery,
    components: both.map(({ id: caseId, itemName }, index) => ({ key: String(index), caseId, itemName })),
    expected: both.map(({ id }) => id),
  });
  return both;
}
const requestForAll = (both: readonly DeliveryCase[]) => {
  const { evidence, ...proof } = proofFor(both[0]!);
  const documents = both.flatMap(({ id: caseId, version: expectedVersion, documents: listed }) =>
    listed.map(({ name }) => ({ caseId, expectedVersion, name, evidence: `${evidence}-${name}` })),
  );
  return { commandId: randomUUID(), jointCaseId: both[0]!.jointCaseId!, proof, documents };
};

describe('the results of a joint case', () => {
  it('TOGETHER leave in one order and one transaction, each document with its proof; their events have the key of the joint case', async () => {
    const both = await twoReady('TOGETHER');
    const answer = await deliverJointResults(desk, officer, requestForAll(both));
    expect(isRefused(answer)).toBe(false);
    for (const { id, jointCaseId } of both) {
      const { deliveryCase, history } = await stored(desk, id);
      expect(deliveryCase).toMatchObject({ status: 'COMPLETED' });
      expect(deliveryCase!.documentProofs).toHaveLength(2);
      expect(history.map(({ action }: { action: string }) => action)).toEqual(['deliver', 'complete']);
      const { events } = await stored(desk, jointCaseId!);
      expect(events.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4]);
    }
  });
  it('TOGETHER are not handed out singly, AS_READY not together', async () => {
    const [one] = await twoReady('TOGETHER', aReadyDelivery, { handOutAloneFrom: '2026-04-21' });
    expect(await deliverResult(desk, officer, { ...requestFor(one!), proof: proofFor(one!) })).toMatchObject({
      code: 'HANDED_OUT_TOGETHER',
    });
    const both = await twoReady('AS_READY');
    expect(await deliverJointResults(desk, officer, requestForAll(both))).toMatchObject({ code: 'HANDED_OUT_SINGLY' });
    expect(await deliverResult(desk, officer, { ...requestFor(both[0]!), proof: proofFor(both[0]!) })).toMatchObject({
      status: 'COMPLETED',
    });
  });
  it('T27: TOGETHER, one that was sent and has come back goes out by itself', async () => {
    const both = await twoReady('TOGETHER', aReadyDelivery, { handOutAloneFrom: '2026-05-06' });
    const all = requestForAll(both);
    expect(
      isRefused(await deliverJointResults(desk, officer, { ...all, proof: { ...all.proof, method: 'POST' } })),
    ).toBe(false);
    const sent = (await stored(desk, both[0]!.id)).deliveryCase!;
    const back = await recordFailedDelivery(desk, officer, {
      ...requestFor(sent),
      reason: 'RETURNED',
      evidence: 'TH-1',
    });
    if (isRefused(back)) throw new Error(back.code);
    const again = { ...requestFor(back), proof: proofFor(back, { evidence: 'QS-2' }) };
    expect(await deliverResult(desk, officer, again)).toMatchObject({ status: 'COMPLETED' });
  });
  it('art. 44, P5: on day 9 a part of what is wanted together leaves alone, and is listed; the rest leaves together', async () => {
    const [one, other] = await twoReady('TOGETHER', aReadyDelivery, { handOutAloneFrom: '2026-04-20' });
    const split = async () =>
      (await readWorkList(desk.database, { statuses: ['READY'], splitBy: monday.today }, 50, null)).map(({ id }) => id);
    expect(await split()).toContain(one!.id);
    expect(await split()).not.toContain(other!.id);
    expect(await deliverResult(desk, officer, { ...requestFor(one!), proof: proofFor(one!) })).toMatchObject({
      status: 'COMPLETED',
    });
    expect(await deliverResult(desk, officer, { ...requestFor(other!), proof: proofFor(other!) })).toMatchObject({
      code: 'HANDED_OUT_TOGETHER',
      details: [expect.stringContaining('2026-05-06')],
    });
    const answer = await deliverJointResults(desk, officer, requestForAll([other!]));
    expect(isRefused(answer)).toBe(false);
  });
  it('S46, P5: the applicant changes the choice on line, also whoever may collect; nobody else, and not once all is out', async () => {
    const [one, other] = await twoReady('TOGETHER', aReadyDelivery, { handOutAloneFrom: '2026-05-06' });
    const { jointCaseId, parties } = one!;
    await addKnownCases(desk.database.manager, {
      id: one!.id,
      caseNumber: one!.caseNumber,
      itemName: one!.itemName,
      departmentCode: one!.departmentCode,
      parties,
      deliveryMethod: 'WINDOW',
      jointCaseId,
      supplied: [],
    });
    const change = (id: string, delivery: 'TOGETHER' | 'AS_READY') =>
      changeJointDelivery(
        desk,
        { ...someone('APPLICANT'), id },
        { commandId: randomUUID(), jointCaseId: jointCaseId!, delivery },
      );
    expect(await change(randomUUID(), 'AS_READY')).toMatchObject({ code: 'JOINT_CASE_NOT_FOUND' });
    expect(await change(parties[0]!.applicantId, 'AS_READY')).toMatchObject({ delivery: 'AS_READY' });
    expect((await stored(desk, jointCaseId!)).events).toMatchObject([{ type: 'JointDeliveryChanged.v1', seq: 1 }]);
    expect(await deliverResult(desk, officer, { ...requestFor(one!), proof: proofFor(one!) })).toMatchObject({
      status: 'COMPLETED',
    });
    expect(await change(parties[0]!.agentId!, 'TOGETHER')).toMatchObject({ delivery: 'TOGETHER' });
    expect(isRefused(await deliverJointResults(desk, officer, requestForAll([other!])))).toBe(false);
    expect(await change(parties[0]!.applicantId, 'AS_READY')).toMatchObject({ code: 'ALL_HANDED_OUT' });
  });
  it('S49, T26: TOGETHER wait for what is owed for one of them', async () => {
    const [one, owing] = await twoReady('TOGETHER', anOwingDelivery);
    const both = [one!, owing!];
    expect(await deliverJointResults(desk, officer, requestForAll(both))).toMatchObject({
      code: 'SUPPLEMENT_OWED',
      details: ['食品经营许可新办：平面图'],
    });
    const collected = await collectSupplement(desk, officer, { ...requestFor(owing!), materials: [theMaterial()] });
    if (isRefused(collected)) throw new Error(collected.code);
    const answer = await deliverJointResults(desk, officer, requestForAll([one!, collected]));
    expect(isRefused(answer)).toBe(false);
  });
  it('are served once: of two officers at the same moment one wins', async () => {
    const both = await twoReady('TOGETHER');
    const answers = await race(
      desk.database,
      { table: 'joint_delivery', id: both[0]!.jointCaseId! },
      [1, 2].map(() => () => deliverJointResults(desk, officer, requestForAll(both))),
    );
    expect(answers.filter(isRefused)).toHaveLength(1);
  });
});

describe('what delivery hears of a joint case', () => {
  const jointCaseId = randomUUID();
  const caseId = randomUUID();
  it('waits for the receipt when the end comes first: topics have no order between them', async () => {
    const concluded = hear(desk, 'hall.review.event.v1', 'JointCaseConcluded.v1', {
      jointCaseId,
      status: 'GRANTED',
      concludedAt: monday.instant,
      components: [{ key: 'A', caseId, departmentCode: 'X', status: 'GRANTED', outcome: 'GRANTED' }],
    });
    await expect(concluded).rejects.toBeInstanceOf(TryAgain);
  });
  it('keeps its components from the receipt, and the results to expect from its end', async () => {
    const { parties, itemName } = aReadyDelivery();
    await hear(desk, 'hall.intake.event.v1', 'JointCaseReceived.v1', {
      jointCaseId,
      jointCaseNumber: 'N',
      matter: { name: '一件事' },
      delivery: 'TOGETHER',
      parties,
      components: [{ key: 'A', caseId, caseNumber: 'M', item: { name: itemName, departmentCode: 'X' } }],
      deliveryMethod: 'WINDOW',
    });
    await hear(desk, 'hall.review.event.v1', 'JointCaseConcluded.v1', {
      jointCaseId,
      status: 'GRANTED',
      concludedAt: monday.instant,
      components: [{ key: 'A', caseId, departmentCode: 'X', status: 'GRANTED', outcome: 'GRANTED' }],
    });
    expect(await desk.database.query('SELECT expected FROM joint_delivery WHERE id = $1', [jointCaseId])).toEqual([
      { expected: [caseId] },
    ]);
    expect(await desk.database.query('SELECT joint_case_id FROM known_case WHERE id = $1', [caseId])).toEqual([
      { joint_case_id: jointCaseId },
    ]);
  });
});
