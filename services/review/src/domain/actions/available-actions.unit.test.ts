import { describe, expect, it } from '@jest/globals';
import { monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { availableActions } from './available-actions.ts';
import type { ReviewCase } from '../case/review-case.ts';

const reviewer = someone(people.reviewer, 'REVIEWER');
const actionsOf = (reviewCase: ReviewCase, caller = reviewer) => availableActions(caller, reviewCase);

describe('the actions shown', () => {
  it('art. 46: a hearing can be announced without a request, until it was held', () => {
    expect(actionsOf(steps.underReview())).toContain('announceHearing');
    const before = steps.hearingAnnounced();
    const held = { on: monday.today, record: '笔录', at: monday.instant };
    const heard = { ...before, hearing: { ...before.hearing, held } };
    expect(actionsOf(heard)).not.toContain('announceHearing');
    expect(actionsOf(heard)).not.toContain('requestHearing');
  });
  it('C8: a request on paper that was in time is put on record also after the lapse, and nobody asks who was told of no right', () => {
    const before = steps.hearingTold();
    const lapsed = { ...before, hearing: { ...before.hearing, lapsedAt: monday.instant } };
    expect(actionsOf(lapsed)).toContain('requestHearing');
    expect(actionsOf(steps.hearingRequested())).not.toContain('requestHearing');
    expect(actionsOf({ ...lapsed, hearing: { ...lapsed.hearing, toldAt: null } })).not.toContain('requestHearing');
  });
  it('T17: an extension is declined by who approves it, a special procedure by the decision maker too', () => {
    const decider = someone(people.decider, 'DECISION_MAKER');
    const head = someone('D0101', 'AGENCY_HEAD');
    expect(actionsOf(steps.extensionAsked(), decider)).not.toContain('declineProposal');
    expect(actionsOf(steps.extensionAsked(), head)).toEqual(expect.arrayContaining(['extend', 'declineProposal']));
    expect(actionsOf(steps.suspensionAsked(), decider)).toEqual(expect.arrayContaining(['suspend', 'declineProposal']));
  });
  it('T20: the decision is shown to who has not examined the case', () => {
    const decider = someone(people.decider, 'DECISION_MAKER');
    const head = someone('D0101', 'AGENCY_HEAD');
    const examined = { ...steps.pending(), examiners: [people.decider] };
    const decisions = ['grant', 'refuse', 'returnToReview', 'terminate'];
    expect(actionsOf(examined, head)).toEqual(expect.arrayContaining(decisions));
    expect(actionsOf(examined, decider)).toEqual(['askExtension']);
    expect(actionsOf(steps.pending(), decider)).toEqual(expect.arrayContaining(decisions));
  });
  it('T16: a visit is put on record once, and again where it has set a re-visit', () => {
    expect(actionsOf(steps.arranged())).toContain('recordVerification');
    const { verification } = steps.verified();
    expect(actionsOf(steps.verified())).not.toContain('recordVerification');
    const again = { ...verification, record: { ...verification.record, revisitOn: '2026-04-28' as const } };
    expect(actionsOf({ ...steps.verified(), verification: again })).toContain('recordVerification');
  });
});
