import { describe, expect, it } from '@jest/globals';
import type { CaseSubmittedV1, SubmissionConfirmedV1 } from '@hall/event-contracts';
import { department, monday, people, received } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { isCaseId, isReceived } from '../case/review-case.ts';
import { decideHandoverNote, decidePrecheckNote } from './front-desk.ts';
import { openReviewCase, openSubmittedCase } from './opening.ts';

const later = '2026-04-20T03:00:00.000Z';

describe('a case as it arrives at its department', () => {
  it('T3: from a window: received by its officer, with nothing done yet', () =>
    expect(openReviewCase(received({ handedIn: ['M1'] }))).toMatchObject({
      status: 'RECEIVED',
      version: 1,
      departmentCode: department.code,
      integration: 'PORTAL',
      kafkaCode: department.kafkaCode,
      receivedAt: monday.instant,
      receivedBy: people.receiver,
      pushedAt: null,
      precheck: null,
      handover: null,
      handedIn: ['M1'],
      noticeBy: '2026-04-27',
      jointCaseId: null,
      componentKey: null,
      acceptance: null,
    }));
  it('C18: with papers, for which the department has to sign', () =>
    expect(openReviewCase(received({ hasPaper: true })).handover).toEqual({ signedAt: null }));
  it('E27: a paper receipt that is keyed in later has come to the department then', () => {
    expect(openReviewCase(received(), later).pushedAt).toBe(later);
    expect(openReviewCase(received(), '2026-04-20T11:00:00+08:00').pushedAt).toBe(later);
    expect(openReviewCase(received(), monday.instant).pushedAt).toBeNull();
    expect(openReviewCase(received(), 'not a moment').pushedAt).toBeNull();
  });
  it('T2: filed on line: received by nobody, until a window has pre-checked it', () => {
    const { receivedAt: submittedAt, receivedBy: _none, windowNo: _no, ...filed } = received();
    const opened = openSubmittedCase({ ...filed, submittedAt } as CaseSubmittedV1);
    expect(opened).toMatchObject({
      status: 'RECEIVED',
      receivedAt: monday.instant,
      receivedBy: null,
      precheck: { passedAt: null },
      handover: null,
      handedIn: null,
    });
    expect(isReceived(opened)).toBe(false);
    expect(isReceived({ ...opened, precheck: { passedAt: later } })).toBe(true);
    expect(isReceived(steps.received())).toBe(true);
  });
});

describe('what a window does with what was filed on line (T4)', () => {
  const filed = { ...steps.received(), receivedBy: null, precheck: { passedAt: null }, handedIn: ['M1'] };
  const confirmed = (confirmedAt: string, handedIn?: readonly string[]) => {
    const told = { confirmedAt, receivedBy: people.receiver };
    return (handedIn ? { ...told, handedIn } : told) as SubmissionConfirmedV1;
  };

  it('T4: pre-checks it: C1a ends, the officer may not review it, what was checked is there', () =>
    expect(decidePrecheckNote(filed, confirmed(later, ['M2']))).toEqual({
      kind: 'decided',
      reviewCase: {
        ...filed,
        receivedBy: people.receiver,
        precheck: { passedAt: later },
        handedIn: ['M1', 'M2'],
      },
      events: [],
    }));
  it('T4: adds nothing where the window does not say what it has checked', () =>
    expect(decidePrecheckNote(filed, confirmed(later)).reviewCase.handedIn).toEqual(['M1']));
  it('T4: C1a has ended with what the department did first', () => {
    const acceptance = { basis: 'NORMAL' as const, at: later, by: people.reviewer };
    const accepted = { ...filed, status: 'ACCEPTED' as const, acceptance };
    const passedAt = (confirmedAt: string) =>
      decidePrecheckNote(accepted, confirmed(confirmedAt)).reviewCase.precheck?.passedAt;
    expect(passedAt('2026-04-20T02:59:59.999Z')).toBe('2026-04-20T02:59:59.999Z');
    expect(passedAt(later)).toBeNull();
    expect(passedAt('2026-04-20T04:00:00.000Z')).toBeNull();
  });
  it('C18: ends with the second signature under the papers', () => {
    const before = { ...steps.received(), handover: { signedAt: null } };
    const signed = { signedAt: later } as Parameters<typeof decideHandoverNote>[1];
    expect(decideHandoverNote(before, signed)).toEqual({
      kind: 'decided',
      reviewCase: { ...before, handover: { signedAt: later } },
      events: [],
    });
  });
});

describe('the id of a case', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  it.each([id, id.toUpperCase()])('is %s', (text) => expect(isCaseId(text)).toBe(true));
  it.each([
    '',
    `x${id}`,
    `${id}0`,
    id.replace('0189', '018'),
    id.replace('ac96', 'ac9'),
    id.replace('b302099a8057', 'b302'),
    id.replace('-774b', ''),
    id.replaceAll('-', ''),
    id.replace('a', 'g'),
    '99010120260420000001X',
  ])('is not %j', (text) => expect(isCaseId(text)).toBe(false));
});
