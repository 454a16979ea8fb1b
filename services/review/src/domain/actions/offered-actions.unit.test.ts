import { describe, expect, it } from '@jest/globals';
import { readLaw } from '@hall/lifecycle/testing';
import { monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { availableActions } from './available-actions.ts';
import { reviewStatuses } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** The law book: which actions there are for a status and a role, whoever asks and whatever the case is like. */
const law = readLaw('review');
const reviewer = someone(people.reviewer, 'REVIEWER');
const colleague = someone(people.colleague, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');
const head = someone('D0101', 'AGENCY_HEAD');
const liaison = someone(people.liaison, 'LIAISON');
const shown = (caller: typeof reviewer, reviewCase: ReviewCase) => availableActions(caller, reviewCase);
const ruling = steps.granted().ruling;
const kept = { ...steps.pending(), keptRuling: ruling };
const { suspensionAsked, extensionAsked } = steps;

describe('what a person is shown in each step', () => {
  it.each<[string, readonly string[], typeof reviewer, ReviewCase]>([
    [
      'who has not claimed it, received',
      ['accept', 'acceptTolerantly', 'requestSupplement', 'declineAcceptance'],
      reviewer,
      steps.received(),
    ],
    ['the reviewer, received', ['claim'], reviewer, steps.claimed()],
    [
      'a colleague, received',
      ['accept', 'acceptTolerantly', 'requestSupplement', 'declineAcceptance'],
      colleague,
      steps.claimed(),
    ],
    ['the decision maker, received', ['grantOnTheSpot'], decider, steps.received()],
    ['the decision maker, to be decided on the spot', [], decider, steps.onTheSpot()],
    [
      'the reviewer, waiting for a supplement',
      ['claim', 'acceptSupplement', 'restateNotice'],
      reviewer,
      steps.awaiting(),
    ],
    ['the reviewer, supplied', ['claim', 'askDecision'], reviewer, steps.supplied()],
    ['the reviewer, accepted', ['claim', 'supplyTolerance', 'rejectTolerance'], reviewer, steps.accepted()],
    ['the reviewer, with a promise', ['claim', 'rejectTolerance'], reviewer, steps.tolerated()],
    ['the reviewer, with what was promised to look at', ['claim'], reviewer, steps.promiseHandedIn()],
    [
      'the reviewer, under review',
      ['claim', 'supplyTolerance', 'rejectTolerance', 'recordVerification', 'requestHearing', 'recordHearing'],
      reviewer,
      steps.underReview(),
    ],
    ['the decision maker, under review', ['settleBreach', 'suspend', 'declineProposal'], decider, steps.underReview()],
    [
      'the reviewer, when a suspension waits for approval',
      [
        'claim',
        'supplyTolerance',
        'rejectTolerance',
        'proposeSuspension',
        'askExtension',
        'recordVerification',
        'requestHearing',
        'recordHearing',
      ],
      reviewer,
      suspensionAsked(),
    ],
    ['the decision maker, then', ['settleBreach', 'askExtension'], decider, suspensionAsked()],
    ['the head of the agency, when an extension does', ['settleBreach', 'suspend'], head, extensionAsked()],
    [
      'the decision maker, then',
      ['settleBreach', 'suspend', 'askExtension', 'declineProposal'],
      decider,
      extensionAsked(),
    ],
    [
      'the reviewer, suspended',
      ['claim', 'supplyTolerance', 'rejectTolerance', 'requestHearing', 'recordHearing'],
      reviewer,
      steps.suspended(),
    ],
    [
      'the reviewer, with the right to a hearing told',
      [
        'claim',
        'supplyTolerance',
        'rejectTolerance',
        'submitOpinion',
        'recordVerification',
        'tellHearingRight',
        'recordHearing',
      ],
      reviewer,
      steps.hearingTold(),
    ],
    [
      'the reviewer, with a hearing announced',
      [
        'claim',
        'supplyTolerance',
        'rejectTolerance',
        'submitOpinion',
        'recordVerification',
        'tellHearingRight',
        'requestHearing',
      ],
      reviewer,
      steps.hearingAnnounced(),
    ],
    [
      'the decision maker, with an opinion',
      ['settleBreach', 'declineProposal', 'recallDecision'],
      decider,
      steps.pending(),
    ],
    [
      'the decision maker, with a decision that is kept',
      ['settleBreach', 'declineProposal', 'grant', 'refuse', 'returnToReview'],
      decider,
      kept,
    ],
    ['the reviewer, granted', [], reviewer, steps.granted()],
    ['the liaison, granted', [], liaison, steps.granted()],
    ['the liaison, offered', ['offer'], liaison, steps.offered()],
    ['the reviewer, refused', [], reviewer, steps.refused()],
    ['the liaison, refused', [], liaison, steps.refused()],
    ['the decision maker, handed over', ['settleBreach', 'correct'], decider, steps.handedOver()],
    ['the decision maker, delivered', ['settleBreach'], decider, steps.delivered()],
    ['the liaison, delivered', ['explain'], liaison, steps.delivered()],
    ['the decision maker, with a broken promise', ['correct'], decider, steps.promiseBroken()],
  ])('%s: all that the law has for the status and the role, but not %j', (_who, hidden, caller, reviewCase) => {
    const lawful = law.actions.filter(
      (action) => law.next(reviewCase.status, action) && caller.roles.some((role) => law.takers(action).includes(role)),
    );
    expect(lawful).toEqual(expect.arrayContaining([...hidden]));
    expect([...shown(caller, reviewCase)].sort()).toEqual(lawful.filter((action) => !hidden.includes(action)).sort());
  });

  it.each(reviewStatuses)('S1: nothing of %s to who received it, whatever the role', (status) => {
    const everything = someone(people.receiver, 'REVIEWER', 'DECISION_MAKER', 'AGENCY_HEAD');
    const actions = shown(everything, { ...steps.pending(), status, proposal: null });
    expect(actions.filter((action) => action !== 'explain')).toEqual([]);
  });
});

describe('what keeps an action from being shown', () => {
  it('T20: a promise that has to be kept before the decision keeps the grant, not the refusal', () => {
    const { tolerance } = steps.tolerated();
    const promising = (matters: object) => ({ ...steps.pending(), tolerance: { ...tolerance, ...matters } });
    expect(shown(decider, promising({}))).not.toContain('grant');
    expect(shown(decider, promising({}))).toContain('refuse');
    expect(shown(decider, promising({ state: 'BREACHED' }))).not.toContain('grant');
    expect(shown(decider, promising({ state: 'FULFILLED' }))).toContain('grant');
    expect(shown(decider, promising({ mode: 'AT_DELIVERY' }))).toContain('grant');
  });
  it('T9: no tolerance of an item that knows none', () => {
    const before = steps.claimed();
    expect(shown(reviewer, { ...before, item: { ...before.item, tolerance: null } })).not.toContain('acceptTolerantly');
  });
  it('C-8: no notice where the law returns an incomplete case', () => {
    const before = steps.claimed();
    const returned = { ...before, item: { ...before.item, incompletePolicy: 'RETURN_RESUBMIT' as const } };
    expect(shown(reviewer, returned)).not.toContain('requestSupplement');
  });
  it('B4: nothing of a promise is looked at when it is kept or broken', () => {
    const { tolerance } = steps.promiseHandedIn();
    for (const state of ['FULFILLED', 'BREACHED'] as const) {
      const actions = shown(reviewer, { ...steps.promiseHandedIn(), tolerance: { ...tolerance, state } });
      expect(actions).not.toContain('supplyTolerance');
      expect(actions).not.toContain('rejectTolerance');
    }
  });
  it('T17: an extension is asked for once, and not of an item that has none', () => {
    const extension = {
      workingDays: 10,
      reason: '案情复杂',
      askedBy: 'D0103',
      approvedBy: 'D0101',
      at: monday.instant,
    };
    expect(shown(decider, { ...steps.pending(), extension })).not.toContain('askExtension');
    const { item } = steps.pending();
    const special = { ...item, clock: { ...item.clock, profile: 'SPECIAL_LAW' as const, extension: null } };
    expect(shown(decider, { ...steps.pending(), item: special })).not.toContain('askExtension');
  });
  it('T17: nobody approves or declines what they have asked for themselves', () => {
    const both = someone('D0101', 'AGENCY_HEAD', 'DECISION_MAKER');
    const { proposal } = extensionAsked();
    const own = { ...extensionAsked(), proposal: { ...proposal, by: 'D0101' } };
    expect(shown(both, own)).not.toContain('extend');
    expect(shown(both, own)).not.toContain('declineProposal');
  });
  it('T14: a special procedure is approved by who has not asked for it, and declined neither', () => {
    const { proposal } = suspensionAsked();
    const own = { ...suspensionAsked(), proposal: { ...proposal, by: people.decider } };
    expect(shown(decider, own)).not.toContain('declineProposal');
  });
  it('P4: nobody asks for a hearing any more when the decision is kept', () => {
    const told = { ...steps.hearingTold(), status: 'PENDING_DECISION' as const };
    expect(shown(reviewer, told)).toContain('requestHearing');
    expect(shown(reviewer, { ...told, keptRuling: ruling })).not.toContain('requestHearing');
  });
  it('art. 48: a hearing that was held is not recorded or asked for again', () => {
    const before = steps.hearingAnnounced();
    const held = { on: monday.today, record: '笔录', at: monday.instant };
    const heard = { ...before, hearing: { ...before.hearing, held, requestedOn: null } };
    expect(shown(reviewer, heard)).not.toContain('recordHearing');
    expect(shown(reviewer, heard)).not.toContain('requestHearing');
  });
  it('T32: what was accepted is reviewed again, what was not is received again', () => {
    const ended = (reviewCase: ReviewCase) => ({ ...reviewCase, status: 'TERMINATED' as const });
    expect(shown(decider, ended(steps.accepted()))).toEqual(['reopen']);
    expect(shown(decider, ended(steps.claimed()))).toEqual(['reopenReceipt']);
  });
  it('S16: a refusal is explained once, and a grant never', () => {
    const explanation = { at: monday.instant } as NonNullable<ReviewCase['explanation']>;
    expect(shown(liaison, { ...steps.refused(), explanation })).toEqual(['offer']);
    const served = { ...steps.refused(), status: 'HANDED_OVER' as const };
    expect(shown(liaison, served)).toEqual(['explain']);
    expect(shown(liaison, { ...served, ruling: null })).toEqual([]);
  });
  it('T31, E46: in a closed file only the order that opens it again', () => {
    const closed = { ...steps.delivered(), archivedAt: monday.instant };
    expect(shown(decider, closed)).toEqual(['reopen']);
  });
  it('A1: nothing of another department’s case', () => {
    const elsewhere = { ...decider, departmentCode: '11990101YL00000201' };
    expect(shown(elsewhere, steps.pending())).toEqual([]);
  });
  it('S18: on paper the result is not signed for by who has decided', () => {
    const both = someone(people.decider, 'LIAISON');
    const granted = { ...steps.granted(), integration: 'MANUAL' as const };
    expect(shown(liaison, granted)).toContain('keyInResult');
    expect(shown(both, granted)).not.toContain('keyInResult');
    expect(shown(both, { ...steps.accepted(), integration: 'MANUAL' as const })).toContain('keyInDecision');
  });
});
