import { describe, expect, it } from '@jest/globals';
import {
  lifecycle,
  nextStatus,
  openActions,
  openings,
  serviceCaseStatuses,
  type ServiceCaseAction,
} from './lifecycle.ts';
import { operations } from '../permissions/permissions.ts';

const actions = [...new Set(serviceCaseStatuses.flatMap(openActions))];
const legal = new Set(
  serviceCaseStatuses.flatMap((status) => openActions(status).map((action) => `${status} ${action}`)),
);
const illegal = serviceCaseStatuses
  .flatMap((status) => actions.map((action) => [status, action] as const))
  .filter(([status, action]) => !legal.has(`${status} ${action}`));

describe('the life of a case at the front desk', () => {
  it('can reach every status from where cases come into being', () => {
    const reached = new Set<string>(Object.values(openings));
    for (const status of reached)
      Object.values(lifecycle[status as keyof typeof lifecycle]).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...serviceCaseStatuses].sort());
  });
  it('illegal: every write on ARCHIVED, which only the next round of the case leaves (E46)', () => {
    expect(openActions('ARCHIVED')).toEqual(['reopen']);
    expect(Object.keys(operations)).not.toContain('reopen');
  });
  it('knows, for every status, what is not possible', () => expect(illegal).toHaveLength(5 * 4 - 5));
  it.each(illegal)('from %s there is no %s', (status, action) => expect(nextStatus(status, action)).toBeUndefined());
  it.each<[ServiceCaseAction, string]>([
    ['submit', 'T2'],
    ['confirm', 'T4'],
    ['archive', 'T31'],
  ])('has the action %s of the transition table (%s)', (action) => expect(actions).toContain(action));
});
