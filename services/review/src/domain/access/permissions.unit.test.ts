import { describe, expect, it } from '@jest/globals';
import { departmentsOf, roles, type Caller, type Role } from '@hall/callers';
import { aCase, department, people, received, someone } from '../../../testing/a-case.ts';
import {
  isAllowed,
  isInside,
  isStaff,
  mayDo,
  mayRead,
  mayReadJoint,
  mayReadOpinion,
  maySeeCertificateNumber,
  operations,
  seesAllDepartments,
  type Operation,
} from './permissions.ts';
import type { Siblings } from '../case/joint-case.ts';
import { mayDecline } from '../lifecycle/separation.ts';

const OTHER = '11990101YL00000201';
const inside: readonly Role[] = [
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DEPARTMENT_SYSTEM',
];
const hall: readonly Role[] = ['INTAKE_OFFICER', 'DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'];
const today = '2026-04-20';
const [party] = received().parties;
const { applicantId } = party!;
const agentId = party!.agentId!;
const reviewCase = aCase({ parties: [{ ...party!, validTo: '2026-04-20' }] });
const outside = (caller: Caller): Caller => ({ ...caller, departmentCode: OTHER });
const citizen = (id: string): Caller => ({ ...someone(id, 'APPLICANT'), departmentCode: null });
const whoMay = (allowed: (caller: Caller) => boolean) => roles.filter((role) => allowed(someone('D0000', role)));

describe('who may read a case (A1)', () => {
  it('the department’s own people and those of the hall, and no guide', () =>
    expect(whoMay((caller) => mayRead(caller, reviewCase, today))).toEqual([
      'INTAKE_OFFICER',
      'ANSWERER',
      'LIAISON',
      'REVIEWER',
      'DECISION_MAKER',
      'AGENCY_HEAD',
      'DELIVERY_OFFICER',
      'HALL_OFFICE',
      'AUDITOR',
      'DEPARTMENT_SYSTEM',
    ]));
  it.each(inside)('a %s of another department is told that it does not exist', (role) => {
    const stranger = outside(someone('D0203', role));
    expect(mayRead(stranger, reviewCase, today)).toBe(false);
    expect(isInside(stranger, reviewCase)).toBe(false);
  });
  it.each(hall)('a %s belongs to no department, whatever the token says', (role) =>
    expect(isInside(someone('H201', role), reviewCase)).toBe(false),
  );
  it('E29: a department reads the cases of the one it has succeeded, and works on them', () => {
    const successor = { ...outside(someone('D0203', 'REVIEWER')), predecessors: [department.code] };
    expect(isInside(successor, reviewCase)).toBe(true);
    expect(mayRead(successor, reviewCase, today)).toBe(true);
    expect(departmentsOf(successor)).toEqual([OTHER, department.code]);
    expect(departmentsOf(outside(someone('D0203', 'REVIEWER')))).toEqual([OTHER]);
    expect(departmentsOf(citizen(applicantId))).toEqual([]);
  });
  it('the applicant, and nobody else’s', () => {
    expect(mayRead(citizen(applicantId), reviewCase, today)).toBe(true);
    expect(mayRead(citizen('somebody-else'), reviewCase, today)).toBe(false);
    expect(mayRead({ ...citizen(applicantId), roles: [] }, reviewCase, today)).toBe(false);
    expect(mayRead({ ...citizen(applicantId), roles: ['GUIDE'] }, reviewCase, today)).toBe(false);
  });
  it('one of several who have applied together', () => {
    const together = { ...reviewCase, parties: [...reviewCase.parties, { ...party!, applicantId: 'second' }] };
    expect(mayRead(citizen('second'), together, today)).toBe(true);
  });
  it('B17, E24: the agent up to the last day of the mandate, and without one not at all', () => {
    expect(mayRead(citizen(agentId), reviewCase, '2026-04-19')).toBe(true);
    expect(mayRead(citizen(agentId), reviewCase, '2026-04-20')).toBe(true);
    expect(mayRead(citizen(agentId), reviewCase, '2026-04-21')).toBe(false);
    expect(mayRead(citizen('nobody'), reviewCase, '2026-04-19')).toBe(false);
    const without = { ...reviewCase, parties: [{ ...party!, validTo: null }] };
    expect(mayRead(citizen(agentId), without, today)).toBe(false);
  });
});

describe('who may read a joint case (A1, P2)', () => {
  const siblings = {
    jointCase: { parties: reviewCase.parties },
    components: [aCase({ departmentCode: 'A' }), aCase({ departmentCode: OTHER })],
  } as unknown as Siblings;
  const may = (caller: Caller) => mayReadJoint(caller, siblings, today);
  it('every department that has a part in it', () => {
    expect(may(outside(someone('D0203', 'REVIEWER')))).toBe(true);
    expect(may(someone('D0103', 'REVIEWER'))).toBe(false);
  });
  it('the hall, the applicant, and nobody else', () => {
    for (const role of hall) expect(may(someone('H201', role))).toBe(true);
    expect(may(citizen(applicantId))).toBe(true);
    expect(may(citizen('somebody-else'))).toBe(false);
  });
});

