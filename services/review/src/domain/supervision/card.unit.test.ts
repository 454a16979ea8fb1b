import { describe, expect, it } from '@jest/globals';
import { fromAcceptance, isLiaison, mildKinds, remindee, watchedKinds } from './card.ts';

const department = {
  liaisons: [
    { staffNo: 'D0106', duty: 'B' as const },
    { staffNo: 'D0105', duty: 'A' as const },
  ],
};

describe('who is reminded that nobody has taken a case (S34, S37)', () => {
  it('S34: the liaison, in whatever order the roster names them', () => {
    expect(remindee(department, new Set())).toBe('D0105');
    expect(remindee({ liaisons: [...department.liaisons].reverse() }, new Set())).toBe('D0105');
  });
  it('E39: the substitute while the liaison is away', () =>
    expect(remindee(department, new Set(['D0105']))).toBe('D0106'));
  it('E39: nobody of the department when both are away', () =>
    expect(remindee(department, new Set(['D0105', 'D0106']))).toBeUndefined());
  it('S34: a liaison and a substitute of one of the departments, and nobody else', () => {
    expect(isLiaison('D0106', [{ liaisons: [] }, department])).toBe(true);
    expect(isLiaison('D0105', [department])).toBe(true);
    expect(isLiaison('D0103', [department])).toBe(false);
    expect(isLiaison('D0105', [])).toBe(false);
  });
});

describe('the clocks that supervision watches', () => {
  it('are the agency’s: the applicant’s get no card', () =>
    expect(watchedKinds).toEqual([
      'NOTICE',
      'DECISION_STATUTORY',
      'DECISION_COMMITTED',
      'ISSUE',
      'SUPPLEMENT_ANSWER',
      'HEARING_HOLD',
      'INSPECT_ASSIGN',
      'SUSPENSION',
      'EXPLAIN',
    ]));
  it('T10: of which these run from the acceptance', () =>
    expect(fromAcceptance).toEqual(['DECISION_STATUTORY', 'DECISION_COMMITTED', 'INSPECT_ASSIGN']));
  it('C1a, C18: and the window’s, which are never red', () =>
    expect(mildKinds).toEqual(['ONLINE_PRECHECK', 'HANDOVER']));
});
