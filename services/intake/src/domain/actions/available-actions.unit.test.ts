import { describe, expect, it } from '@jest/globals';
import { someone } from '../../../testing/a-case.ts';
import { availableActions } from './available-actions.ts';
import type { ServiceCaseStatus } from '../case/lifecycle.ts';
import type { Role } from '../permissions/permissions.ts';
import type { Stage } from '../progress/stage.ts';

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
    expect(availableActions(someone(role), { status }, stage)).toEqual(actions),
  );
});
