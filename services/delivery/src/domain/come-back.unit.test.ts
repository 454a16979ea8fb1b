import { describe, expect, it } from '@jest/globals';
import { aReadyDelivery, monday, proofFor, someone } from '../../testing/a-delivery.ts';
import { availableActions } from './available-actions.ts';
import { decideCorrection } from './correction.ts';
import type { Decision } from './decision.ts';
import type { DeliveryCase } from './delivery-case.ts';
import type { FailureReason } from './desk-records.ts';
import { decideFailedTry } from './failed-try.ts';
import { decideCompletion, decideService } from './hand-out.ts';
import type { ProofOfService } from './proof-of-service.ts';

const serving = { by: 'H301', now: monday, powers: [] };
const alone = { joint: null, today: monday.today };
const done = (decision: Decision): DeliveryCase => {
  if (decision.kind === 'refused') throw new Error(decision.code);
  return decision.deliveryCase;
};

describe('what was sent, counted as delivered, and did not arrive (T27, B40)', () => {
  const sentBy = (matters: Partial<ProofOfService>, from = aReadyDelivery()): DeliveryCase => {
    const proof = proofFor(from, { method: 'POST', evidence: 'SF1234567890123', ...matters });
    return done(decideCompletion(done(decideService(from, proof, serving)), monday));
  };
  const electronic = { method: 'ELECTRONIC' as const, electronicConsent: true, evidence: 'DZ-1' };
  const fail = (from: DeliveryCase, reason: FailureReason = 'RETURNED') =>
    decideFailedTry(from, { reason, evidence: 'TH-1' }, { by: 'H302', now: monday });

  it.each([
    ['by post', {}, 'POST'],
    ['electronically', electronic, 'ELECTRONIC'],
  ] as const)(
    'sent %s: it is at the window again, and the service that did not happen stays on record',
    (_how, by, method) => {
      const sent = sentBy(by);
      expect(sent.status).toBe('COMPLETED');
      const failed = fail(sent);
      expect(failed).toMatchObject({
        deliveryCase: {
          status: 'READY',
          proof: null,
          documentProofs: [],
          deliveredAt: null,
          completedAt: null,
          attempts: [{ reason: 'RETURNED', officerStaffNo: 'H302', voids: { method, deliveredAt: monday.instant } }],
        },
        events: [
          {
            type: 'DeliveryFailed.v1',
            data: { status: 'READY', voidedService: { method, deliveredAt: monday.instant } },
          },
        ],
      });
      const again = decideService(done(failed), proofFor(sent), serving);
      expect(again).toMatchObject({ deliveryCase: { status: 'DELIVERED' }, events: [{ type: 'ResultDelivered.v1' }] });
    },
  );
  it.each(['RETURNED', 'REFUSED', 'LOST', 'NOT_FOUND'] as const)('for the reason %s', (reason) =>
    expect(done(fail(sentBy({}), reason)).status).toBe('READY'),
  );
  it('tells the others neither slip nor addressee', () => {
    const failed = fail(sentBy({}));
    expect(JSON.stringify(failed.kind === 'decided' && failed.events)).not.toContain('SF1234567890123');
  });
  it.each([{ method: 'DIRECT' as const }, { method: 'LEAVE_WITH_WITNESS' as const, witness: '居委会工作人员二人' }])(
    '%j stands: somebody of the hall has seen it',
    (by) => {
      expect(fail(sentBy(by))).toMatchObject({ code: 'SERVICE_STANDS' });
      expect(availableActions(someone('DELIVERY_OFFICER'), sentBy(by), alone)).toEqual([]);
    },
  );
  it('is shown to the officer as something to do', () => {
    expect(availableActions(someone('DELIVERY_OFFICER'), sentBy({}), alone)).toEqual(['failTry']);
    expect(availableActions(someone('DELIVERY_OFFICER'), done(fail(sentBy({}))), alone)).toEqual([
      'deliver',
      'failTry',
    ]);
  });
  it('may come back twice', () => {
    const twice = sentBy({ evidence: 'SF2' }, done(fail(sentBy({}))));
    expect(done(fail(twice, 'LOST')).attempts.map(({ voids }) => voids?.evidence)).toEqual(['SF1234567890123', 'SF2']);
  });
  it('T33: a document that was corrected while it was on its way back is put on record', () => {
    const back = done(fail(sentBy({})));
    const decision = decideCorrection(back, {
      caseId: back.id,
      round: 1,
      status: 'HANDED_OVER' as const,
      departmentCode: 'X',
      type: 'D8',
      documentId: 'D8-2',
      supersedes: 'D8-1',
      fields: ['content'],
      correctedBy: 'D0102',
      correctedAt: monday.instant,
    });
    expect(decision).toMatchObject({ deliveryCase: { status: 'READY', corrections: [{ documentId: 'D8-2' }] } });
  });
});
