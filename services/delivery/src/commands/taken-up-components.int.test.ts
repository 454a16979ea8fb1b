import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type HallEventType } from '@hall/event-contracts';
import { TryAgain } from '@hall/messaging';
import {
  aDelivery,
  departmentCode,
  monday,
  offer,
  openTestDesk,
  proofFor,
  requestFor,
  someone,
  stored,
  type TestDesk,
} from '../../testing/a-delivery.ts';
import { hear } from '../../testing/hear.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { isRefused } from '../domain/refusals.ts';
import { listDeliveries } from '../storage/joint-delivery-store.ts';
import { changeJointDelivery } from './change-joint-delivery.ts';
import { deliverJointResults } from './deliver-joint-results.ts';
import { deliverResult } from './deliver-result.ts';
import { handOverResult } from './hand-over-result.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
const officer = someone('DELIVERY_OFFICER');

const hearReview = (type: HallEventType, data: object) => hear(desk, topics.review, type, data);

/** A joint case with components of these keys, each item named as its key, all results wanted in one order. */
async function aJointCase(...keys: readonly string[]) {
  const jointCaseId = randomUUID();
  const cases = new Map(keys.map((key) => [key, randomUUID()]));
  const { parties } = aDelivery();
  const components = keys.map((key) => ({
    key,
    caseId: cases.get(key),
    caseNumber: `M-${key}`,
    item: { name: key, departmentCode },
  }));
  await hear(desk, topics.intake, 'JointCaseReceived.v1', {
    jointCaseId,
    jointCaseNumber: 'N',
    matter: { name: '一件事' },
    delivery: 'TOGETHER',
    parties,
    components,
    deliveryMethod: 'WINDOW',
  });
  return { jointCaseId, caseOf: (key: string) => cases.get(key) as string, keys };
}
type Joint = Awaited<ReturnType<typeof aJointCase>>;

/** Every component has ended: with these outcomes, the others without one. */
const concluded = (joint: Joint, outcomes: Record<string, 'GRANTED' | 'REFUSED'>, statuses: object = {}) =>
  hearReview('JointCaseConcluded.v1', {
    jointCaseId: joint.jointCaseId,
    status: 'PARTLY_GRANTED',
    concludedAt: monday.instant,
    components: joint.keys.map((key) => ({
      key,
      caseId: joint.caseOf(key),
      departmentCode,
      status: outcomes[key] ?? 'TERMINATED',
      outcome: outcomes[key] ?? null,
      ...(statuses as Record<string, object>)[key],
    })),
  });

const told = (joint: Joint, type: HallEventType, key: string, data: object) =>
  hearReview(type, { caseId: joint.caseOf(key), jointCaseId: joint.jointCaseId, departmentCode, ...data });
const reopened = (joint: Joint, key: string, round = 2) =>
  told(joint, 'CaseReopened.v1', key, {
    round,
    status: 'UNDER_REVIEW',
    previousRound: round - 1,
    orderNumber: '某1号',
  });
const revived = (joint: Joint, key: string, because: string) =>
  told(joint, 'ComponentRevived.v1', key, { round: 2, status: 'PLANNED', previousRound: 1, because: [because] });

/** The department has offered the result, and the window has signed for it. */
async function atTheWindow(joint: Joint, key: string, matters: object = {}): Promise<DeliveryCase> {
  await hearReview('ResultOffered.v1', { ...offer(joint.caseOf(key)), handOutAloneFrom: '2026-05-06', ...matters });
  const offered = (await stored(desk, joint.caseOf(key))).deliveryCase as DeliveryCase;
  const documentNames = offered.documents.map(({ name }) => name);
  const ready = await handOverResult(desk, officer, { ...requestFor(offered), documentNames });
  if (isRefused(ready)) throw new Error(ready.code);
  return ready;
}

/** Hands out in one order what is at the window of these components. */
async function handOut(joint: Joint, ...keys: readonly string[]) {
  const ids = keys.map(joint.caseOf);
  const deliveries = await listDeliveries(desk.database.manager, joint.jointCaseId);
  const { evidence, ...proof } = proofFor(deliveries[0] ?? aDelivery());
  const documents = deliveries
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id: caseId, version: expectedVersion, documents: listed }) =>
      listed.map(({ name }) => ({ caseId, expectedVersion, name, evidence })),
    );
  const { jointCaseId } = joint;
  return deliverJointResults(desk, officer, { commandId: randomUUID(), jointCaseId, proof, documents });
}
const missing = (...details: readonly string[]) => ({ code: 'RESULTS_MISSING', details });

