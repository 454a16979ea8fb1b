import { describe, expect, it } from '@jest/globals';
import {
  isEnded,
  lifecycle,
  nextStatus,
  openActions,
  openings,
  reviewStatuses,
  type ReviewAction,
} from './lifecycle.ts';

/**
 * What the law allows, written by hand from the transitions of the law book (docs/law): which action leads from which statuses to
 * which one; `=` stays where it is. Every pair of a status and an action that is not here is illegal.
 */
const law = `
  S40      begin               PLANNED → RECEIVED
  S37      claim               RECEIVED AWAITING_SUPPLEMENT ACCEPTED UNDER_REVIEW SUSPENDED → =
  T8       accept              RECEIVED → ACCEPTED
  T9       acceptTolerantly    RECEIVED → ACCEPTED
  T10      deemAccepted        RECEIVED → ACCEPTED
  T5       requestSupplement   RECEIVED → AWAITING_SUPPLEMENT
  T7       declineAcceptance   RECEIVED → NOT_ACCEPTED
  T22      grantOnTheSpot      RECEIVED → GRANTED
  T11      noteSupplement      AWAITING_SUPPLEMENT → =
  T11a     acceptSupplement    AWAITING_SUPPLEMENT → ACCEPTED
  T11b     restateNotice       AWAITING_SUPPLEMENT → =
  C-1      askDecision         AWAITING_SUPPLEMENT → ACCEPTED
  T12a     lapse               AWAITING_SUPPLEMENT → DEEMED_WITHDRAWN
  T13      startReview         ACCEPTED → UNDER_REVIEW
  S33      supplyTolerance     ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION → =
  S33      rejectTolerance     ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION → =
  T12b     breachTolerance     ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION → DEEMED_WITHDRAWN
  B2       settleBreach        ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION GRANTED CERT_PRODUCTION HANDED_OVER → =
  B2       revoke              GRANTED CERT_PRODUCTION HANDED_OVER → TERMINATED
  T18      submitOpinion       UNDER_REVIEW → PENDING_DECISION
  T14      proposeSuspension   UNDER_REVIEW → =
  T14      suspend             UNDER_REVIEW → SUSPENDED
  T15      resume              SUSPENDED → UNDER_REVIEW
  T17      askExtension        UNDER_REVIEW SUSPENDED PENDING_DECISION → =
  T17      extend              UNDER_REVIEW SUSPENDED PENDING_DECISION → =
  T17      declineProposal     UNDER_REVIEW SUSPENDED PENDING_DECISION → =
  T16      arrangeVerification UNDER_REVIEW → =
  T16      recordVerification  UNDER_REVIEW → =
  C8       tellHearingRight    UNDER_REVIEW SUSPENDED → =
  C8       requestHearing      UNDER_REVIEW SUSPENDED → =
  C8       requestHearing      PENDING_DECISION → UNDER_REVIEW
  C8       lapseHearingRight   UNDER_REVIEW SUSPENDED → =
  C9       announceHearing     UNDER_REVIEW SUSPENDED → =
  C9       recordHearing       UNDER_REVIEW SUSPENDED → =
  T20      grant               PENDING_DECISION → GRANTED
  T21      refuse              PENDING_DECISION → REFUSED
  T19      returnToReview      PENDING_DECISION → UNDER_REVIEW
  S44      recallDecision      PENDING_DECISION → =
  T23      makeCertificate     GRANTED → CERT_PRODUCTION
  T25      offer               GRANTED REFUSED CERT_PRODUCTION → =
  T24      handOver            GRANTED REFUSED CERT_PRODUCTION → HANDED_OVER
  S16      explain             REFUSED HANDED_OVER → =
  T33      correct             HANDED_OVER → =
  T29      withdraw            PLANNED RECEIVED AWAITING_SUPPLEMENT ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION → WITHDRAWN
  T30      terminate           PLANNED RECEIVED AWAITING_SUPPLEMENT ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION → TERMINATED
  T32      reopen              NOT_ACCEPTED GRANTED REFUSED CERT_PRODUCTION HANDED_OVER DEEMED_WITHDRAWN TERMINATED → UNDER_REVIEW
  T32      reopenReceipt       NOT_ACCEPTED DEEMED_WITHDRAWN TERMINATED → RECEIVED
  T32      revive              TERMINATED → PLANNED
`;
const statuses =
  'PLANNED RECEIVED AWAITING_SUPPLEMENT ACCEPTED NOT_ACCEPTED UNDER_REVIEW SUSPENDED PENDING_DECISION GRANTED REFUSED CERT_PRODUCTION HANDED_OVER WITHDRAWN DEEMED_WITHDRAWN TERMINATED'.split(
    ' ',
  );

type Row = { readonly action: string; readonly from: readonly string[]; readonly to: string };
const rows: readonly Row[] = law
  .trim()
  .split('\n')
  .map((line) => {
    const [before = '', to = ''] = line.trim().split(' → ');
    const [, action = '', ...from] = before.split(/\s+/);
    return { action, from, to };
  });
const lawful = (action: string, status: string): string | undefined => {
  const row = rows.find((one) => one.action === action && one.from.includes(status));
  return row?.to === '=' ? status : row?.to;
};

describe("a case's life in its department", () => {
  it('has the statuses of the law book', () => expect(reviewStatuses).toEqual(statuses));
  it('has the actions of the law book', () =>
    expect([...new Set(reviewStatuses.flatMap(openActions))].sort()).toEqual(
      [...new Set(rows.map(({ action }) => action))].sort(),
    ));
  it.each([...new Set(rows.map(({ action }) => action))])(
    '%s: from each status what the law says, or nothing',
    (action) => {
      const next = reviewStatuses.map((status) => [status, nextStatus(status, action as ReviewAction)]);
      expect(next).toEqual(statuses.map((status) => [status, lawful(action, status)]));
    },
  );

  it('begins with the receipt, or waits for other components', () =>
    expect(openings).toEqual({ receive: 'RECEIVED', plan: 'PLANNED' }));
  it('can reach every status from where cases come into being', () => {
    const reached = new Set<string>(['RECEIVED', 'PLANNED']);
    for (const status of reached)
      Object.values(lifecycle[status as keyof typeof lifecycle]).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...statuses].sort());
  });
  it('ends without a decision in four statuses', () =>
    expect(reviewStatuses.filter(isEnded)).toEqual(['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED']));
  it('goes on from a withdrawal for nobody', () => expect(openActions('WITHDRAWN')).toEqual([]));
});
