import { roles, type Role } from '@hall/callers';
import { describeRoles, readLaw } from '@hall/lifecycle/testing';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { someone } from '../../../testing/a-case.ts';
import { mayDo, operations, type Operation } from './permissions.ts';

/**
 * Operations that are no action of a case, written down by hand from the law (A1, A2, S16, S18, C14) and never from the code. The system of a
 * department reads here, and acts by Kafka.
 */
const others = readMatrix(`
                      APPLICANT  GUIDE  INTAKE_OFFICER  ANSWERER  LIAISON  REVIEWER  DECISION_MAKER  AGENCY_HEAD  DELIVERY_OFFICER  HALL_OFFICE  AUDITOR  DEPARTMENT_SYSTEM
  reviewCase          yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  departmentCases     -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  departmentReplies   -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  turnAways           -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  cards               -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  jointCases          -          -      -               -         -        -         -               -            -                 yes          yes      -
  hallTasks           -          -      -               -         -        -         -               -            -                 yes          yes      -
  deniedActs          -          -      -               -         -        -         -               -            -                 yes          yes      -
  confirmTurnAway     -          -      -               -         yes      yes       -               -            -                 -            -        -
  receiveInstead      -          -      -               -         yes      yes       -               -            -                 yes          -        -
  keyInAcceptance     -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInNotice         -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInNonAcceptance  -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInDecision       -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInResult         -          -      -               -         yes      -         -               -            -                 -            -        -
  endHold             -          -      -               -         -        -         -               -            -                 yes          -        -
  extendJointCase     -          -      -               -         -        -         -               -            -                 yes          -        -
  closeHallTask       -          -      -               -         -        -         -               -            -                 yes          -        -
  reportAbsence       -          -      -               -         yes      -         -               -            -                 yes          -        -
`);

describeRoles([readLaw('review')], others, {
  operations: Object.keys(operations),
  callers: roles,
  mayDo: (role, operation) => mayDo(someone('D0000', role as Role), operation as Operation),
});
