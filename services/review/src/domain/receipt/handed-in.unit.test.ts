import { describe, expect, it } from '@jest/globals';
import type { SubmissionConfirmedV1 } from '@hall/event-contracts';
import { calendar, department, monday, people, received, terminationFor } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { jointReceived } from '../../../testing/a-joint-case.ts';
import type { Decision } from '../case/decision.ts';
import { decideNonAcceptance } from '../ending/non-acceptance.ts';
import { decideTermination } from '../ending/termination.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decidePrecheckNote } from './front-desk.ts';
import { openJointCase } from '../joint-case/opening.ts';
import { decideHandIn, decideLateHandIn } from '../notice/notice-rules.ts';
import { decideTolerance } from '../tolerance/tolerant-acceptance.ts';
import { decideToleranceSupply } from '../tolerance/supply.ts';
import { decideOnTheSpot } from '../examination/on-the-spot.ts';
import { inThePortal, type Origin } from '../case/origin.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { openReviewCase, openSubmittedCase } from './opening.ts';

const { reviewer, decider } = people;
/** The list has M1 and M2 from the applicant, and M3 by data sharing. */
const claimed = (handedIn: readonly string[] | null): ReviewCase => ({ ...steps.claimed(), handedIn });
const accept = (reviewCase: ReviewCase, origin: Origin = inThePortal) =>
  decideAcceptance(reviewCase, { by: reviewer, now: monday, calendar, origin });
const returned = (decision: Decision, type: string) =>
  decision.kind === 'decided'
    ? decision.documents?.find((document) => document.type === type)?.fields['returnedMaterials']
    : decision.code;

describe('what was handed in', () => {
  it('is told with the receipt, at a window, on line, or as part of a joint case; else it is not known', () => {
    const told = received({ handedIn: ['M1'] });
    expect(openReviewCase(told).handedIn).toEqual(['M1']);
    expect(openReviewCase(received()).handedIn).toBeNull();
    const { receivedAt: submittedAt, receivedBy: _by, windowNo: _no, ...rest } = told;
    expect(openSubmittedCase({ ...rest, submittedAt }).handedIn).toEqual(['M1']);
    const joint = jointReceived(['A', 'B']);
    const [first, ...others] = joint.components.map((component) => ({ ...component }));
    const components = [{ ...first!, handedIn: ['M2'] }, ...others];
    expect(openJointCase({ ...joint, components }).components.map(({ handedIn }) => handedIn)).toEqual([['M2'], null]);
  });
  it('grows by the window’s pre-check, by supplements and by tolerated materials', () => {
    const confirmed = { confirmedAt: monday.instant, receivedBy: 'H201', handedIn: ['M1', 'M2'] };
    expect(decidePrecheckNote(claimed(['M1']), confirmed as SubmissionConfirmedV1).reviewCase.handedIn).toEqual([
      'M1',
      'M2',
    ]);
    const awaiting = { ...steps.awaiting(), handedIn: ['M2'] };
    const handIn = { supplementId: 's', entries: ['1'], at: monday.instant };
    expect(decideHandIn(awaiting, handIn)).toMatchObject({ reviewCase: { handedIn: ['M2', 'M1'] } });
    expect(decideHandIn({ ...awaiting, handedIn: null }, handIn)).toMatchObject({ reviewCase: { handedIn: null } });
    const { reviewCase: late } = decideLateHandIn({ ...awaiting, status: 'ACCEPTED' }, handIn); // it was on its way
    expect(late).toMatchObject({ status: 'ACCEPTED', handedIn: ['M2', 'M1'], notice: awaiting.notice });
    const tolerated = { ...steps.tolerated(), handedIn: ['M1'] };
    expect(decideToleranceSupply(tolerated, ['M2'], { by: reviewer, now: monday, calendar })).toMatchObject({
      reviewCase: { handedIn: ['M1', 'M2'] },
    });
  });
});

describe('accepting what is not complete (T8, T9, T22; 行政许可法 art. 32)', () => {
  it.each([
    ['nothing', [], ['M1', 'M2']],
    ['one of two', ['M2'], ['M1']],
  ])('T8: %s was handed in: refused, with what is missing', (_what, handedIn, missing) =>
    expect(accept(claimed(handedIn))).toMatchObject({ code: 'MATERIALS_MISSING', details: missing }),
  );
  it('T8: everything, or nobody knows: accepted; what data sharing provides is never missing', () => {
    expect(accept(claimed(['M1', 'M2']))).toMatchObject({ reviewCase: { status: 'ACCEPTED' } });
    expect(accept(claimed(null))).toMatchObject({ reviewCase: { status: 'ACCEPTED' } });
  });
  it.each(['KAFKA', 'PAPER'] as const)('T8: what a department has accepted by %s is recorded as it is', (via) =>
    expect(accept(claimed([]), { via, enteredBy: null })).toMatchObject({ reviewCase: { status: 'ACCEPTED' } }),
  );
  it('T9: tolerated is what the promise names, and nothing else', () => {
    const asked = {
      missing: ['M2'],
      promisedOn: '2026-04-24' as const,
      whySecondary: '次要',
      supplyForm: '补交',
      promiseSigned: true,
      creditOk: true,
    };
    const tolerate = (handedIn: readonly string[]) =>
      decideTolerance(claimed(handedIn), asked, { by: reviewer, now: monday, calendar });
    expect(tolerate(['M1'])).toMatchObject({ reviewCase: { status: 'ACCEPTED' } });
    expect(tolerate([])).toMatchObject({ code: 'MATERIALS_MISSING', details: ['M1'] });
  });
  it('T22: only what is complete is granted on the spot', () => {
    const grant = (handedIn: readonly string[]) =>
      decideOnTheSpot({ ...steps.onTheSpot(), handedIn }, '第三十四条', {
        by: decider,
        now: monday,
        calendar,
        mayTakeEffect: true,
      });
    expect(grant(['M1'])).toMatchObject({ code: 'MATERIALS_MISSING', details: ['M2'] });
    expect(grant(['M1', 'M2'])).toMatchObject({ reviewCase: { status: 'GRANTED' } });
  });
});

describe('what goes back to the applicant (D4, D11)', () => {
  const decline = (handedIn: readonly string[] | null) =>
    decideNonAcceptance(
      claimed(handedIn),
      {
        ground: 'NOT_REQUIRED',
        facts: '不需要许可',
        legalBasis: '第三十二条',
        competentBody: null,
        entries: [],
        bars: false,
      },
      { by: reviewer, now: monday, calendar, department },
    );
  const terminate = (handedIn: readonly string[] | null) =>
    decideTermination({ ...steps.underReview(), handedIn }, terminationFor('DEATH'), {
      department,
      by: decider,
      now: monday,
    });
  it.each([
    ['what was handed in', ['M2'], ['平面图']],
    ['nothing, where nothing was', [], []],
    ['of an older case what the list asks of the applicant', null, ['申请书', '平面图']],
  ])('T7, T30: %s, never what data sharing provides', (_what, handedIn, names) => {
    expect(returned(decline(handedIn), 'D4')).toEqual(names);
    expect(returned(terminate(handedIn), 'D11')).toEqual(names);
  });
});
