import { describe, expect, it } from '@jest/globals';
import type { Role } from '@hall/callers';
import { someone } from '../../../testing/a-case.ts';
import type { ServiceCaseStatus } from '../case/status.ts';
import type { Stage } from '../progress/stage.ts';
import { availableActions } from './available-actions.ts';

const others = { applicantId: 'p', agentId: null };
const own = { applicantId: someone().id, agentId: null };
const ownAsAgent = { applicantId: 'p', agentId: someone().id };

describe('what somebody may do now at the front desk', () => {
  it.each<[Role, ServiceCaseStatus, Stage, string[]]>([
    ['INTAKE_OFFICER', 'SUBMITTED', 'SUBMITTED', ['confirm']],
    ['HALL_OFFICE', 'SUBMITTED', 'SUBMITTED', []],
    ['APPLICANT', 'SUBMITTED', 'SUBMITTED', []],
    ['INTAKE_OFFICER', 'RECEIVED', 'COMPLETED', []],
    ['HALL_OFFICE', 'RECEIVED', 'UNDER_REVIEW', []],
    ['HALL_OFFICE', 'RECEIVED', 'COMPLETED', ['archive']],
    ['HALL_OFFICE', 'INTAKE_REJECTED', 'INTAKE_REJECTED', ['archive']],
    ['HALL_OFFICE', 'ARCHIVED', 'ARCHIVED', []],
  ])('T4, T31: %s, %s, in the stage %s: %j', (role, status, stage, actions) =>
    expect(availableActions(someone(role), { status, ...others }, stage)).toEqual(actions),
  );
  it('T2: a draft is filed by its applicant or its agent, and by nobody else', () => {
    const offered = (parties: typeof own | typeof ownAsAgent, role: Role) =>
      availableActions(someone(role), { status: 'DRAFT', ...parties }, 'DRAFT');
    expect(offered(own, 'APPLICANT')).toEqual(['submit']);
    expect(offered(ownAsAgent, 'APPLICANT')).toEqual(['submit']);
    expect(offered(others, 'APPLICANT')).toEqual([]);
    expect(offered(own, 'INTAKE_OFFICER')).toEqual([]);
  });
  it('E46: that a file is opened again is offered to nobody, whatever their roles', () => {
    const allRoles = someone(
      'APPLICANT',
      'GUIDE',
      'INTAKE_OFFICER',
      'ANSWERER',
      'LIAISON',
      'REVIEWER',
      'DECISION_MAKER',
      'AGENCY_HEAD',
      'DELIVERY_OFFICER',
      'HALL_OFFICE',
      'AUDITOR',
      'DEPARTMENT_SYSTEM',
    );
    expect(availableActions(allRoles, { status: 'ARCHIVED', ...own }, 'ARCHIVED')).toEqual([]);
  });
});
