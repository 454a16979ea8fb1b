import { describe, expect, it } from '@jest/globals';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { actions } from './actions.ts';
import { deliveryStatuses, nextStatus, openings, type DeliveryAction, type DeliveryStatus } from './lifecycle.ts';

/**
 * What each action makes of each status, written by hand from the law and the rules of the hall: T24 and T25 hand over, T26 serves, S49 collects, T27
 * and B40 record a failed try, B39 lets a result become unclaimed, T28 completes, T33 corrects. A dash: the status does not allow the action.
 */
const expected = readMatrix(`
             handOver  deliver    collect    failTry  expire     complete   correct
  OFFERED    READY     -          -          -        -          -          -
  READY      -         DELIVERED  READY      READY    UNCLAIMED  -          -
  UNCLAIMED  -         DELIVERED  UNCLAIMED  -        -          -          -
  DELIVERED  -         -          -          READY    -          COMPLETED  -
  COMPLETED  -         -          -          READY    -          -          COMPLETED
`);

describe('the life of a delivery', () => {
  it('is expected here for every status and every action', () => {
    expect([...expected.rows].sort()).toEqual([...deliveryStatuses].sort());
    expect([...expected.columns].sort()).toEqual(Object.keys(actions).sort());
  });
  it('begins with the offer of a department (S12)', () => expect(openings).toEqual({ offer: 'OFFERED' }));
  it.each(expected.cells)('from $row by $column: $text', ({ row, column, text }) =>
    expect(nextStatus(row as DeliveryStatus, column as DeliveryAction)).toBe(text === '-' ? undefined : text),
  );
});
