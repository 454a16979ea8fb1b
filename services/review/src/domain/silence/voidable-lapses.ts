import type { Calendar } from '@hall/working-days';
import type { LapsingKind } from './lapse.ts';
import type { DocumentDraft } from '../documents/document.ts';
import { acceptancePaper } from '../acceptance/acceptance-paper.ts';
import { endingPaper } from '../ending/ending-paper.ts';
import { openings } from '../lifecycle/lifecycle.ts';
import type { ReviewStatus } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** What a clock that ran out did to a case, and how to undo it. */
type Lapse = {
  /** When it took effect (RFC 3339); undefined where it has not, or was undone. */
  readonly at: (reviewCase: ReviewCase) => string | undefined;
  /** Whether nobody has taken a step since that rests on the lapse. */
  readonly isStanding: (reviewCase: ReviewCase) => boolean;
  readonly without: (reviewCase: ReviewCase, voidedAt: string) => ReviewCase;
  /** The document that was issued because of it and has to be taken back. */
  readonly paper: (reviewCase: ReviewCase, calendar: Calendar) => DocumentDraft | undefined;
};

/** The fields of a case that has not been accepted yet: no part of an examination exists. */
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

/** The deemed acceptance of a case that waited for the department's first answer (T10) or for its answer to a supplement (T11c). */
const acceptedBySilence = (before: ReviewStatus, afterNotice: boolean): Lapse => ({
  at: ({ acceptance, notice }) => ((notice !== null) === afterNotice ? acceptance?.lapsedAt : undefined),
  isStanding: ({ status }) => status === 'ACCEPTED',
  without: (reviewCase) => ({ ...reviewCase, ...unexamined, status: before }),
  paper: (reviewCase, calendar) =>
    reviewCase.acceptance ? acceptancePaper(reviewCase, reviewCase.acceptance, calendar) : undefined,
});

/** The cause of the ending, where the case ended because of clock C6. */
const endedBySupplement = ({ withdrawal, termination }: ReviewCase) =>
  [withdrawal?.cause, termination?.cause].find(
    (cause) => cause === 'SUPPLEMENT_LAPSED' || cause === 'SUPPLEMENT_NOT_SUPPLIED',
  );

/** Clock C6 ran out while something was missing (T12a): the case has ended, or waits for the department to end it. */
const unsupplied: Lapse = {
  at: ({ notice }) => notice?.lapsedAt ?? undefined,
  isStanding: (reviewCase) =>
    reviewCase.status === 'AWAITING_SUPPLEMENT' || endedBySupplement(reviewCase) !== undefined,
  without(reviewCase, voidedAt) {
    const { notice, withdrawal, termination } = reviewCase;
    const endedAt = (withdrawal ?? termination)?.at;
    const open = notice && { ...notice, lapsedAt: null };
    return {
      ...reviewCase,
      status: 'AWAITING_SUPPLEMENT',
      withdrawal: null,
      termination: null,
      notice: open && endedAt !== undefined ? { ...open, voided: { endedAt, at: voidedAt } } : open,
      archivedAt: null,
    };
  },
  paper(reviewCase) {
    const cause = endedBySupplement(reviewCase);
    return cause && endingPaper(reviewCase, cause);
  },
};

/** Clock C7 ran out while promised materials were missing (T12b): the case has ended, or goes on where they are due at the hand-out (B2). */
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

/** The status before the ending, where the record has none (`Withdrawal.interrupted`): derived from the steps that had been taken. */
function statusBefore({ opinion, suspensions, reviewStartedAt }: ReviewCase): ReviewStatus {
  if (opinion) return 'PENDING_DECISION';
  if (suspensions.some(({ to }) => to === null)) return 'SUSPENDED';
  return reviewStartedAt ? 'UNDER_REVIEW' : 'ACCEPTED';
}

/**
 * The lapses that an act in time can void (L3), those that come last in the life of a case first. The lapse of the right to a hearing (C8) is not
 * among them: it only sets `lapsedAt`, which `decideHearingRequest` clears by itself.
 */
export const lapses = {
  TOLERANCE: breached,
  SUPPLEMENT_ANSWER: acceptedBySilence('AWAITING_SUPPLEMENT', true),
  NOTICE: acceptedBySilence(openings.receive, false),
  SUPPLEMENT: unsupplied,
} as const satisfies Partial<Record<LapsingKind, Lapse>>;
export type VoidableKind = keyof typeof lapses;
