import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOwingDelivery,
  aReadyDelivery,
  given,
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
import { addJointDelivery } from '../storage/joint-delivery-store.ts';
import { addKnownCases } from '../storage/known-case-store.ts';
import { deliverJointResults } from './deliver-joint-results.ts';
import { deliverResult } from './deliver-result.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
const officer = someone('DELIVERY_OFFICER');

const hearIntake = (type: string, data: object) => hear(desk, 'hall.intake.event.v1', type, data);
const mandate = ({ parties }: DeliveryCase, agentId: string, matters: object = {}) => ({
  mandateId: randomUUID(),
  principalId: parties[0]!.applicantId,
  basis: 'WRITTEN',
  agentId,
  agentKind: 'PERSON',
  powers: ['COLLECT'],
  validFrom: '2026-04-20',
  validTo: '2026-04-20',
  revokedAt: null,
  changedAt: monday.instant,
  ...matters,
});
const serve = (before: DeliveryCase, recipientId: string, mandateId: string | null = null) =>
  deliverResult(desk, officer, {
    ...requestFor(before),
    proof: proofFor(before, { recipientId, mandateId, method: 'AGENT' }),
  });

describe('who may collect, as intake tells it (B41)', () => {
  it('by a mandate made after the receipt: not before it is heard of, and then', async () => {
    const before = await given(desk, aReadyDelivery());
    const agent = randomUUID();
    const power = mandate(before, agent);
    expect(await serve(before, agent)).toMatchObject({ code: 'COLLECTOR_HAS_NO_POWER' });
    expect(await serve(before, agent, power.mandateId)).toMatchObject({ code: 'MANDATE_NOT_HEARD' });
    await hearIntake('MandateChanged.v1', power);
    expect(await serve(before, agent, power.mandateId)).toMatchObject({
      status: 'COMPLETED',
      proof: { recipientId: agent, relation: 'AGENT', mandateId: power.mandateId },
    });
    expect(
      (await desk.database.query(`SELECT data FROM outbox_event WHERE key = $1 ORDER BY id`, [before.id]))[0].data,
    ).toMatchObject({
      recipientId: agent,
      relation: 'AGENT',
      mandateId: power.mandateId,
    });
  });
  it('never by a mandate that is heard of and does not cover the applicant: there is nothing to wait for', async () => {
    const before = await given(desk, aReadyDelivery());
    const other = aReadyDelivery();
    const agent = randomUUID();
    const ofAnother = mandate(other, agent);
    const withoutPower = mandate(before, agent, { powers: ['SUBMIT'] });
    const over = mandate(before, agent, { validFrom: '2026-04-01', validTo: '2026-04-19' });
    for (const power of [ofAnother, withoutPower, over]) {
      await hearIntake('MandateChanged.v1', power);
      expect(await serve(before, agent, power.mandateId)).toMatchObject({ code: 'COLLECTOR_HAS_NO_POWER' });
    }
    const unknown = { code: 'MANDATE_NOT_HEARD' };
    expect(await serve(before, agent, randomUUID())).toMatchObject(unknown);
    expect(await serve(before, agent, 'no id at all')).toMatchObject(unknown);
  });
  it('nor so at the hand-out of all results of a joint case in one order', async () => {
    const jointCaseId = randomUUID();
    const before = await given(desk, aReadyDelivery({ jointCaseId }));
    const { id: caseId, itemName, version: expectedVersion } = before;
    await addJointDelivery(desk.database.manager, {
      id: jointCaseId,
      jointCaseNumber: 'N',
      matterName: '一件事',
      delivery: 'TOGETHER',
      components: [{ key: 'A', caseId, itemName }],
      expected: [caseId],
    });
    const power = mandate(aReadyDelivery(), randomUUID());
    const { evidence, ...proof } = proofFor(before, {
      recipientId: power.agentId,
      mandateId: power.mandateId,
      method: 'AGENT',
    });
    const documents = before.documents.map(({ name }) => ({ caseId, expectedVersion, name, evidence }));
    const handOut = () =>
      deliverJointResults(desk, officer, { commandId: randomUUID(), jointCaseId, proof, documents });
    expect(await handOut()).toMatchObject({ code: 'MANDATE_NOT_HEARD' });
    await hearIntake('MandateChanged.v1', power);
    expect(await handOut()).toMatchObject({ code: 'COLLECTOR_HAS_NO_POWER' });
  });
  it('not any more once it was taken back; what was told before that changes nothing', async () => {
    const before = await given(desk, aReadyDelivery());
    const power = mandate(before, before.parties[0]!.agentId!, { changedAt: '2026-04-20T01:00:00.000Z' });
    await hearIntake('MandateChanged.v1', { ...power, revokedAt: monday.instant, changedAt: monday.instant });
    await hearIntake('MandateChanged.v1', power);
    expect(await serve(before, before.parties[0]!.agentId!)).toMatchObject({ code: 'COLLECTOR_HAS_NO_POWER' });
  });
  it('by the office of today’s legal representative, never by that of a former one', async () => {
    const before = await given(desk, aReadyDelivery());
    const { applicantId } = before.parties[0]!;
    const old = randomUUID();
    const now = randomUUID();
    for (const agentId of [old, now])
      await hearIntake(
        'MandateChanged.v1',
        mandate(before, agentId, { mandateId: applicantId, basis: 'OFFICE', validTo: '9999-12-31' }),
      );
    expect(await serve(before, old)).toMatchObject({ code: 'COLLECTOR_HAS_NO_POWER' });
    expect(await serve(before, applicantId)).toMatchObject({ code: 'NATURAL_PERSON_NEEDED' });
    expect(await serve(before, now)).toMatchObject({ proof: { relation: 'LEGAL_REPRESENTATIVE' } });
  });
});

