import { describe, expect, it } from '@jest/globals';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { operations } from '../permissions/permissions.ts';
import { lifecycle, nextStatus, openActions, openings, serviceCaseStatuses, type Opening } from './lifecycle.ts';

/**
 * The front desk's rows of the transition table, written down by hand from the law and never from the code: the status after an action, or
 * `illegal`. T2 submit, T4 confirm, T31 archive; E46 is the one way out of an archived file.
 */
const law = readMatrix(`
                   submit     confirm   archive   reopen
  DRAFT            SUBMITTED  illegal   illegal   illegal
  SUBMITTED        illegal    RECEIVED  illegal   illegal
  RECEIVED         illegal    illegal   ARCHIVED  illegal
  INTAKE_REJECTED  illegal    illegal   ARCHIVED  illegal
  ARCHIVED         illegal    illegal   illegal   RECEIVED
`);

describe('the life of a case at the front desk', () => {
  it('has the statuses of the law and no other', () => expect(serviceCaseStatuses).toEqual(law.rows));
  it('has the actions of the law and no other', () =>
    expect([...new Set(serviceCaseStatuses.flatMap(openActions))]).toEqual(law.columns));
  it.each(law.cells)('T2, T4, T31: from $row by $column: $text', ({ row, column, text }) =>
    expect(nextStatus(row as never, column as never) ?? 'illegal').toBe(text),
  );
  it('illegal: every write on ARCHIVED, which only the next round of the case leaves (E46)', () => {
    expect(openActions('ARCHIVED')).toEqual(['reopen']);
    expect(Object.keys(operations)).not.toContain('reopen');
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
    const reached = new Set<string>(Object.values(openings));
    for (const status of reached)
      Object.values(lifecycle[status as keyof typeof lifecycle]).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...serviceCaseStatuses].sort());
  });
});
