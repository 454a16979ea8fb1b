import type { DepartmentReply } from '@hall/event-contracts';
import { momentOf, plusMinutes, type HallNow } from '@hall/working-days';
import type { Circumstances } from '../case/circumstances.ts';
import { isEnded } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { inTime, isBuiltOn, type Act } from '../silence/act-in-time.ts';
import { powerlessIn, strangersIn } from './named-staff.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { reject, type Verdict } from './reply-verdict.ts';
import { verdictOnFirstDecision } from './reported-decision.ts';
import { verdictOnStep } from './reported-step.ts';

/**
 * Judges a reply: something a department did, told by its system or keyed in from paper. Replies may come in any order and more than once. A
 * reply is applied as of the day it happened, acknowledged when it is known already, kept while an earlier step is missing, or rejected with a
 * code. A step done before a lapse voids the lapse (L3) as long as no later step rests on it. A notice of missing materials from before a deemed
 * acceptance that the department has built on is rejected CONFLICT. Any other reply after the end of the case is LATE, whatever its date
 * (docs/departments.md).
 */
export function decideReply(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Verdict {
  const { data } = reply;
  if (data.round !== reviewCase.round) return reject('WRONG_ROUND', String(reviewCase.round));
  if (reviewCase.status === 'PLANNED') return reject('NOT_ASSIGNED');
  const then = legalMoment(data.occurredAt, reviewCase.reopening?.at ?? reviewCase.receivedAt, now);
  const early = then && saidInTime(reviewCase, reply, facts, { then, now, calendar });
  if (isEnded(reviewCase.status) && !early) return reject('LATE', reviewCase.status);
  const strangers = strangersIn(reply, facts.staff);
  if (strangers.length > 0) return reject('UNKNOWN_STAFF', ...strangers);
  if (!then) return reject('BEFORE_RECEIPT', data.occurredAt);
  const verdict = early ?? verdictOnStep(reviewCase, reply, facts, { now: then, calendar });
  const powerless = verdict.kind === 'applied' ? powerlessIn(reply, facts.staff) : [];
  return powerless.length > 0 ? reject('NOT_ALLOWED', 'STAFF_WITHOUT_POWER', ...powerless) : verdict;
}

/** For each type of reply, the act that it reports and that may void a lapse. Null: such a reply voids nothing. */
const acts: Readonly<Record<DepartmentReply['type'], Act | null>> = {
  'TaskClaimed.v1': null,
  'CaseAccepted.v1': 'ACCEPT',
  'SupplementRequested.v1': 'NOTICE',
  'SiteVerified.v1': null,
  'DecisionGiven.v1': 'DECIDE',
  'ResultReady.v1': null,
  'CannotHandle.v1': null,
};

/** The circumstances of a reply: when its step counts as taken, and when it is judged. */
type ReplyTimes = Pick<Circumstances, 'now' | 'calendar'> & { readonly then: HallNow };

/** The verdict on an act done before a lapse and reported after it; undefined where the reply is judged like any other. */
function saidInTime(
  reviewCase: ReviewCase,
  reply: DepartmentReply,
  facts: ReplyFacts,
  { then, now, calendar }: ReplyTimes,
): Verdict | undefined {
  const act = acts[reply.type];
  if (!act) return undefined;
  if (act === 'NOTICE' && !reviewCase.notice && isBuiltOn(reviewCase, act, then.instant))
    return reject('CONFLICT', 'acceptance');
  const before = inTime(reviewCase, act, then.instant, { now, calendar });
  if (!before) return undefined;
  const asOf = { now: then, calendar };
  const verdict =
    reply.type === 'DecisionGiven.v1' && !before.reviewCase.acceptance
      ? verdictOnFirstDecision(before.reviewCase, reply.data, facts, asOf)
      : verdictOnStep(before.reviewCase, reply, facts, asOf);
  const voiding = verdict.kind === 'applied' ? before.voiding(verdict.decided) : undefined;
  return voiding && { kind: 'applied', decided: voiding };
}

/** Clocks of other systems differ: a moment up to this many minutes before the receipt counts as the receipt, one as far in the future as now. */
const SKEW_MINUTES = 5;

/** The moment that counts in law, between the receipt and now. Undefined for a moment outside of that. */
function legalMoment(occurredAt: string, receivedAt: string, now: HallNow): HallNow | undefined {
  if (occurredAt < plusMinutes(receivedAt, -SKEW_MINUTES) || occurredAt > plusMinutes(now.instant, SKEW_MINUTES))
    return undefined;
  if (occurredAt >= now.instant) return now;
  const instant = occurredAt < receivedAt ? receivedAt : occurredAt;
  return { instant, today: momentOf(instant).date };
}