describe('what another window has taken in for the hand-out (S33, S49)', () => {
  const known = (of: DeliveryCase) =>
    addKnownCases(desk.database.manager, {
      id: of.id,
      caseNumber: of.caseNumber,
      itemName: of.itemName,
      departmentCode: of.departmentCode,
      parties: of.parties,
      deliveryMethod: 'WINDOW',
      jointCaseId: null,
      supplied: [],
    });
  const handedIn = ({ id: caseId }: DeliveryCase, more: object = {}) =>
    hearIntake('SupplementHandedIn.v1', {
      caseId,
      round: 1,
      supplementId: randomUUID(),
      entries: ['M2'],
      answers: 'AT_DELIVERY',
      materials: ['M2'],

      handedInAt: '2026-04-19T02:00:00.000Z',
      receivedBy: 'H103',
      ...more,
    });
  const collected = { copies: null, pages: null, at: '2026-04-19T02:00:00.000Z', officerStaffNo: 'H103' };
  it('is not asked for again, whether it came before the result or after it', async () => {
    const here = await given(desk, anOwingDelivery());
    await known(here);
    await handedIn(here);
    expect((await stored(desk, here.id)).deliveryCase).toMatchObject({ owed: [{ materialCode: 'M2', collected }] });
    const later = aReadyDelivery();
    await known(later);
    await handedIn(later);
    const owed = [{ materialCode: 'M2', name: '平面图' }];
    await hear(desk, 'hall.review.event.v1', 'ResultOffered.v1', { ...offer(later.id), owed });
    expect((await stored(desk, later.id)).deliveryCase).toMatchObject({ owed: [{ materialCode: 'M2', collected }] });
  });
  it('on line, without its original, it is not collected', async () => {
    const here = await given(desk, anOwingDelivery());
    await known(here);
    await handedIn(here, { receivedBy: null });
    await handedIn(here, { answers: 'TOLERANCE' });
    expect((await stored(desk, here.id)).deliveryCase).toMatchObject({ owed: [{ collected: null }], version: 1 });
  });
});