describe('what else depends on who asks (A1)', () => {
  it('the hall office and the auditor have the work lists of all departments', () =>
    expect(whoMay(seesAllDepartments)).toEqual(['HALL_OFFICE', 'AUDITOR']));
  it('everybody but applicants and guides is staff of the hall or of a department', () =>
    expect(roles.filter((role) => !isStaff(someone('X', role)))).toEqual(['APPLICANT', 'GUIDE']));
  it('a single role that allows something is enough', () => {
    const caller = someone('D0105', 'GUIDE', 'LIAISON');
    expect([isStaff(caller), isInside(caller, reviewCase), mayDo(caller, 'offerResult')]).toEqual([true, true, true]);
  });
  it('the opinion is read by the department and the auditor', () => {
    expect(whoMay((caller) => mayReadOpinion(caller, reviewCase))).toEqual([
      'ANSWERER',
      'LIAISON',
      'REVIEWER',
      'DECISION_MAKER',
      'AGENCY_HEAD',
      'AUDITOR',
      'DEPARTMENT_SYSTEM',
    ]);
    expect(whoMay((caller) => mayReadOpinion(outside(caller), reviewCase))).toEqual(['AUDITOR']);
  });
  it('the number of the certificate is read by the department, the delivery window and the parties', () => {
    expect(whoMay((caller) => maySeeCertificateNumber(caller, reviewCase))).toEqual([
      'APPLICANT',
      'ANSWERER',
      'LIAISON',
      'REVIEWER',
      'DECISION_MAKER',
      'AGENCY_HEAD',
      'DELIVERY_OFFICER',
      'DEPARTMENT_SYSTEM',
    ]);
    expect(whoMay((caller) => maySeeCertificateNumber(outside(caller), reviewCase))).toEqual([
      'APPLICANT',
      'DELIVERY_OFFICER',
    ]);
  });
  it('T17: an extension is declined by the head of the agency alone, anything else by the decision maker too', () => {
    const proposal = (kind: 'EXTENSION' | 'SUSPENSION') => ({ proposal: { kind } as never });
    expect(whoMay((caller) => mayDecline(caller, proposal('EXTENSION')))).toEqual(['AGENCY_HEAD']);
    expect(whoMay((caller) => mayDecline(caller, proposal('SUSPENSION')))).toEqual(['DECISION_MAKER', 'AGENCY_HEAD']);
    expect(whoMay((caller) => mayDecline(caller, { proposal: null }))).toEqual(['DECISION_MAKER', 'AGENCY_HEAD']);
  });
});

describe('the table of operations (A1)', () => {
  const of = (...names: readonly Operation[]) => names.map((name) => operations[name]);
  it('S1: no window and no guide ever acts on a case of a department', () => {
    const acting = (Object.keys(operations) as Operation[]).filter((name) =>
      (operations[name] as readonly Role[]).some((role) => role === 'INTAKE_OFFICER' || role === 'DELIVERY_OFFICER'),
    );
    expect(acting).toEqual(['reviewCase']);
    expect(Object.values(operations).some((allowed) => (allowed as readonly Role[]).includes('GUIDE'))).toBe(false);
  });
  it('T20, T30, T32: who decides never reviews', () =>
    expect(of('decideCase', 'grantOnTheSpot', 'terminateCase', 'reopenCase', 'settleBreach', 'recallDecision')).toEqual(
      Array(6).fill(['DECISION_MAKER', 'AGENCY_HEAD']),
    ));
  it('T5, T8, T13, T18: who reviews never decides', () =>
    expect(of('claimCase', 'acceptCase', 'requestSupplement', 'startReview', 'submitOpinion')).toEqual(
      Array(5).fill(['REVIEWER']),
    ));
  it('T17: the extension is approved by the head of the agency (行政许可法 art. 42)', () =>
    expect(of('approveExtension', 'askExtension')).toEqual([['AGENCY_HEAD'], ['REVIEWER', 'DECISION_MAKER']]));
  it('T24, S18: the liaison signs, and keys in', () =>
    expect(
      of('offerResult', 'keyInAcceptance', 'keyInNotice', 'keyInNonAcceptance', 'keyInDecision', 'keyInResult'),
    ).toEqual(Array(6).fill(['LIAISON'])));
  it('C14: a window that waits is answered by the department, and after its silence by the hall office', () =>
    expect(of('confirmTurnAway', 'receiveInstead')).toEqual([
      ['REVIEWER', 'LIAISON'],
      ['REVIEWER', 'LIAISON', 'HALL_OFFICE'],
    ]));
  it('P4: the hall office orchestrates', () =>
    expect(of('endHold', 'extendJointCase', 'closeHallTask', 'jointCases')).toEqual([
      ['HALL_OFFICE'],
      ['HALL_OFFICE'],
      ['HALL_OFFICE'],
      ['HALL_OFFICE', 'AUDITOR'],
    ]));
  it('the receiver of the sample is no reviewer', () =>
    expect(mayDo(someone(people.receiver, 'INTAKE_OFFICER'), 'claimCase')).toBe(false));
});

describe('S32: who grants a tolerance (容缺受理)', () => {
  it('is a reviewer of the department, and nobody of the hall', () =>
    expect(roles.filter((role) => isAllowed([role], 'acceptTolerantly'))).toEqual(['REVIEWER']));
});
