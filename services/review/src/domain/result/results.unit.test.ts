import { describe, expect, it } from '@jest/globals';
import { calendar, monday, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewStatus } from '../case/status.ts';
import { checkLiaison } from '../lifecycle/separation.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideArchiveNote } from '../ending/archive.ts';
import { checkFileOpen } from '../lifecycle/not-open.ts';
import { decideServiceNote, decideServiceVoided, hasComeBack } from './delivery-progress.ts';
import { decideCertificate, decideOffer } from './result.ts';

const { reviewer, decider, liaison } = people;
const later = { instant: '2026-04-21T03:00:00.000Z', today: '2026-04-21' } as const;
const offer = (reviewCase: ReviewCase, by: string = liaison) => decideOffer(reviewCase, { by, now: later, calendar });
const offeredData = (reviewCase: ReviewCase) => {
  const decision = offer(reviewCase);
  if (decision.kind === 'refused') throw new Error(decision.code);
  return decision.events[0]!.data;
};
const decisionOnly = (reviewCase: ReviewCase): ReviewCase => ({
  ...reviewCase,
  item: { ...reviewCase.item, resultKind: 'DECISION_ONLY', resultName: '审批意见' },
});

describe('the certificate (T23)', () => {
  const make = (reviewCase: ReviewCase, number = 'JY-1') =>
    decideCertificate(reviewCase, number, { by: reviewer, now: later });
  it('T23: is told to the others without its number', () => {
    const before = steps.granted();
    expect(make(before)).toMatchObject({
      reviewCase: { certificate: { number: 'JY-1', at: later.instant, by: reviewer } },
      events: [
        {
          type: 'CertificateMade.v1',
          data: { caseId: before.id, round: 1, status: 'CERT_PRODUCTION', madeAt: later.instant, madeBy: reviewer },
        },
      ],
    });
  });
  it('T23: has a number', () => expect(make(steps.granted(), ' ')).toEqual(refuse('TEXT_MISSING', ['证照编号'])));
  it('T23: comes after the decision, and is made once', () => {
    expect(make(steps.pending())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
    expect(make(steps.certified())).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
});

describe('the offer to the delivery window (T24, T25)', () => {
  it('T24: hands out the decision and what the item promises', () => {
    expect(offeredData(steps.certified())).toMatchObject({
      outcome: 'GRANTED',
      documents: [
        { kind: 'DECISION', name: '准予许可决定书' },
        { kind: 'CERTIFICATE', name: '食品经营许可证' },
      ],
      liaisonStaffNo: liaison,
      offeredAt: later.instant,
    });
  });
  it('T25: where the decision is all there is, under the name that the item gives it', () =>
    expect(offeredData(decisionOnly(steps.granted()))).toMatchObject({
      documents: [{ kind: 'DECISION', name: '审批意见' }],
    }));
  it('T24: needs the certificate, by its number', () =>
    expect(offer(steps.granted())).toEqual(refuse('CERTIFICATE_MISSING', ['证照编号'])));
  it('T24: is not open where the decision is missing, whatever the status', () =>
    expect(offer({ ...steps.certified(), ruling: null })).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
  it('T24: is not signed by who has decided, and by nobody kept where nobody has', () => {
    expect(checkLiaison(steps.certified(), decider)).toEqual(refuse('DECIDER_MAY_NOT_HAND_OVER'));
    expect(checkLiaison(steps.certified(), liaison)).toBeUndefined();
    expect(checkLiaison(steps.pending(), decider)).toBeUndefined();
  });
  describe('of a component (P5; 行政许可法 art. 44)', () => {
    const part = (reviewCase: ReviewCase) => ({ ...reviewCase, jointCaseId: 'joint', componentKey: 'A' });
    it('goes out alone from the ninth working day after a grant', () =>
      // Monday 20 April: 21–24, 27–30 April are eight, 1–5 May are days off, Wednesday 6 May is the ninth
      expect(offeredData(part(steps.certified()))).toMatchObject({ handOutAloneFrom: '2026-05-06' }));
    it('goes out at once when it is refused, because the remedies run from the service', () =>
      expect(offeredData(part(steps.refused()))).toMatchObject({ handOutAloneFrom: '2026-04-21' }));
    it('that is a case of its own waits for nobody', () =>
      expect(offeredData(steps.certified())).not.toHaveProperty('handOutAloneFrom'));
  });
});

describe('what was served, and what came back (T26, T27)', () => {
  const service = { deliveredAt: monday.instant, at: later.instant };
  it('T26: is served when it is with the window, and not before', () => {
    expect(decideServiceNote(steps.handedOver(), later.instant)).toMatchObject({
      kind: 'decided',
      reviewCase: { status: 'HANDED_OVER', deliveredAt: later.instant },
      events: [],
    });
    expect(decideServiceNote(steps.offered(), later.instant)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it('T27: a service that did not happen is none: C5 runs on, and a file that was closed is open', () => {
    const closed = { ...steps.delivered(), archivedAt: '2026-04-20T09:00:00.000Z' };
    const decision = decideServiceVoided(closed, service);
    expect(decision).toMatchObject({
      kind: 'decided',
      reviewCase: { id: closed.id, status: 'HANDED_OVER', deliveredAt: null, voidedService: service, archivedAt: null },
    });
    expect('reviewCase' in decision && hasComeBack(decision.reviewCase)).toBe(true);
  });
  it('T27: one that was served again since stays as it is', () => {
    const again = { ...steps.delivered(), deliveredAt: later.instant };
    expect(decideServiceVoided(again, service)).toEqual({ kind: 'decided', reviewCase: again, events: [] });
  });
  it('T27: is nothing that can happen before the hand-over', () =>
    expect(decideServiceVoided(steps.offered(), service)).toMatchObject({ code: 'ACTION_NOT_OPEN' }));
  it('T27: has come back until it is served again', () => {
    expect(hasComeBack({ ...steps.delivered(), voidedService: service })).toBe(false);
    expect(hasComeBack({ ...steps.handedOver(), voidedService: service })).toBe(true);
    expect(hasComeBack(steps.handedOver())).toBe(false);
  });
});

describe('a file that is closed (T31)', () => {
  const archivedAt = '2026-04-30T02:00:00.000Z';
  const noteFor = (reviewCase: ReviewCase) =>
    decideArchiveNote(reviewCase, { archivedAt } as Parameters<typeof decideArchiveNote>[1]).reviewCase;
  it.each<ReviewStatus>([
    'PLANNED',
    'NOT_ACCEPTED',
    'GRANTED',
    'REFUSED',
    'CERT_PRODUCTION',
    'HANDED_OVER',
    'WITHDRAWN',
    'DEEMED_WITHDRAWN',
    'TERMINATED',
  ])('T31: is, of a case that is %s', (status) => {
    const before = { ...steps.received(), status };
    expect(noteFor(before)).toEqual({ ...before, archivedAt });
  });
  it.each<ReviewStatus>([
    'RECEIVED',
    'AWAITING_SUPPLEMENT',
    'ACCEPTED',
    'UNDER_REVIEW',
    'SUSPENDED',
    'PENDING_DECISION',
  ])('T31: is not, of a case that goes on again: %s', (status) => {
    const before = { ...steps.received(), status };
    expect(noteFor(before)).toEqual({ ...before, archivedAt: null });
  });
  it('T27, T31: is not, when what was sent has come back meanwhile', () => {
    const back = { ...steps.handedOver(), voidedService: { deliveredAt: monday.instant, at: later.instant } };
    expect(noteFor(back).archivedAt).toBeNull();
  });
  it('T32, E46: is opened by an order, and by nothing else', () => {
    const closed = { ...steps.delivered(), archivedAt };
    expect(checkFileOpen(closed, 'reopenCase')).toBeUndefined();
    expect(checkFileOpen(closed, 'correctDocument')).toEqual(refuse('ACTION_NOT_OPEN', ['重新审查']));
    expect(checkFileOpen(steps.delivered(), 'correctDocument')).toBeUndefined();
  });
});
