import { describe, expect, it } from '@jest/globals';
import { monday, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { availableActions } from './available-actions.ts';
import { clocksOf } from '../clocks/clocks-of.ts';
import { lapsingKinds } from '../silence/lapse.ts';
import { decideClaim } from '../examination/examination.ts';
import { isEnded, reviewStatuses } from '../case/status.ts';
import type { ReviewAction } from '../lifecycle/actions.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** The people of the sample department, two for each post that one of them may leave. */
const everybody = [
  someone('D0103', 'REVIEWER'),
  someone('D0104', 'REVIEWER'),
  someone('D0107', 'REVIEWER'),
  someone('D0102', 'DECISION_MAKER'),
  someone('D0101', 'AGENCY_HEAD'),
  someone('D0105', 'LIAISON'),
  someone('D0106', 'LIAISON'),
];
const withGap = (): ReviewCase => ({ ...steps.pending(), tolerance: steps.tolerated().tolerance });
const heldBack = (): ReviewCase => ({ ...steps.received(), status: 'PLANNED' });

/** Where a case can be, and what leads on from there. */
const places: readonly (readonly [string, () => ReviewCase, readonly ReviewAction[]])[] = [
  ['PLANNED', heldBack, ['terminate']], // begins by its predecessors; the hall office ends a hold
  ['RECEIVED, taken by nobody', steps.received, ['accept']],
  ['RECEIVED', steps.claimed, ['accept']],
  ['AWAITING_SUPPLEMENT, all in', steps.supplied, ['acceptSupplement']],
  ['AWAITING_SUPPLEMENT', steps.awaiting, ['askDecision']],
  ['ACCEPTED', steps.accepted, ['startReview']],
  ['ACCEPTED, with a gap', steps.tolerated, ['startReview', 'supplyTolerance']],
  ['UNDER_REVIEW', steps.underReview, ['submitOpinion']],
  ['UNDER_REVIEW, visit arranged', steps.arranged, ['recordVerification']],
  ['UNDER_REVIEW, special procedure asked for', steps.suspensionAsked, ['suspend']],
  ['UNDER_REVIEW, extension asked for', steps.extensionAsked, ['submitOpinion']],
  ['UNDER_REVIEW, hearing asked for', steps.hearingRequested, ['announceHearing']],
  ['UNDER_REVIEW, hearing announced', steps.hearingAnnounced, ['recordHearing', 'announceHearing']],
  ['SUSPENDED', steps.suspended, ['resume']],
  ['PENDING_DECISION', steps.pending, ['grant', 'refuse', 'returnToReview']],
  ['PENDING_DECISION, with a gap', withGap, ['returnToReview']],
  ['GRANTED', steps.granted, ['makeCertificate']],
  ['CERT_PRODUCTION', steps.certified, ['offer']],
  ['REFUSED', steps.refused, ['offer', 'explain']],
];

/** What those who are there can do, also after one of them has taken the case over. */
function possible(reviewCase: ReviewCase, there: typeof everybody): ReadonlySet<string> {
  const now = new Set<string>(there.flatMap((caller) => availableActions(caller, reviewCase)));
  for (const caller of there) {
    const claimed = decideClaim(reviewCase, { by: caller.id, now: monday });
    if (!availableActions(caller, reviewCase).includes('claim') || claimed.kind === 'refused') continue;
    for (const action of availableActions(caller, claimed.reviewCase)) now.add(action);
  }
  return now;
}

describe('nothing waits for somebody who is away (B13, E39)', () => {
  const table = places.flatMap(([place, from, onward]) =>
    everybody.map(({ id }) => [place, id, from, onward] as const),
  );
  it.each(table)('%s, without %s', (_place, away, from, onward) => {
    const there = everybody.filter(({ id }) => id !== away);
    expect([...possible(from(), there)]).toEqual(expect.arrayContaining([...onward]));
  });
  it('the table has every status that does not wait for another service or has ended', () => {
    const told = new Set<string>(places.map(([, from]) => from().status));
    const others = reviewStatuses.filter((status) => !told.has(status) && !isEnded(status));
    expect(others).toEqual(['HANDED_OVER']); // the window's
  });
  it('where the applicant is awaited, a clock ends the waiting', () => {
    const lapses = (reviewCase: ReviewCase) =>
      clocksOf(reviewCase).filter(
        ({ kind, end }) => end === null && (lapsingKinds as readonly string[]).includes(kind),
      );
    expect(lapses(steps.awaiting()).map(({ kind }) => kind)).toContain('SUPPLEMENT');
    expect(lapses(steps.supplied()).map(({ kind }) => kind)).toContain('SUPPLEMENT_ANSWER');
    expect(lapses(steps.hearingTold()).map(({ kind }) => kind)).toContain('HEARING_REQUEST');
    expect(lapses(steps.tolerated()).map(({ kind }) => kind)).toContain('TOLERANCE');
  });
});
