import { describe, expect, it } from '@jest/globals';
import type { Caller, Role } from '@hall/callers';
import { aCase } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { availableActions } from '../actions/available-actions.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { keyInStep, refusalFor } from './paper.ts';
import { reject, type Verdict } from './reply-verdict.ts';

const onPaper = (reviewCase: ReviewCase): ReviewCase => ({ ...reviewCase, integration: 'MANUAL' });
const as = (role: Role, { departmentCode }: ReviewCase): Caller => ({
  id: 'D0199',
  roles: [role],
  departmentCode,
  trace: { correlationId: null, traceparent: null },
});

describe('a department on paper', () => {
  it.each([
    ['received', steps.received(), 'keyInAcceptance'],
    ['with something outstanding', steps.awaiting(), undefined],
    ['with all of it in', steps.supplied(), 'keyInAcceptance'],
    ['suspended', steps.suspended(), undefined],
    ['with a hearing to come', steps.hearingAnnounced(), undefined],
    ['accepted', steps.accepted(), 'keyInDecision'],
    ['granted', steps.granted(), 'keyInResult'],
    ['offered', steps.offered(), undefined],
    ['planned', { ...aCase(), status: 'PLANNED' as const }, undefined],
    ['ended', { ...aCase(), status: 'TERMINATED' as const }, undefined],
    ['with a decision that is kept', { ...steps.accepted(), keptRuling: steps.granted().ruling }, undefined],
  ])('%s: the next step, and no other, is offered', (_how, reviewCase, step) => {
    const paper = onPaper(reviewCase);
    expect(keyInStep(paper)).toBe(step);
    const expected: string[] = step ? [step] : [];
    if (paper.status === 'RECEIVED') expected.push('keyInNotice', 'keyInNonAcceptance');
    const offered = availableActions(as('LIAISON', paper), paper).filter((action) => action.startsWith('keyIn'));
    expect(offered).toEqual(expected);
  });
  it.each([
    ['REVIEWER', 'received', steps.received()],
    ['REVIEWER', 'under review', steps.underReview()],
    ['DECISION_MAKER', 'pending', steps.pending()],
    ['LIAISON', 'certified', steps.certified()],
  ] as const)('S18: of the %s, %s: what the portal does is open, too', (role, _how, reviewCase) => {
    const inPortal = availableActions(as(role, reviewCase), reviewCase);
    expect(inPortal.length).toBeGreaterThan(0);
    expect(availableActions(as(role, onPaper(reviewCase)), onPaper(reviewCase))).toEqual(
      role === 'LIAISON' ? [...inPortal, 'keyInResult'] : inPortal,
    );
  });
  it('S18: the result is not keyed in by who decided', () => {
    const granted = onPaper(steps.granted());
    const own = { ...granted, ruling: { ...granted.ruling!, by: as('LIAISON', granted).id } };
    expect(availableActions(as('LIAISON', granted), granted)).toContain('keyInResult');
    expect(availableActions(as('LIAISON', own), own)).toEqual([]);
  });
  it('reads what is wrong in the words of its own forms', () => {
    const paper = onPaper(steps.received());
    const read = (verdict: Verdict) => verdict.kind !== 'applied' && refusalFor(paper, '2026-04-01', verdict);
    expect(read({ kind: 'early' })).toEqual(refuse('ACTION_NOT_OPEN', ['现在应当补录受理']));
    expect(read(reject('LATE'))).toEqual(refuse('ACTION_NOT_OPEN', ['现在应当补录受理']));
    expect(read(reject('BEFORE_RECEIPT'))).toEqual(refuse('BAD_DATE', ['2026-04-01', '收件日期2026-04-20']));
    expect(read(reject('UNKNOWN_STAFF', 'X9'))).toEqual(refuse('UNKNOWN_STAFF', ['X9']));
    expect(read(reject('NOT_ALLOWED', 'CERTIFICATE_MISSING', '证照编号'))).toEqual(
      refuse('CERTIFICATE_MISSING', ['证照编号']),
    );
    const ended = { ...paper, status: 'TERMINATED' as const };
    expect(refusalFor(ended, '2026-04-21', { kind: 'acknowledged' })).toEqual(
      refuse('ACTION_NOT_OPEN', ['目前没有可以补录的环节']),
    );
  });
});
