import { describe, expect, it } from '@jest/globals';
import { roles, type Role } from '@hall/callers';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { someone } from '../../../testing/a-case.ts';
import { mayDo, operations, type Operation } from './permissions.ts';

/**
 * Which role may use which operation, written by hand from the table of roles and permissions in the law and never from the code. `nobody` is
 * somebody who has not signed in: what is open to them is open to everybody.
 */
const law = readMatrix(`
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
  submitCase           -       yes        -      -               -         -        -         -               -            -                 -            -        -
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
  confirmSubmission    -       -          -      yes             -         -        -         -               -            -                 -            -        -
  askTurnAway          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  turnAwayCase         -       -          -      yes             -         -        -         -               -            -                 -            -        -
  sendMaterials        -       -          -      yes             -         -        -         -               -            -                 -            -        -
  windowCases          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  windowTurnAways      -       -          -      yes             -         -        -         -               -            -                 -            -        -
  submissions          -       -          -      yes             -         -        -         -               -            -                 -            -        -
  signForMaterials     -       -          -      -               -         yes      -         -               -            -                 -            -        -
  handovers            -       -          -      yes             -         yes      -         -               -            -                 yes          yes      -
  archiveCase          -       -          -      -               -         -        -         -               -            -                 yes          -        -
`);

describe('who may use which operation', () => {
  it('is written down for every operation and every role', () => {
    expect([...law.rows].sort()).toEqual(Object.keys(operations).sort());
    expect(law.columns).toEqual(['nobody', ...roles]);
  });
  it('is answered by yes or a dash', () =>
    expect(new Set(law.cells.map(({ text }) => text))).toEqual(new Set(['yes', '-'])));
  it.each(law.cells)('$row by $column: $text', ({ row, column, text }) => {
    const caller = column === 'nobody' ? someone() : someone(column as Role);
    expect(mayDo(caller, row as Operation)).toBe(text === 'yes');
  });
});
