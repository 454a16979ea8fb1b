import { describe, expect, it } from '@jest/globals';
import { aDelivery, aReadyDelivery, monday, proofFor } from '../../testing/a-delivery.ts';
import { decideCompletion, decideHandOver, decideService } from './hand-out.ts';
import type { ProofOfService } from './proof-of-service.ts';

const documents = ['准予许可决定书', '食品经营许可证'];

describe('signing for a result (T24, T25, D12)', () => {
  it('makes it ready, with both signatures (S15)', () =>
    expect(decideHandOver(aDelivery(), documents, { by: 'H301', now: monday })).toMatchObject({
      deliveryCase: { status: 'READY', officerStaffNo: 'H301', handedOverAt: monday.instant },
      events: [{ type: 'ResultHandedOver.v1', data: { officerStaffNo: 'H301', liaisonStaffNo: 'D0105' } }],
    }));
  it('in another order is the same', () =>
    expect(decideHandOver(aDelivery(), [...documents].reverse(), { by: 'H301', now: monday })).toMatchObject({
      kind: 'decided',
    }));
  it.each([[[documents[0]!]], [[...documents, '别的']], [[]], [[documents[0]!, documents[0]!]]])(
    'for %j is refused: no more and no fewer',
    (names) =>
      expect(decideHandOver(aDelivery(), names, { by: 'H301', now: monday })).toMatchObject({
        code: 'DOCUMENTS_DO_NOT_MATCH',
        details: documents.slice().sort(),
      }),
  );
  it('twice is refused', () =>
    expect(decideHandOver(aReadyDelivery(), documents, { by: 'H301', now: monday })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    }));
});

describe('serving a result (T26, D13; S48)', () => {
  const ready = aReadyDelivery();
  const serve = (matters: Partial<ProofOfService> = {}, from = ready) =>
    decideService(from, proofFor(from, matters), { by: 'H301', now: monday, powers: [] });
  it('to the applicant, and the case is complete (T28)', () => {
    const served = serve();
    expect(served).toMatchObject({
      deliveryCase: { status: 'DELIVERED' },
      events: [{ type: 'ResultDelivered.v1', data: { method: 'DIRECT' } }],
    });
    if (served.kind === 'refused') throw new Error(served.code);
    expect(decideCompletion(served.deliveryCase, monday)).toMatchObject({
      deliveryCase: { status: 'COMPLETED' },
      events: [{ type: 'CaseCompleted.v1', data: { documents: 2 } }],
    });
  });
  it('to an agent who may collect', () =>
    expect(serve({ method: 'AGENT', recipientId: ready.parties[0]!.agentId! })).toMatchObject({ kind: 'decided' }));
  it('tells who it was by the id in the register, which alone knows the name (B41)', () =>
    expect(serve()).toMatchObject({
      events: [{ data: { recipientId: ready.parties[0]!.applicantId, relation: 'SELF', mandateId: null } }],
    }));
  it.each<[string, Partial<ProofOfService>, string]>([
    ['to nobody', { recipientId: '' }, 'RECIPIENT_MISSING'],
    ['to a stranger', { recipientId: 'somebody' }, 'COLLECTOR_HAS_NO_POWER'],
    ['without looking at the document', { identityChecked: false }, 'IDENTITY_NOT_CHECKED'],
    ['electronically without consent (E35)', { method: 'ELECTRONIC' }, 'CONSENT_MISSING'],
    ['without evidence', { evidence: ' ' }, 'PROOF_MISSING'],
    ['left behind without witness (E34)', { method: 'LEAVE_WITH_WITNESS' }, 'PROOF_MISSING'],
  ])('%s is refused', (_how, matters, code) => expect(serve(matters)).toMatchObject({ kind: 'refused', code }));
  it.each([
    ['is over (E24)', { validTo: '2026-04-19' }],
    ['does not cover collecting', { powers: ['SUBMIT' as const] }],
  ])('to an agent whose mandate %s is refused', (_why, matters) => {
    const from = aReadyDelivery({ parties: [{ ...ready.parties[0]!, ...matters }] });
    expect(serve({ recipientId: from.parties[0]!.agentId! }, from)).toMatchObject({ code: 'COLLECTOR_HAS_NO_POWER' });
  });
  it('before the department has handed over is refused', () =>
    expect(serve({}, aDelivery())).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
});
