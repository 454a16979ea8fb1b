import { roles, type Role } from '@hall/callers';
import { describeRoles, readLaw } from '@hall/lifecycle/testing';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { someone } from '../../../testing/a-case.ts';
import { mayDo, operations, type Operation } from './permissions.ts';

/**
 * Operations that are no action of a case, written down by hand from the table of roles and permissions in the law (A1) and never from the code.
 * `nobody` is somebody who has not signed in: what is open to them is open to everybody.
 */
const others = readMatrix(`
                       nobody  APPLICANT  GUIDE  INTAKE_OFFICER  ANSWERER  LIAISON  REVIEWER  DECISION_MAKER  AGENCY_HEAD  DELIVERY_OFFICER  HALL_OFFICE  AUDITOR  DEPARTMENT_SYSTEM
  hall                 yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  items                yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  item                 yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  department           yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  departments          yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  progress             yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  jointMatters         yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  jointMatter          yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  previewJointMatter   yes     yes        yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  serviceCase          -       yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  serviceCaseByNumber  -       yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  jointCase            -       yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  jointCaseByNumber    -       yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  turnAway             -       yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  staff                -       -          yes    yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  myCases              -       yes        -      -               -         -        -         -               -            -                 -            -        -
  myDrafts             -       yes        -      -               -         -        -         -               -            -                 -            -        -
  saveDraft            -       yes        -      yes             -         -        -         -               -            -                 -            -        -
  discardDraft         -       yes        -      yes             -         -        -         -               -            -                 -            -        -
  applicationCheck     -       yes        -      yes             -         -        -         -               -            -                 -            -        -
  requestWithdrawal    -       yes        -      yes             -         -        -         -               -            -                 -            -        -
  handInSupplement     -       yes        -      yes             -         -        -         -               -            yes               -            -        -
  revokeMandate        -       yes        -      yes             -         -        -         -               -            yes               -            -        -
  applicantByIdNumber  -       -          -      yes             -         -        -         -               -            yes               -            -        -
  registerApplicant    -       -          -      yes             -         -        -         -               -            yes               -            -        -
  registerMandate      -       -          -      yes             -         -        -         -               -            yes               -            -        -
  changeApplicant      -       -          -      yes             -         -        -         -               -            -                 -            -        -
  receiveCase          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  receiveJointCase     -       -          -      yes             -         -        -         -               -            -                 -            -        -
  askTurnAway          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  turnAwayCase         -       -          -      yes             -         -        -         -               -            -                 -            -        -
  sendMaterials        -       -          -      yes             -         -        -         -               -            -                 -            -        -
  windowCases          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  windowTurnAways      -       -          -      yes             -         -        -         -               -            -                 -            -        -
  submissions          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  signForMaterials     -       -          -      -               -         yes      -         -               -            -                 -            -        -
  handovers            -       -          -      yes             -         yes      -         -               -            -                 yes          yes      -
`);

describeRoles([readLaw('intake')], others, {
  operations: Object.keys(operations),
  callers: ['nobody', ...roles],
  mayDo: (caller, operation) =>
    mayDo(caller === 'nobody' ? someone() : someone(caller as Role), operation as Operation),
});
