import { describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { operations, type Operation } from './permissions.ts';

/** Which roles may use which operation, written by hand from the table of roles and permissions (A1). A dash: the role may not. */
const expected = readMatrix(`
                     ticket  waitingTickets  question  questions  issueTicket  callNextTicket  recallTicket  finishTicket  takeQuestion  answerFromFaq  escalateQuestion  handOverQuestion  answerQuestion
  APPLICANT          yes     -               yes       yes        yes          -               -             -             -             -              -                 -                 -
  GUIDE              yes     yes             yes       yes        yes          -               -             -             yes           yes            yes               yes               -
  INTAKE_OFFICER     yes     yes             yes       yes        -            yes             yes           yes           yes           yes            yes               yes               -
  ANSWERER           -       -               yes       yes        -            -               -             -             -             -              -                 yes               yes
  LIAISON            -       -               yes       yes        -            -               -             -             -             -              -                 yes               yes
  REVIEWER           -       -               yes       yes        -            -               -             -             -             -              -                 yes               yes
  DECISION_MAKER     -       -               -         -          -            -               -             -             -             -              -                 -                 -
  AGENCY_HEAD        -       -               -         -          -            -               -             -             -             -              -                 -                 -
  DELIVERY_OFFICER   -       -               -         -          -            -               -             -             -             -              -                 -                 -
  HALL_OFFICE        yes     yes             yes       yes        -            -               -             -             -             -              -                 yes               -
  AUDITOR            yes     yes             yes       yes        -            -               -             -             -             -              -                 -                 -
  DEPARTMENT_SYSTEM  -       -               -         -          -            -               -             -             -             -              -                 -                 -
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
