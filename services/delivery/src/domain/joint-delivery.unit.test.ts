import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aDelivery, aReadyDelivery, monday, proofFor } from '../../testing/a-delivery.ts';
import type { DeliveryCase } from './delivery-case.ts';
import { missingItems } from './expected-results.ts';
import { mayGoAlone, type JointDelivery } from './joint-case.ts';
import { decideChoice, decideUnifiedService, type CaseProof } from './joint-delivery.ts';

const jointOf = (deliveries: readonly DeliveryCase[], matters: Partial<JointDelivery> = {}): JointDelivery => ({
  id: randomUUID(),
  jointCaseNumber: '99010120260420000009X',
  matterName: '开办餐饮店一件事',
  delivery: 'TOGETHER',
  components: deliveries.map(({ id: caseId, itemName }, index) => ({ key: `J2.${index + 1}`, caseId, itemName })),
  expected: deliveries.map(({ id }) => id),
  ...matters,
});
const a = aReadyDelivery({ itemName: '食品经营许可新办' });
const b = aReadyDelivery({ itemName: '户外招牌设置' });
const parties = a.parties;
const both = [a, { ...b, parties }];
const proofs: CaseProof[] = both.flatMap(({ id: caseId, documents }) =>
  documents.map(({ name }, index) => ({ caseId, name, evidence: `SD-${index}` })),
);
const serve = (joint: JointDelivery, deliveries: readonly DeliveryCase[], given = proofs) =>
  decideUnifiedService(
    joint,
    deliveries,
    { proof: proofFor(a), proofs: given },
    { by: 'H301', now: monday, powers: [] },
  );

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
    expect(serve(jointOf(served), served)).toMatchObject({ code: 'ALL_HANDED_OUT' });
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
  it('P5: what has gone alone is not handed out again, and what was re-opened since is waited for', () => {
    const gone = { ...both[0]!, status: 'COMPLETED' as const, deliveredAt: monday.instant };
    const rest = both[1]!;
    const own = proofs.filter(({ caseId }) => caseId === rest.id);
    expect(serve(jointOf(both), [gone, rest], own)).toMatchObject([{ before: { id: rest.id } }]);
    const blocked = { ...rest, blockedAt: monday.instant };
    expect(serve(jointOf(both), [both[0]!, blocked])).toMatchObject({
      code: 'RESULTS_MISSING',
      details: [rest.itemName],
    });
    const ended = serve(jointOf(both, { expected: [both[0]!.id] }), [both[0]!, blocked], proofs.slice(0, 2));
    expect(ended).toMatchObject([{ before: { id: both[0]!.id } }]);
  });
  it('is not for who wants each result as it comes', () =>
    expect(serve(jointOf(both, { delivery: 'AS_READY' }), both)).toMatchObject({ code: 'HANDED_OUT_SINGLY' }));
});

describe('a part of what is wanted together (P5; 行政许可法 art. 44)', () => {
  const part = (matters: Partial<DeliveryCase>) => ({ ...a, handOutAloneFrom: '2026-04-20' as const, ...matters });
  const together = jointOf(both);
  it.each<[string, Partial<DeliveryCase>, JointDelivery, boolean]>([
    ['a grant before day 9', { handOutAloneFrom: '2026-04-21' }, together, false],
    ['a grant on day 9', {}, together, true],
    ['a refusal at once', { outcome: 'REFUSED', handOutAloneFrom: '2026-04-21' }, together, true],
    ['an offer that did not say', { handOutAloneFrom: null }, together, true],
    [
      'any part once each is wanted as it comes',
      { handOutAloneFrom: '2026-04-21' },
      jointOf(both, { delivery: 'AS_READY' }),
      true,
    ],
  ])('%s', (_what, matters, joint, alone) => expect(mayGoAlone(part(matters), joint, monday.today)).toBe(alone));
  it('the choice can be changed until all results are out, and the others hear of it', () => {
    const change = (joint: JointDelivery, deliveries: readonly DeliveryCase[], to: JointDelivery['delivery']) =>
      decideChoice(joint, deliveries, to, { by: null, now: monday });
    expect(change(together, both, 'AS_READY')).toMatchObject({
      joint: { delivery: 'AS_READY' },
      events: [{ type: 'JointDeliveryChanged.v1', data: { delivery: 'AS_READY', officerStaffNo: null } }],
    });
    expect(change(together, both, 'TOGETHER')).toMatchObject({ events: [] });
    const out = both.map((one) => ({ ...one, deliveredAt: monday.instant }));
    expect(change(together, [out[0]!, both[1]!], 'AS_READY')).toMatchObject({ joint: { delivery: 'AS_READY' } });
    expect(change(together, out, 'AS_READY')).toMatchObject({ code: 'ALL_HANDED_OUT' });
  });
});
