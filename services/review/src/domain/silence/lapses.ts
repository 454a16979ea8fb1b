import type { Calendar } from '@hall/working-days';
import type { LapsingKind } from './lapse.ts';
import type { DocumentDraft } from '../documents/document.ts';
import { acceptancePaper } from '../acceptance/acceptance-paper.ts';
import { endingPaper } from '../ending/ending-paper.ts';
import { openings, type ReviewStatus } from '../case/lifecycle.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** What a clock that ran out has left behind on a case, and how the case was without it. */
type Lapse = {
  /** When it took effect; undefined where it has not, or is over. */
  readonly at: (reviewCase: ReviewCase) => string | undefined;
  /** Whether the case still stands where the lapse has left it: nobody has built on it. */
  readonly isStanding: (reviewCase: ReviewCase) => boolean;
  readonly without: (reviewCase: ReviewCase, voidedAt: string) => ReviewCase;
  /** The paper it went out with, which does not stand any more. */
  readonly paper: (reviewCase: ReviewCase, calendar: Calendar) => DocumentDraft | undefined;
};

/** Nothing of an examination was there before the acceptance. */
const unexamined = {
  acceptance: null,
  reviewStartedAt: null,
  opinion: null,
  returnReason: null,
  proposal: null,
  suspensions: [],
  extension: null,
  verification: null,
  hearing: null,
} as const;

/** Silence has accepted the case (T10, T11c): it was waiting for the first word, or for the answer to a supplement. */
const acceptedBySilence = (before: ReviewStatus, afterNotice: boolean): Lapse => ({
  at: ({ acceptance, notice }) => ((notice !== null) === afterNotice ? acceptance?.lapsedAt : undefined),
  isStanding: ({ status }) => status === 'ACCEPTED',
  without: (reviewCase) => ({ ...reviewCase, ...unexamined, status: before }),
  paper: (reviewCase, calendar) =>
    reviewCase.acceptance ? acceptancePaper(reviewCase, reviewCase.acceptance, calendar) : undefined,
});

/** Why a case has ended, where that is clock C6. */
const endedBySupplement = ({ withdrawal, termination }: ReviewCase) =>
  [withdrawal?.cause, termination?.cause].find(
    (cause) => cause === 'SUPPLEMENT_LAPSED' || cause === 'SUPPLEMENT_NOT_SUPPLIED',
  );

/** C6 has run out with something outstanding (T12a): the case has ended, or waits for the department to end it. */
const unsupplied: Lapse = {
  at: ({ notice }) => notice?.lapsedAt ?? undefined,
  isStanding: (reviewCase) =>
    reviewCase.status === 'AWAITING_SUPPLEMENT' || endedBySupplement(reviewCase) !== undefined,
  without(reviewCase, voidedAt) {
    const { notice, withdrawal, termination } = reviewCase;
    const endedAt = (withdrawal ?? termination)?.at;
    const voided = endedAt === undefined ? {} : { voided: { endedAt, at: voidedAt } };
    return {
      ...reviewCase,
      status: 'AWAITING_SUPPLEMENT',
      withdrawal: null,
      termination: null,
      notice: notice && { ...notice, lapsedAt: null, ...voided },
      archivedAt: null,
    };
  },
  paper(reviewCase) {
    const cause = endedBySupplement(reviewCase);
    return cause && endingPaper(reviewCase, cause);
  },
};

/** C7 has run out with a gap (T12b): the case has ended, or goes on where the gap is closed at the hand-out (B2). */
const breached: Lapse = {
  at: ({ tolerance }) => (tolerance?.state === 'BREACHED' ? (tolerance.closedAt ?? undefined) : undefined),
  isStanding: ({ tolerance, withdrawal }) =>
    withdrawal ? withdrawal.cause === 'TOLERANCE_BREACHED' : tolerance?.mode === 'AT_DELIVERY' && !tolerance.settlement,
  without(reviewCase) {
    const { tolerance, withdrawal } = reviewCase;
    const open = { ...reviewCase, tolerance: tolerance && { ...tolerance, state: 'OPEN' as const, closedAt: null } };
    if (!withdrawal) return open;
    return {
      ...open,
      status: withdrawal.interrupted?.status ?? statusBefore(reviewCase),
      proposal: withdrawal.interrupted?.proposal ?? null,
      withdrawal: null,
      archivedAt: null,
    };
  },
  paper: (reviewCase) => (reviewCase.withdrawal ? endingPaper(reviewCase, 'TOLERANCE_BREACHED') : undefined),
};

/** Of a case that ended before its row said what was interrupted: as far as it had come. */
function statusBefore({ opinion, suspensions, reviewStartedAt }: ReviewCase): ReviewStatus {
  if (opinion) return 'PENDING_DECISION';
  if (suspensions.some(({ to }) => to === null)) return 'SUSPENDED';
  return reviewStartedAt ? 'UNDER_REVIEW' : 'ACCEPTED';
}

/**
 * The lapses that an act in time can void (L3), the last one of a case's life first. That of the hearing (C8) leaves nothing behind but a
 * mark, which a request in time takes off by itself (`decideHearingRequest`).
 */
export const lapses = {
  TOLERANCE: breached,
  SUPPLEMENT_ANSWER: acceptedBySilence('AWAITING_SUPPLEMENT', true),
  NOTICE: acceptedBySilence(openings.receive, false),
  SUPPLEMENT: unsupplied,
} as const satisfies Partial<Record<LapsingKind, Lapse>>;
export type VoidableKind = keyof typeof lapses;
