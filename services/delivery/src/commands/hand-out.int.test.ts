import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { consumeOnce, TryAgain } from '@hall/messaging';
import { missingFromMigrations, race, statusCheckOf } from '@hall/test-database';
import {
  aDelivery,
  anOwingDelivery,
  aReadyDelivery,
  departmentCode,
  given,
  offer,
  openTestDesk,
  proofFor,
  requestFor,
  someone,
  stored,
  theMaterial,
  type TestDesk,
} from '../../testing/a-delivery.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { deliveryStatuses } from '../domain/status.ts';
import { isRefused, type Refused } from '../domain/refusals.ts';
import { onResult } from '../events/subscriptions.ts';
import { collectSupplement } from './collect-supplement.ts';
import { deliverResult } from './deliver-result.ts';
import { handOverResult } from './hand-over-result.ts';
import { recordFailedDelivery } from './record-failed-delivery.ts';
import { addKnownCases } from '../storage/known-case-store.ts';

const officer = someone('DELIVERY_OFFICER');
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

type Act = (deliveryCase: DeliveryCase) => Promise<DeliveryCase | Refused>;
const transitions: [name: string, from: () => DeliveryCase, act: Act, end: object][] = [
  [
    'handOverResult',
    aDelivery,
    (c) => handOverResult(desk, officer, { ...requestFor(c), documentNames: c.documents.map(({ name }) => name) }),
    {
      deliveryCase: { status: 'READY', version: 2 },
      history: [{ action: 'handOver' }],
      events: [{ type: 'ResultHandedOver.v1', seq: 1 }],
    },
  ],
  [
    'deliverResult',
    aReadyDelivery,
    (c) => deliverResult(desk, officer, { ...requestFor(c), proof: proofFor(c) }),
    {
      deliveryCase: { status: 'COMPLETED', version: 3 },
      history: [{ action: 'deliver' }, { action: 'complete' }],
      events: [
        { type: 'ResultDelivered.v1', seq: 1 },
        { type: 'CaseCompleted.v1', seq: 2 },
      ],
    },
  ],
  [
    'S49 collectSupplement',
    anOwingDelivery,
    (c) => collectSupplement(desk, officer, { ...requestFor(c), materials: [theMaterial()] }),
    {
      deliveryCase: { status: 'READY', version: 2, owed: [{ materialCode: 'M2', collected: { copies: 1, pages: 3 } }] },
      history: [{ action: 'collect' }],
      events: [{ type: 'SupplementCollected.v1', seq: 1 }],
    },
  ],
  [
    'T27 recordFailedDelivery',
    aReadyDelivery,
    (c) => recordFailedDelivery(desk, officer, { ...requestFor(c), reason: 'RETURNED', evidence: 'SF1234567890123' }),
    {
      deliveryCase: { status: 'READY', version: 2, attempts: [{ reason: 'RETURNED', evidence: 'SF1234567890123' }] },
      history: [{ action: 'failTry' }],
      events: [{ type: 'DeliveryFailed.v1', seq: 1 }],
    },
  ],
];

describe('a parcel that comes back after it had counted as delivered (T27, B40)', () => {
  it('is handed out again, with a proof of its own; the first is kept', async () => {
    const before = await given(desk, aReadyDelivery());
    const proof = proofFor(before, { method: 'POST', evidence: 'SF1234567890123' });
    const sent = await deliverResult(desk, officer, { ...requestFor(before), proof });
    if (isRefused(sent)) throw new Error(sent.code);
    const back = await recordFailedDelivery(desk, officer, {
      ...requestFor(sent),
      reason: 'RETURNED',
      evidence: 'TH-1',
    });
    if (isRefused(back)) throw new Error(back.code);
    const again = { ...requestFor(back), proof: proofFor(back, { evidence: 'QS-2' }) };
    expect(await deliverResult(desk, officer, again)).toMatchObject({ status: 'COMPLETED' });
    expect(await stored(desk, before.id)).toMatchObject({
      deliveryCase: {
        status: 'COMPLETED',
        proof: { method: 'DIRECT', evidence: 'QS-2' },
        attempts: [{ reason: 'RETURNED', voids: { method: 'POST', evidence: 'SF1234567890123' } }],
      },
      history: ['deliver', 'complete', 'failTry', 'deliver', 'complete'].map((action) => ({ action })),
      events: [
        'ResultDelivered.v1',
        'CaseCompleted.v1',
        'DeliveryFailed.v1',
        'ResultDelivered.v1',
        'CaseCompleted.v1',
      ].map((type) => ({ type })),
    });
  });
});

