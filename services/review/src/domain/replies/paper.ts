import { momentOf, type HallDate } from '@hall/working-days';
import { isHearingOpen } from '../case/procedures.ts';
import { isEnded } from '../case/status.ts';
import { refuse, type RefusalCode, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Verdict } from './reply-verdict.ts';

/** What a liaison reads where a system would be rejected: keying in follows the same rules. */
export function refusalFor(
  reviewCase: ReviewCase,
  on: HallDate,
  verdict: Exclude<Verdict, { kind: 'applied' }>,
): Refused {
  if (verdict.kind !== 'rejected') return refuse('ACTION_NOT_OPEN', [whatIsDue(reviewCase)]);
  switch (verdict.code) {
    case 'UNKNOWN_STAFF':
      return refuse('UNKNOWN_STAFF', verdict.details);
    case 'BEFORE_RECEIPT':
      return refuse('BAD_DATE', [on, `收件日期${momentOf(reviewCase.receivedAt).date}`]);
    case 'CONFLICT':
      return refuse('ALREADY_DECIDED');
    case 'SEPARATION_OF_DUTIES':
    case 'NOT_ALLOWED':
      return refuse(verdict.details[0] as RefusalCode, verdict.details.slice(1));
    default:
      return refuse('ACTION_NOT_OPEN', [whatIsDue(reviewCase)]);
  }
}

/**
 * The step that is to be keyed in next: one after the other, because the clocks run from each paper's date. None while something that was
 * asked for is outstanding, during a suspension, or before the hearing was held: that is ended in the portal first.
 */
export function keyInStep(reviewCase: ReviewCase): KeyInStep | undefined {
  const { status, acceptance, ruling, keptRuling, offer, notice } = reviewCase;
  if (status === 'PLANNED' || isEnded(status)) return undefined;
  if (status === 'AWAITING_SUPPLEMENT' && notice?.completeAt === null) return undefined;
  if (!acceptance) return 'keyInAcceptance';
  if (keptRuling || status === 'SUSPENDED' || isHearingOpen(reviewCase)) return undefined;
  if (!ruling) return 'keyInDecision';
  return offer ? undefined : 'keyInResult';
}

/** What else the first word of a department can be on its paper; also after silence has accepted the case, of a day before that. */
export type FirstWord = 'keyInNotice' | 'keyInNonAcceptance';
export function firstWords({ status, acceptance, notice }: ReviewCase): readonly FirstWord[] {
  const isSilent = status === 'ACCEPTED' && acceptance?.lapsedAt !== undefined && !notice;
  return status === 'RECEIVED' || isSilent ? ['keyInNotice', 'keyInNonAcceptance'] : [];
}

const steps = { keyInAcceptance: '补录受理', keyInDecision: '补录决定', keyInResult: '补录结果' } as const;
export type KeyInStep = keyof typeof steps;

function whatIsDue(reviewCase: ReviewCase): string {
  const step = keyInStep(reviewCase);
  return step ? `现在应当${steps[step]}` : '目前没有可以补录的环节';
}
