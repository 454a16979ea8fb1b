import { describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { operations, type Operation } from './permissions.ts';

/** Which roles may use which operation, written by hand from the table of roles and permissions (A1). A dash: the role may not. */
const expected = readMatrix(`
                     deliveryCase  deliveryCases  handOverResult  deliverResult  collectSupplement  recordFailedDelivery  deliverJointResults  changeJointDelivery
  APPLICANT          yes           -              -               -              -                  -                     -                    yes
  GUIDE              -             -              -               -              -                  -                     -                    -
  INTAKE_OFFICER     yes           -              -               -              -                  -                     -                    yes
  ANSWERER           yes           -              -               -              -                  -                     -                    -
  LIAISON            yes           -              -               -              -                  -                     -                    -
  REVIEWER           yes           -              -               -              -                  -                     -                    -
  DECISION_MAKER     yes           -              -               -              -                  -                     -                    -
  AGENCY_HEAD        yes           -              -               -              -                  -                     -                    -
  DELIVERY_OFFICER   yes           yes            yes             yes            yes                yes                   yes                  yes
  HALL_OFFICE        yes           yes            -               -              -                  -                     -                    -
  AUDITOR            yes           yes            -               -              -                  -                     -                    -
  DEPARTMENT_SYSTEM  yes           -              -               -              -                  -                     -                    -
`);

describe('who may use which operation', () => {
  it('is expected here for every role and every operation', () => {
    expect([...expected.rows].sort()).toEqual([...roles].sort());
    expect([...expected.columns].sort()).toEqual(Object.keys(operations).sort());
  });
  it.each(expected.cells)('$column by $row: $text', ({ row, column, text }) => {
    const allowed: readonly string[] = operations[column as Operation];
    expect(allowed.includes(row)).toBe(text === 'yes');
  });
});
