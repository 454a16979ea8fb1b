import { describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import { readLaw } from '@hall/lifecycle/testing';
import { someone } from '../../../testing/a-case.ts';
import { mayDo, operations, type Operation } from './permissions.ts';

/**
 * Which role may use which operation that is no action of a case, written by hand from the law (A1, A2, S16, S18, C14) and never from the code. The
 * system of a department reads here, and acts by Kafka. The operations by which actions are taken are in the law book.
 */
const others = `
  operation              APPLICANT  GUIDE  INTAKE_OFFICER  ANSWERER  LIAISON  REVIEWER  DECISION_MAKER  AGENCY_HEAD  DELIVERY_OFFICER  HALL_OFFICE  AUDITOR  DEPARTMENT_SYSTEM
  reviewCase             yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  departmentCases        -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  departmentReplies      -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  turnAways              -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  cards                  -          -      -               yes       yes      yes       yes             yes          -                 yes          yes      yes
  jointCases             -          -      -               -         -        -         -               -            -                 yes          yes      -
  hallTasks              -          -      -               -         -        -         -               -            -                 yes          yes      -
  deniedActs             -          -      -               -         -        -         -               -            -                 yes          yes      -
  confirmTurnAway        -          -      -               -         yes      yes       -               -            -                 -            -        -
  receiveInstead         -          -      -               -         yes      yes       -               -            -                 yes          -        -
  keyInAcceptance        -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInNotice            -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInNonAcceptance     -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInDecision          -          -      -               -         yes      -         -               -            -                 -            -        -
  keyInResult            -          -      -               -         yes      -         -               -            -                 -            -        -
  endHold                -          -      -               -         -        -         -               -            -                 yes          -        -
  extendJointCase        -          -      -               -         -        -         -               -            -                 yes          -        -
  closeHallTask          -          -      -               -         -        -         -               -            -                 yes          -        -
  reportAbsence          -          -      -               -         yes      -         -               -            -                 yes          -        -
`;

const [[, ...columns], ...rows] = others
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/)) as [string[], ...string[][]];
const lawOfOthers = rows.map(([operation = '', ...cells]): readonly [string, readonly string[]] => [
  operation,
  columns.filter((_role, place) => cells[place] === 'yes'),
]);
const law = [...lawOfOthers, ...readLaw('review').operations];

describe('who may use which operation (A1)', () => {
  it('is written down for every operation and every role', () => {
    expect(law.map(([operation]) => operation).sort()).toEqual(Object.keys(operations).sort());
    expect([...columns].sort()).toEqual([...roles].sort());
  });
  it.each(rows)('%s is answered by yes or a dash for each role', (_operation, ...cells) => {
    expect(cells).toHaveLength(columns.length);
    expect(cells.filter((cell) => cell !== 'yes' && cell !== '-')).toEqual([]);
  });
  it.each(law)('%s is for %j alone', (operation, allowed) =>
    expect(roles.filter((role) => mayDo(someone('D0000', role), operation as Operation)).sort()).toEqual(
      [...allowed].sort(),
    ),
  );
});
