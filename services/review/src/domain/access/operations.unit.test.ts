import { describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { someone } from '../../../testing/a-case.ts';
import { mayDo, operations, type Operation } from './permissions.ts';

/**
 * Which role may use which operation, written by hand from the law (A1, A2, T5 to T33, S16, S18, C14) and never from the code. What the decision maker
 * decides or approves, the head of the agency may too; the system of a department reads here, and acts by Kafka.
 */
const law = readMatrix(`
                         APPLICANT  GUIDE  INTAKE_OFFICER  ANSWERER  LIAISON  REVIEWER  DECISION_MAKER  AGENCY_HEAD  DELIVERY_OFFICER  HALL_OFFICE  AUDITOR  DEPARTMENT_SYSTEM
  reviewCase             yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  departmentCases        -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  departmentReplies      -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  turnAways              -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  cards                  -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  jointCases             -          -      -               -         -        -         -               -            -                 yes          yes      -
  hallTasks              -          -      -               -         -        -         -               -            -                 yes          yes      -
  deniedActs             -          -      -               -         -        -         -               -            -                 yes          yes      -
  confirmTurnAway        -          -      -               -         yes      yes       -               -            -                 -            -        -
  receiveInstead         -          -      -               -         yes      yes       -               -            -                 yes          -        -
  claimCase              -          -      -               -         -        yes       -               -            -                 -            -        -
  acceptCase             -          -      -               -         -        yes       -               -            -                 -            -        -
  acceptTolerantly       -          -      -               -         -        yes       -               -            -                 -            -        -
  supplyTolerance        -          -      -               -         -        yes       -               -            -                 -            -        -
  rejectTolerance        -          -      -               -         -        yes       -               -            -                 -            -        -
  settleBreach           -          -      -               -         -        -         yes             yes          -                 -            -        -
  requestSupplement      -          -      -               -         -        yes       -               -            -                 -            -        -
  restateNotice          -          -      -               -         -        yes       -               -            -                 -            -        -
  acceptSupplement       -          -      -               -         -        yes       -               -            -                 -            -        -
  recordDecisionRequest  -          -      -               -         -        yes       -               -            -                 -            -        -
  declineAcceptance      -          -      -               -         -        yes       -               -            -                 -            -        -
  startReview            -          -      -               -         -        yes       -               -            -                 -            -        -
  proposeSuspension      -          -      -               -         -        yes       -               -            -                 -            -        -
  approveSuspension      -          -      -               -         -        -         yes             yes          -                 -            -        -
  resumeReview           -          -      -               -         -        yes       -               -            -                 -            -        -
  askExtension           -          -      -               -         -        yes       yes             -            -                 -            -        -
  approveExtension       -          -      -               -         -        -         -               yes          -                 -            -        -
  declineProposal        -          -      -               -         -        -         yes             yes          -                 -            -        -
  arrangeVerification    -          -      -               -         -        yes       -               -            -                 -            -        -
  recordVerification     -          -      -               -         -        yes       -               -            -                 -            -        -
  tellHearingRight       -          -      -               -         -        yes       -               -            -                 -            -        -
  recordHearingRequest   -          -      -               -         -        yes       -               -            -                 -            -        -
  announceHearing        -          -      -               -         -        yes       -               -            -                 -            -        -
  recordHearing          -          -      -               -         -        yes       -               -            -                 -            -        -
  submitOpinion          -          -      -               -         -        yes       -               -            -                 -            -        -
  returnToReview         -          -      -               -         -        -         yes             yes          -                 -            -        -
  decideCase             -          -      -               -         -        -         yes             yes          -                 -            -        -
  grantOnTheSpot         -          -      -               -         -        -         yes             yes          -                 -            -        -
  recallDecision         -          -      -               -         -        -         yes             yes          -                 -            -        -
  terminateCase          -          -      -               -         -        -         yes             yes          -                 -            -        -
  reopenCase             -          -      -               -         -        -         yes             yes          -                 -            -        -
  correctDocument        -          -      -               -         -        -         yes             yes          -                 -            -        -
  makeCertificate        -          -      -               -         -        yes       -               -            -                 -            -        -
  offerResult            -          -      -               -         yes      -         -               -            -                 -            -        -
  explainRefusal         -          -      -               -         yes      yes       -               -            -                 -            -        -
  keyInAcceptance        -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInNotice            -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInNonAcceptance     -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInDecision          -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInResult            -          -      -               -         yes      -         -               -            -                 -            -        -
  endHold                -          -      -               -         -        -         -               -            -                 yes          -        -
  extendJointCase        -          -      -               -         -        -         -               -            -                 yes          -        -
  closeHallTask          -          -      -               -         -        -         -               -            -                 yes          -        -
  reportAbsence          -          -      -               -         yes      -         -               -            -                 yes          -        -
`);

const expected = law.rows.map((operation) => {
  const cells = law.cells.filter(({ row }) => row === operation);
  const allowed = cells.filter(({ text }) => text === 'yes').map(({ column }) => column);
  return { operation: operation as Operation, cells, allowed };
});

describe('who may use which operation (A1)', () => {
  it('is written down for every operation and every role', () => {
    expect(expected.map(({ operation }) => operation).sort()).toEqual(Object.keys(operations).sort());
    expect([...law.columns].sort()).toEqual([...roles].sort());
  });
  it.each(expected)('$operation is answered by yes or a dash for each role', ({ cells }) =>
    expect(cells.filter(({ text }) => text !== 'yes' && text !== '-')).toEqual([]),
  );
  it.each(expected)('$operation is for $allowed alone', ({ operation, allowed }) =>
    expect(roles.filter((role) => mayDo(someone('D0000', role), operation)).sort()).toEqual([...allowed].sort()),
  );
});
