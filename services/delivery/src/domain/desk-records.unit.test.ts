import { describe, expect, it } from '@jest/globals';
import {
  aDelivery,
  anOwingDelivery,
  aReadyDelivery,
  monday,
  offer,
  proofFor,
  theMaterial,
} from '../../testing/a-delivery.ts';
import { decideCorrection } from './correction.ts';
import type { Decision } from './decision.ts';
import { openDelivery, type DeliveryCase } from './delivery-case.ts';
import { failureReasons, outstandingOf } from './desk-records.ts';
import { adviceOn, decideFailedTry } from './failed-try.ts';
import { decideService } from './hand-out.ts';
import { deliveryStatuses } from './status.ts';
import { decideCollection, type MaterialReceived } from './owed-material.ts';

const done = (decision: Decision): DeliveryCase => {
  if (decision.kind === 'refused') throw new Error(decision.code);
  return decision.deliveryCase;
};

describe('what is owed at the hand-out (S49, T26)', () => {
  const owing = anOwingDelivery({
    owed: ['M2', 'M4'].map((materialCode) => ({ materialCode, name: `材料${materialCode}`, collected: null })),
  });
  const collect = (materials: readonly MaterialReceived[], from = owing) =>
    decideCollection(from, materials, { by: 'H301', now: monday });
  const serve = (from: DeliveryCase) => decideService(from, proofFor(from), { by: 'H301', now: monday, powers: [] });

  it('S49: comes with the offer of the department, and nothing is owed where it names nothing', () => {
    const known = { ...aDelivery(), supplied: [] };
    const owed = [{ materialCode: 'M2', name: '平面图' }];
    expect(openDelivery(known, { ...offer(known.id), owed }).owed).toEqual([{ ...owed[0], collected: null }]);
    expect(openDelivery(known, offer(known.id)).owed).toEqual([]);
  });
  it('T26, S49: keeps the result at the window, naming what is missing, until the last material is entered', () => {
    expect(serve(owing)).toMatchObject({ code: 'SUPPLEMENT_OWED', details: ['材料M2', '材料M4'] });
    const half = done(collect([theMaterial()]));
    expect(serve(half)).toMatchObject({ code: 'SUPPLEMENT_OWED', details: ['材料M4'] });
    const whole = done(collect([theMaterial({ code: 'M4' })], half));
    expect(outstandingOf(whole)).toEqual([]);
    expect(serve(whole)).toMatchObject({ deliveryCase: { status: 'DELIVERED' } });
  });
  it('B1: each material is entered with copies, pages, officer and time, and told with what is still owed', () =>
    expect(collect([theMaterial({ copies: 2 })])).toMatchObject({
      deliveryCase: {
        owed: [
          { materialCode: 'M2', collected: { copies: 2, pages: 3, at: monday.instant, officerStaffNo: 'H301' } },
          { materialCode: 'M4', collected: null },
        ],
      },
      events: [
        {
          type: 'SupplementCollected.v1',
          data: { materials: [{ materialCode: 'M2', copies: 2, pages: 3 }], outstanding: ['M4'] },
        },
      ],
    }));
  it.each<[string, MaterialReceived[], string]>([
    ['nothing', [], 'NOT_OWED'],
    ['what was never tolerated', [theMaterial({ code: 'M1' })], 'NOT_OWED'],
    ['one material twice', [theMaterial(), theMaterial()], 'NOT_OWED'],
    ['a copy without its original', [theMaterial({ originalChecked: false })], 'ORIGINAL_NOT_CHECKED'],
    ['no page', [theMaterial({ pages: 0 })], 'BAD_NUMBER'],
    ['no copy', [theMaterial({ copies: 0 })], 'BAD_NUMBER'],
  ])('S49: %s is refused', (_what, materials, code) => expect(collect(materials)).toMatchObject({ code }));
  it('S49: what is in is not taken again, and nothing of a case that was re-opened', () => {
    expect(collect([theMaterial()], done(collect([theMaterial()])))).toMatchObject({ code: 'NOT_OWED' });
    expect(collect([theMaterial()], { ...owing, blockedAt: monday.instant })).toMatchObject({
      code: 'HAND_OUT_BLOCKED',
    });
    expect(collect([theMaterial()], { ...owing, status: 'OFFERED' })).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('a try to serve that has failed (T27)', () => {
  const fail = (matters: object = {}, from = aReadyDelivery()) =>
    decideFailedTry(from, { reason: 'RETURNED', evidence: 'SF1234567890123', ...matters }, { by: 'H301', now: monday });

  it('T27: leaves the result at the window and is kept, one after the other', () => {
    const once = done(fail());
    const twice = fail({ reason: 'REFUSED', evidence: 'JL-7' }, once);
    expect(done(twice)).toMatchObject({
      status: 'READY',
      attempts: [{ reason: 'RETURNED', evidence: 'SF1234567890123', officerStaffNo: 'H301' }, { reason: 'REFUSED' }],
    });
    expect(twice).toMatchObject({ events: [{ type: 'DeliveryFailed.v1', data: { reason: 'REFUSED', attempt: 2 } }] });
  });
  it('T27: tells the others neither the slip nor the addressee', () => {
    const failed = fail();
    const told = JSON.stringify(failed.kind === 'decided' && failed.events);
    expect(told).not.toContain('SF1234567890123');
    expect(told).not.toContain(aReadyDelivery().parties[0]!.applicantId);
  });
  it('T27: a refusal opens leaving it behind with a witness (民事诉讼法 art. 89; E34); each reason has its advice', () => {
    expect(adviceOn.REFUSED).toContain('留置送达');
    for (const reason of failureReasons) expect(adviceOn[reason]).not.toBe('');
    const refused = done(fail({ reason: 'REFUSED' }));
    const left = proofFor(refused, { method: 'LEAVE_WITH_WITNESS', witness: '居委会工作人员二人' });
    expect(decideService(refused, left, { by: 'H301', now: monday, powers: [] })).toMatchObject({
      deliveryCase: { status: 'DELIVERED' },
    });
  });
  it.each([
    '',
    '  ',
    '郁某不在家',
    'SF 123',
    '110101199003071234',
    'ID11010119900307123X',
    '13800138000',
    'a'.repeat(41),
  ])('T27: %j is no number of a slip or a record', (evidence) =>
    expect(fail({ evidence })).toMatchObject({ code: 'BAD_EVIDENCE' }),
  );
  it('T27, B2: who came without what is owed gets a dated note; where nothing is owed nothing can be missing', () => {
    expect(fail({ reason: 'SUPPLEMENT_MISSING' }, anOwingDelivery())).toMatchObject({ kind: 'decided' });
    expect(fail({ reason: 'SUPPLEMENT_MISSING' })).toMatchObject({ code: 'NOT_OWED' });
  });
  it.each(['OFFERED', 'UNCLAIMED'] as const)('T27: there is none in %s', (status) =>
    expect(fail({}, aReadyDelivery({ status }))).toMatchObject({ code: 'ACTION_NOT_OPEN' }),
  );
  it('T27: none of what is not handed out any more', () =>
    expect(fail({}, aReadyDelivery({ blockedAt: monday.instant }))).toMatchObject({ code: 'HAND_OUT_BLOCKED' }));
});

describe('the correction of a completed case (T33)', () => {
  const event = (caseId: string) => ({
    caseId,
    round: 1,
    status: 'HANDED_OVER' as const,
    departmentCode: 'X',
    type: 'D8',
    documentId: 'D8-2',
    supersedes: 'D8-1',
    fields: ['content'],
    correctedAt: monday.instant,
    correctedBy: 'D0102',
  });
  it.each(deliveryStatuses)('T33: from %s', (status) => {
    const before = aReadyDelivery({ status });
    expect(decideCorrection(before, event(before.id))).toMatchObject(
      status === 'COMPLETED'
        ? { deliveryCase: { status, corrections: [{ documentId: 'D8-2', staffNo: 'D0102' }] } }
        : { code: 'ACTION_NOT_OPEN' },
    );
  });
});