describe('every transition', () => {
  it.each(transitions)('%s saves the delivery, its history and its events together', async (_name, from, act, end) => {
    const before = await given(desk, from());
    expect(isRefused(await act(before))).toBe(false);
    expect(await stored(desk, before.id)).toMatchObject(end);
  });
  it.each(transitions)(
    '%s: of three who saw the same version one wins, the others are told CONFLICT',
    async (_name, from, act, end) => {
      const before = await given(desk, from());
      const answers = await race(
        desk.database,
        { table: 'delivery_case', id: before.id },
        [1, 2, 3].map(() => () => act(before)),
      );
      expect(answers.map((answer) => (isRefused(answer) ? answer.code : 'DONE')).sort()).toEqual([
        'CONFLICT',
        'CONFLICT',
        'DONE',
      ]);
      expect(await stored(desk, before.id)).toMatchObject(end);
    },
  );
  it.each(transitions)('%s of what does not exist is refused', async (_name, from, act) =>
    expect(await act(from())).toMatchObject({ code: 'CASE_NOT_FOUND' }),
  );
});

describe('a result that a department offers (S12)', () => {
  const event = (caseId: string): CloudEvent =>
    ({
      specversion: '1.0',
      id: randomUUID(),
      source: '/hall/review',
      subject: caseId,
      key: caseId,
      topic: topics.review,
      seq: 1,
      time: '2026-04-20T02:00:00Z',
      traceparent: null,
      correlationId: null,
      causationId: null,
      type: 'ResultOffered.v1',
      data: offer(caseId),
    }) as CloudEvent;
  const deliver = (message: CloudEvent) =>
    desk.database.transaction((tx) => consumeOnce(tx, 'hall.test', message, onResult));

  it('waits for the receipt of its case, which comes on another topic, and then opens once', async () => {
    const message = event(randomUUID());
    await expect(deliver(message)).rejects.toThrow(TryAgain);
    const known = {
      id: message.key,
      caseNumber: 'n',
      itemName: 'i',
      departmentCode,
      parties: aDelivery().parties,
      deliveryMethod: 'WINDOW' as const,
      jointCaseId: null,
      supplied: [],
    };
    await addKnownCases(desk.database.manager, known);
    expect([await deliver(message), await deliver(message)]).toEqual(['HANDLED', 'DUPLICATE']);
    expect(await stored(desk, message.key)).toMatchObject({
      deliveryCase: { status: 'OFFERED', version: 1 },
      history: [{ action: 'open' }],
    });
  });
});