describe('components that are taken up again, of results that are wanted together (T32; P4)', () => {
  it('are waited for: the re-opened one, and the one that fell with it and is revived, until each is at the window', async () => {
    const joint = await aJointCase('J5.1', 'J5.2', 'J5.5');
    await atTheWindow(joint, 'J5.1');
    await concluded(joint, { 'J5.1': 'GRANTED', 'J5.2': 'REFUSED' });
    await reopened(joint, 'J5.2');
    expect(await handOut(joint, 'J5.1')).toMatchObject(missing('J5.2'));
    await revived(joint, 'J5.5', 'J5.2');
    await atTheWindow(joint, 'J5.2', { round: 2 });
    expect(await handOut(joint, 'J5.1', 'J5.2')).toMatchObject(missing('J5.5'));
    await concluded(joint, { 'J5.1': 'GRANTED', 'J5.2': 'GRANTED', 'J5.5': 'GRANTED' });
    expect(await handOut(joint, 'J5.1', 'J5.2')).toMatchObject(missing('J5.5'));
    await atTheWindow(joint, 'J5.5', { round: 2 });
    expect(await handOut(joint, 'J5.1', 'J5.2', 'J5.5')).toMatchObject({ deliveries: [{}, {}, {}] });
  });
  it('are waited for also where nothing was ever offered: not accepted, re-opened, and all that fell with it revived', async () => {
    const joint = await aJointCase('J1.1', 'J1.2', 'J1.3', 'J1.4');
    await concluded(joint, {}, { 'J1.1': { status: 'NOT_ACCEPTED' } });
    await reopened(joint, 'J1.1');
    expect(await handOut(joint)).toMatchObject(missing('J1.1'));
    for (const key of ['J1.2', 'J1.3', 'J1.4']) await revived(joint, key, 'J1.1');
    await atTheWindow(joint, 'J1.1', { round: 2 });
    expect(await handOut(joint, 'J1.1')).toMatchObject(missing('J1.2', 'J1.3', 'J1.4'));
  });
  it('are waited for where an earlier result is handed out: it stays handed out, and does not count as the new one, also once that is decided', async () => {
    const joint = await aJointCase('A', 'B');
    await concluded(joint, { A: 'GRANTED', B: 'REFUSED' });
    await atTheWindow(joint, 'A');
    const refusal = await atTheWindow(joint, 'B', { outcome: 'REFUSED' });
    const served = await deliverResult(desk, officer, { ...requestFor(refusal), proof: proofFor(refusal) });
    expect(served).toMatchObject({ status: 'COMPLETED' });
    await reopened(joint, 'B');
    expect(await handOut(joint, 'A')).toMatchObject(missing('B'));
    await concluded(joint, { A: 'GRANTED', B: 'GRANTED' });
    expect(await handOut(joint, 'A')).toMatchObject(missing('B'));
    await atTheWindow(joint, 'B', { round: 2 });
    expect(await handOut(joint, 'A', 'B')).toMatchObject({ deliveries: [{}, {}] });
  });
  it('let the delivery be chosen again, though all earlier results are handed out', async () => {
    const joint = await aJointCase('A', 'B');
    await concluded(joint, { A: 'GRANTED' });
    await atTheWindow(joint, 'A');
    expect(await handOut(joint, 'A')).toMatchObject({ deliveries: [{}] });
    const { jointCaseId } = joint;
    const choose = (delivery: 'AS_READY' | 'TOGETHER') =>
      changeJointDelivery(desk, officer, { commandId: randomUUID(), jointCaseId, delivery });
    expect(await choose('AS_READY')).toMatchObject({ code: 'ALL_HANDED_OUT' });
    await reopened(joint, 'B');
    expect(await choose('AS_READY')).toMatchObject({ delivery: 'AS_READY' });
    expect(await choose('TOGETHER')).toMatchObject({ delivery: 'TOGETHER' });
    await atTheWindow(joint, 'B', { round: 2 });
    expect(await handOut(joint, 'B')).toMatchObject({ deliveries: [{ id: joint.caseOf('B') }] });
  });
  it('VOID_LAPSE: are waited for when a lapse is void, as when a case is re-opened', async () => {
    const joint = await aJointCase('A', 'B');
    await atTheWindow(joint, 'A');
    await concluded(joint, { A: 'GRANTED' }, { B: { status: 'DEEMED_WITHDRAWN' } });
    await told(joint, 'ProcedureNoted.v1', 'B', { round: 1, status: 'ACCEPTED', act: 'TOLERANCE_FULFILLED' });
    await told(joint, 'ProcedureNoted.v1', 'B', { round: 1, status: 'AWAITING_SUPPLEMENT', act: 'LAPSE_VOIDED' });
    expect(await handOut(joint, 'A')).toMatchObject(missing('B'));
  });
  it.each<HallEventType>(['CaseNotAccepted.v1', 'CaseWithdrawn.v1', 'CaseDeemedWithdrawn.v1', 'CaseTerminated.v1'])(
    'are not waited for once they have ended without a result: %s',
    async (type) => {
      const joint = await aJointCase('A', 'B', 'C');
      await atTheWindow(joint, 'A');
      await concluded(joint, { A: 'GRANTED' });
      await reopened(joint, 'B');
      await reopened(joint, 'C');
      await told(joint, type, 'B', { round: 2 });
      expect(await handOut(joint, 'A')).toMatchObject(missing('C'));
      await concluded(joint, { A: 'GRANTED' });
      expect(await handOut(joint, 'A')).toMatchObject({ deliveries: [{}] });
    },
  );
  it('B2: a grant that is revoked after the conclusion holds nobody up, nor when the joint case is concluded anew', async () => {
    const joint = await aJointCase('A', 'B', 'C');
    await atTheWindow(joint, 'A');
    await atTheWindow(joint, 'B');
    await concluded(joint, { A: 'GRANTED', B: 'GRANTED' });
    await told(joint, 'CaseTerminated.v1', 'B', { round: 1, status: 'TERMINATED', cause: 'SUPPLEMENT_NOT_SUPPLIED' });
    await reopened(joint, 'C');
    expect(await handOut(joint, 'A')).toMatchObject(missing('C'));
    await concluded(joint, { A: 'GRANTED', B: 'GRANTED' }, { B: { status: 'TERMINATED' } });
    expect(await handOut(joint, 'A')).toMatchObject({ deliveries: [{ id: joint.caseOf('A') }] });
  });
  it.each<HallEventType>(['CaseReopened.v1', 'ComponentRevived.v1'])(
    '%s waits for the receipt of its case: topics have no order between them',
    async (type) =>
      expect(hearReview(type, { caseId: randomUUID(), round: 2, departmentCode })).rejects.toBeInstanceOf(TryAgain),
  );
});
