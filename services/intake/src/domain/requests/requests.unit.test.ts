import { describe, expect, it } from '@jest/globals';
import type { Role } from '@hall/callers';
import type { Caller } from '../callers/caller.ts';
import type { ServiceCase } from '../case/service-case.ts';
import {
  agentOf,
  allOwed,
  checkWithdrawal,
  decideActing,
  decideHandIn,
  type OpenNotice,
  type Owed,
} from './requests.ts';

const notice: OpenNotice = {
  caseId: 'c',
  round: 1,
  supplyBy: '2025-02-14',
  entries: [
    { key: '1', materialCode: 'M1' },
    { key: '2', materialCode: 'M2' },
  ],
};
const online = { by: 'APPLICANT', partyId: 'p', receivedBy: null, evidence: null } as const;
const atWindow = { ...online, receivedBy: 'H201' };

const handIn = (
  owed: readonly Owed[],
  keys: readonly string[],
  originalsChecked: boolean,
  acting: typeof online | typeof atWindow,
) => decideHandIn(owed, { keys, answers: null, originalsChecked }, acting);
const promise = (head: Owed['head'], key: string): Owed => ({
  caseId: 'c',
  round: 1,
  head,
  entries: [{ key, materialCode: key }],
  supplyBy: '2025-02-14',
});

describe('handing in against a notice (T11)', () => {
  it('T11a: takes what was asked for, by key', () =>
    expect(handIn(allOwed(notice, []), ['2'], false, online)).toMatchObject({
      head: 'NOTICE',
      entries: [{ key: '2', materialCode: 'M2' }],
    }));
  it.each([
    ['NO_OPEN_NOTICE', undefined, ['1'], true, online],
    ['UNKNOWN_ENTRY', notice, ['1', '9'], true, online],
    ['UNKNOWN_ENTRY', notice, [], true, online],
    ['ORIGINALS_NOT_CHECKED', notice, ['1'], false, atWindow],
  ] as const)('T11b, E6: is refused %s', (code, open, keys, checked, acting) =>
    expect(handIn(allOwed(open, []), keys, checked, acting)).toMatchObject({ code }),
  );
  it('S33, S49, T16: takes what was promised, or was found by a visit, under one head; what is to be compared with its original at a window', () => {
    const owed = allOwed(null, [
      promise('TOLERANCE', 'M4'),
      promise('AT_DELIVERY', 'M5'),
      promise('RECTIFICATION', '1'),
    ]);
    expect(handIn(owed, ['M4'], false, online)).toMatchObject({ head: 'TOLERANCE', entries: [{ key: 'M4' }] });
    expect(handIn(owed, ['1'], false, online)).toMatchObject({ head: 'RECTIFICATION' });
    expect(handIn(owed, ['M5'], true, atWindow)).toMatchObject({ head: 'AT_DELIVERY' });
    expect(handIn(owed, ['M5'], true, online)).toMatchObject({ code: 'ORIGINALS_NOT_CHECKED' });
    expect(handIn(owed, ['M4', '1'], true, atWindow)).toMatchObject({ code: 'UNKNOWN_ENTRY' });
    expect(
      handIn(allOwed(null, [{ ...promise('TOLERANCE', 'M4'), entries: [] }]), ['M4'], true, atWindow),
    ).toMatchObject({
      code: 'NO_OPEN_NOTICE',
    });
  });
});

describe('who acts for an applicant (B17)', () => {
  const serviceCase = { applicantId: 'p', agentId: 'a' } as ServiceCase;
  const caller = (id: string, role: Role): Caller =>
    ({ id, roles: [role], departmentCode: null, windowNo: null }) as never;
  const mandate = {
    id: 'm',
    principalId: 'p',
    agentId: 'a',
    powers: ['WITHDRAW'] as const,
    validFrom: '2025-01-01' as const,
    validTo: '2025-12-31' as const,
  };
  const act = (
    who: Caller,
    onBehalfOf: 'APPLICANT' | 'AGENT' = 'APPLICANT',
    today: '2025-06-01' | '2026-01-01' = '2025-06-01',
  ) =>
    decideActing(
      serviceCase,
      { onBehalfOf, agentId: agentOf(who, serviceCase, null), mandate: held(who), power: 'WITHDRAW' },
      { by: who, now: { today } },
    );
  const held = ({ id }: Caller) => (id === 'x' ? undefined : mandate);
  it('T29: the applicant, an agent with the power, an officer for either', () => {
    expect(act(caller('p', 'APPLICANT'))).toEqual({ by: 'APPLICANT', partyId: 'p', receivedBy: null });
    expect(act(caller('a', 'APPLICANT'))).toEqual({ by: 'AGENT', partyId: 'a', receivedBy: null });
    expect(act(caller('H201', 'INTAKE_OFFICER'), 'AGENT')).toEqual({ by: 'AGENT', partyId: 'a', receivedBy: 'H201' });
  });
  it('T29: nobody else, and no agent without the power on that day', () => {
    expect(act(caller('x', 'APPLICANT'))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(act(caller('a', 'APPLICANT'), 'AGENT', '2026-01-01')).toMatchObject({ code: 'MANDATE_MISSING' });
    expect(
      decideActing(
        serviceCase,
        { onBehalfOf: 'AGENT', agentId: 'a', mandate, power: 'SUPPLEMENT' },
        { by: caller('a', 'APPLICANT'), now: { today: '2025-06-01' } },
      ),
    ).toMatchObject({
      code: 'MANDATE_MISSING',
    });
  });
});

describe('asking an application back (T29)', () => {
  const open = {
    caseId: 'c',
    requestedAt: '',
    by: 'APPLICANT',
    partyId: 'p',
    receivedBy: null,
    evidence: null,
  } as const;
  it('T29: once at a time, and not what has ended', () => {
    expect(checkWithdrawal('UNDER_REVIEW', undefined)).toBeUndefined();
    expect(checkWithdrawal('UNDER_REVIEW', open)).toMatchObject({ code: 'WITHDRAWAL_PENDING' });
    for (const stage of ['COMPLETED', 'WITHDRAWN', 'TERMINATED', 'NOT_ACCEPTED'] as const)
      expect(checkWithdrawal(stage, undefined)).toMatchObject({ code: 'ALREADY_ENDED' });
  });
});