describe('what is owed at the hand-out', () => {
  const officerDelivers = (before: DeliveryCase) =>
    deliverResult(desk, officer, { ...requestFor(before), proof: proofFor(before) });
  it('S49, T26: the result stays until everything is collected, and then leaves', async () => {
    const before = await given(desk, anOwingDelivery());
    expect(await officerDelivers(before)).toMatchObject({ code: 'SUPPLEMENT_OWED', details: ['平面图'] });
    const collected = await collectSupplement(desk, officer, { ...requestFor(before), materials: [theMaterial()] });
    if (isRefused(collected)) throw new Error(collected.code);
    expect(await officerDelivers(collected)).toMatchObject({ status: 'COMPLETED' });
  });
  it('B2: who brings it after the try that failed, and however late, still gets the result (T26, T27)', async () => {
    const before = await given(desk, anOwingDelivery({ status: 'UNCLAIMED' }));
    const collected = await collectSupplement(desk, officer, { ...requestFor(before), materials: [theMaterial()] });
    if (isRefused(collected)) throw new Error(collected.code);
    expect(await officerDelivers(collected)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('a document that the department corrects (T33)', () => {
  const at = '2026-04-21T02:00:00.000Z';
  const corrected = (caseId: string, round = 1) =>
    ({
      id: randomUUID(),
      source: '/hall/review',
      type: 'DocumentCorrected.v1',
      topic: topics.review,
      seq: 9,
      key: caseId,
      subject: caseId,
      time: at,
      data: {
        caseId,
        round,
        status: 'HANDED_OVER',
        departmentCode,
        type: 'D6',
        documentId: 'D6-2',
        supersedes: 'D6-1',
        fields: ['content'],
        correctedAt: at,
        correctedBy: 'D0102',
      },
    }) as never;
  const hear = (event: never) => desk.database.transaction((tx) => onResult(tx, event));
  it('T33: is on record, and the case stays completed', async () => {
    const before = await given(desk, aReadyDelivery({ status: 'COMPLETED' }));
    await hear(corrected(before.id));
    expect(await stored(desk, before.id)).toMatchObject({
      deliveryCase: {
        status: 'COMPLETED',
        corrections: [{ documentId: 'D6-2', supersedes: 'D6-1', at, staffNo: 'D0102' }],
      },
      history: [{ action: 'correct' }],
      events: [],
    });
  });
  it('T33: of an earlier round changes nothing; of what was never completed is thrown back', async () => {
    const later = await given(desk, aReadyDelivery({ round: 2 }));
    await hear(corrected(later.id));
    expect((await stored(desk, later.id)).deliveryCase).toMatchObject({ version: 1, corrections: [] });
    await expect(hear(corrected(later.id, 2))).rejects.toThrow('ACTION_NOT_OPEN');
    await expect(hear(corrected(randomUUID()))).rejects.toThrow('never delivered');
  });
});

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(desk.database)).toEqual([]));
  it('let a status be what its lifecycle has, and nothing else', async () =>
    expect(await statusCheckOf(desk.database, 'delivery_case_status')).toEqual([...deliveryStatuses].sort()));
});

describe('a case that is re-opened (T32)', () => {
  const told = (type: string, id: string, data: object) =>
    ({
      id: randomUUID(),
      source: '/hall/review',
      type,
      topic: topics.review,
      seq: 9,
      key: id,
      subject: id,
      time: '2026-04-20T03:00:00.000Z',
      data: { caseId: id, departmentCode, ...data },
    }) as never;
  it('T32: what was offered is not handed out any more; the new result takes its place, in its round', async () => {
    const before = await given(desk, aReadyDelivery());
    await addKnownCases(desk.database.manager, {
      id: before.id,
      caseNumber: before.caseNumber,
      itemName: before.itemName,
      departmentCode,

      parties: before.parties,
      deliveryMethod: 'WINDOW',
      jointCaseId: null,
      supplied: [],
    });
    const reopened = { round: 2, status: 'UNDER_REVIEW', previousRound: 1, orderNumber: '某1号' };
    await desk.database.transaction((tx) => onResult(tx, told('CaseReopened.v1', before.id, reopened)));
    const blocked = { ...before, version: 2 };
    expect(await deliverResult(desk, officer, { ...requestFor(blocked), proof: proofFor(before) })).toMatchObject({
      code: 'HAND_OUT_BLOCKED',
    });
    const offered = {
      round: 2,
      status: 'REFUSED',
      outcome: 'REFUSED',
      liaisonStaffNo: 'D0105',
      documents: [{ kind: 'DECISION', name: '不予许可决定书' }],
      offeredAt: '2026-04-20T03:00:00.000Z',
    };
    await desk.database.transaction((tx) => onResult(tx, told('ResultOffered.v1', before.id, offered)));
    expect((await stored(desk, before.id)).deliveryCase).toMatchObject({
      round: 2,
      status: 'OFFERED',
      blockedAt: null,
    });
  });
});
