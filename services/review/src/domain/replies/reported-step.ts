import type { DepartmentReply } from '@hall/event-contracts';
import type { Circumstances } from '../case/circumstances.ts';
import { decided } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideClaim } from '../examination/examination.ts';
import { decideNotice } from '../notice/notice-rules.ts';
import type { Given, ReplyFacts } from './reply-facts.ts';
import { inTurn, reject, verdictOf, type Verdict } from './reply-verdict.ts';
import { verdictOnAcceptance } from './reported-acceptance.ts';
import { verdictOnDecision } from './reported-decision.ts';
import { verdictOnResult } from './reported-result.ts';
import { claimedBy } from './steps-before.ts';
import { verified } from './verified.ts';

/** The moment at which a reported step counts as taken, as `now`, and the calendar. */
type AsOf = Pick<Circumstances, 'now' | 'calendar'>;

/** The verdict on the step that a reply reports, as of the moment at which it was taken: one case for each type of reply. */
export function verdictOnStep(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  { now, calendar }: AsOf,
): Verdict {
  switch (reply.type) {
    case 'TaskClaimed.v1':
      return verdictOnClaim(reviewCase, reply.data, { now });
    case 'CaseAccepted.v1':
      return verdictOnAcceptance(reviewCase, reply.data.staffNo, facts, { now, calendar });
    case 'SupplementRequested.v1':
      return verdictOnNotice(reviewCase, reply.data, { now, calendar });
    case 'SiteVerified.v1':
      return verified(reviewCase, reply.data, facts.staff, now);
    case 'DecisionGiven.v1':
      return verdictOnDecision(reviewCase, reply.data, facts, { now });
    case 'ResultReady.v1':
      return verdictOnResult(reviewCase, reply.data, facts, { now, calendar });
    case 'CannotHandle.v1':
      return { kind: 'task', details: [reply.data.reason] };
  }
}

/** A claim by somebody else than who has the case counts as long as the case is only received; any other is known already. */
function verdictOnClaim(
  reviewCase: ReviewCase,
  { staffNo }: Given<'TaskClaimed.v1'>,
  { now }: Pick<Circumstances, 'now'>,
): Verdict {
  const isByAnother = reviewCase.status === 'RECEIVED' && reviewCase.reviewerStaffNo !== staffNo;
  if (!isFirstClaim(reviewCase) && !isByAnother) return { kind: 'acknowledged' };
  return verdictOf(decideClaim(reviewCase, { by: staffNo, now }));
}

/** Whether this is the first claim of a case that was accepted by law without anybody taking it. The claim ends C13 as of the day it happened. */
const isFirstClaim = ({ status, claimedAt }: ReviewCase): boolean => claimedAt === null && status === 'ACCEPTED';

/** The department's own system reports the notice of missing materials (T5). There is only one; a second report changes nothing. */
function verdictOnNotice(
  reviewCase: ReviewCase,
  { staffNo, entries }: Given<'SupplementRequested.v1'>,
  { now, calendar }: AsOf,
): Verdict {
  if (reviewCase.notice) {
    const known = JSON.stringify(reviewCase.notice.entries.map(({ key }) => key));
    return known === JSON.stringify(entries.map(({ key }) => key))
      ? { kind: 'acknowledged' }
      : reject('CONFLICT', 'notice');
  }
  return verdictOf(
    inTurn(decided(reviewCase), claimedBy(staffNo, now), (claimed) =>
      decideNotice(claimed, entries, { by: staffNo, now, calendar }),
    ),
  );
}
