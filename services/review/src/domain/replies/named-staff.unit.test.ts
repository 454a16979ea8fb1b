import { describe, expect, it } from '@jest/globals';
import type { DepartmentReply } from '@hall/event-contracts';
import { aCase, department, monday, people, staff as everybody } from '../../../testing/a-case.ts';
import { powerlessIn, strangersIn } from './named-staff.ts';

const staff = new Map(
  everybody
    .filter(({ departmentCode }) => departmentCode === department.code)
    .map(({ staffNo, roles }) => [staffNo, roles]),
);
const { reviewer, colleague, decider, liaison } = people;
const head = 'D0101';
const substitute = 'D0106';
const told = (staffNo: string) => ({ caseId: aCase().id, round: 1, staffNo, occurredAt: monday.instant });
const entries = [{ key: '1', materialCode: 'M1', defect: '缺', standard: '有', basis: '条', howToSupply: '交' }];
const decision = (reviewerStaffNo: string, deciderStaffNo: string): DepartmentReply => ({
  type: 'DecisionGiven.v1',
  data: {
    ...told(liaison),
    outcome: 'GRANTED',
    reasons: [],
    legalBasis: '条',
    reviewerStaffNo,
    deciderStaffNo,
  },
});
const claim = (by: string): DepartmentReply => ({ type: 'TaskClaimed.v1', data: told(by) });
const acceptance = (by: string): DepartmentReply => ({ type: 'CaseAccepted.v1', data: told(by) });
const notice = (by: string): DepartmentReply => ({ type: 'SupplementRequested.v1', data: { ...told(by), entries } });
const result = (liaisonStaffNo: string): DepartmentReply => ({
  type: 'ResultReady.v1',
  data: { ...told(reviewer), certificateNumber: null, liaisonStaffNo },
});

describe('who is named in a reply or on a paper (S2; A2)', () => {
  it.each([
    ['T13: a reviewer claims', claim(colleague)],
    ['T8: a reviewer accepts', acceptance(reviewer)],
    ['T5: a reviewer asks', notice(reviewer)],
    ['T20: a reviewer reviews, a decision maker decides, anybody tells it', decision(reviewer, decider)],
    ['T20: the head of the agency decides', decision(reviewer, head)],
    ['T24: a liaison signs', result(substitute)],
    ['anybody cannot handle it', { type: 'CannotHandle.v1', data: { ...told(liaison), reason: '系统故障' } } as const],
  ])('%s', (_what, reply) => expect(powerlessIn(reply, staff)).toEqual([]));

  it.each([
    ['T13: a liaison does not claim', claim(liaison), [liaison]],
    ['T8: the head of the agency does not accept', acceptance(head), [head]],
    ['T5: the decision maker does not ask', notice(decider), [decider]],
    ['T20: a liaison does not decide', decision(reviewer, substitute), [substitute]],
    ['T21: nor does another reviewer', decision(reviewer, colleague), [colleague]],
    ['T18: both are named', decision(liaison, substitute), [liaison, substitute]],
    ['T24: a reviewer does not sign', result(reviewer), [reviewer]],
  ])('%s', (_what, reply, who) => expect(powerlessIn(reply, staff)).toEqual(who));

  it('strangers are named once', () => {
    expect(strangersIn(decision('D9999', 'D9999'), staff)).toEqual(['D9999']);
    expect(strangersIn(decision(reviewer, liaison), staff)).toEqual([]);
  });
});
