import { describe, expect, it } from '@jest/globals';
import { describeLifecycle, readLaw } from '@hall/lifecycle/testing';
import { openings, serviceCaseStatuses, type Opening, type ServiceCaseStatus } from '../case/status.ts';
import { actions, type ServiceCaseAction } from './actions.ts';
import { lifecycle, nextStatus, openActions } from './lifecycle.ts';

// T2 submit, T4 confirm, T31 archive; E46 is the one way out of an archived file.
describeLifecycle(readLaw('intake'), {
  statuses: serviceCaseStatuses,
  actions: Object.keys(actions),
  next: (status, action) => nextStatus(status as ServiceCaseStatus, action as ServiceCaseAction),
});

describe('the life of a case at the front desk', () => {
  it('illegal: every write on ARCHIVED, which only the next round of the case leaves (E46)', () => {
    expect(openActions('ARCHIVED')).toEqual(['reopen']);
    expect(Object.keys(actions.reopen)).not.toContain('operation');
  });
  it.each<[string, Opening, string]>([
    ['T1', 'draft', 'DRAFT'],
    ['T3', 'receive', 'RECEIVED'],
    ['T6', 'turnAway', 'INTAKE_REJECTED'],
  ])('%s: a case that comes into being by %s is %s', (_transition, opening, status) =>
    expect(openings[opening]).toBe(status),
  );
  it('comes into being in three ways', () => expect(Object.keys(openings)).toEqual(['draft', 'receive', 'turnAway']));
  it('can reach every status from where cases come into being', () => {
    const reached = new Set<ServiceCaseStatus>(Object.values(openings));
    for (const status of reached) Object.values(lifecycle[status]).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...serviceCaseStatuses].sort());
  });
});
