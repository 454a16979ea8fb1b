import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aDelivery, aReadyDelivery, monday, proofFor } from '../../testing/a-delivery.ts';
import type { DeliveryCase } from './delivery-case.ts';
import { decideUnifiedService, missingItems, type CaseProof, type JointDelivery } from './joint-delivery.ts';

const jointOf = (deliveries: readonly DeliveryCase[], matters: Partial<JointDelivery> = {}): JointDelivery => ({
  ...{
    id: randomUUID(),
    jointCaseNumber: '99010120260420000009X',
    matterName: '开办餐饮店一件事',
    delivery: 'TOGETHER',
  },
  components: deliveries.map(({ id: caseId, itemName }, index) => ({ key: `J2.${index + 1}`, caseId, itemName })),
  expected: deliveries.map(({ id }) => id),
  ...matters,
});
const [a, b] = [aReadyDelivery({ itemName: '食品经营许可新办' }), aReadyDelivery({ itemName: '户外招牌设置' })];
const parties = a.parties;
const both = [a, { ...b, parties }];
const proofs: CaseProof[] = both.flatMap(({ id: caseId, documents }) =>
  documents.map(({ name }, index) => ({ caseId, name, evidence: `SD-${index}` })),
);
const serve = (joint: JointDelivery, deliveries: readonly DeliveryCase[], given = proofs) =>
  decideUnifiedService(joint, deliveries, proofFor(a), given, 'H301', monday);

describe('unified delivery (统一出件)', () => {
  it('hands out all results in one order, each document with its own proof, and completes them', () => {
    const served = serve(jointOf(both), both);
    expect(served).toMatchObject([
      {
        completion: {
          deliveryCase: { id: a.id, status: 'COMPLETED', documentProofs: [{ evidence: 'SD-0' }, { evidence: 'SD-1' }] },
        },
      },
      { completion: { deliveryCase: { id: b.id, status: 'COMPLETED' } } },
    ]);
  });
  it('waits while a department has not offered, or the window not signed', () => {
    const offered = aDelivery({ itemName: '户外招牌设置', parties });
    expect(serve(jointOf([a, offered]), [a, offered])).toMatchObject({
      code: 'RESULTS_MISSING',
      details: ['户外招牌设置'],
    });
    expect(serve(jointOf(both), [a])).toMatchObject({ code: 'RESULTS_MISSING', details: ['户外招牌设置'] });
  });
  it('waits until the joint case is concluded: until then nobody knows which results there will be', () =>
    expect(missingItems(jointOf(both, { expected: null }), [a])).toEqual(['户外招牌设置']));
  it('does not wait for a component that ended without a decision', () =>
    expect(missingItems(jointOf(both, { expected: [a.id] }), [a])).toEqual([]));
  it('is complete for ever once everything was handed out', () => {
    const served = both.map((one) => ({ ...one, status: 'COMPLETED' as const }));
    expect(missingItems(jointOf(served), served)).toEqual([]);
    expect(serve(jointOf(served), served)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it('wants every document, and no other', () => {
    expect(serve(jointOf(both), both, proofs.slice(1))).toMatchObject({ code: 'DOCUMENTS_DO_NOT_MATCH' });
    expect(serve(jointOf(both), both, [...proofs, proofs[0]!])).toMatchObject({ code: 'DOCUMENTS_DO_NOT_MATCH' });
  });
  it('wants a proof for each of them', () =>
    expect(
      serve(
        jointOf(both),
        both,
        proofs.map((proof, index) => (index === 2 ? { ...proof, evidence: ' ' } : proof)),
      ),
    ).toMatchObject({
      code: 'PROOF_MISSING',
    }));
  it('is not for who wants each result as it comes', () =>
    expect(serve(jointOf(both, { delivery: 'AS_READY' }), both)).toMatchObject({ code: 'HANDED_OUT_SINGLY' }));
});
