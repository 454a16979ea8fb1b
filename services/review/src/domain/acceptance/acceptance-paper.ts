import { momentOf, type Calendar } from '@hall/working-days';
import { decided, type Decided, withDocuments } from '../case/decision.ts';
import { dueDatesOf } from '../clocks/due-dates.ts';
import { acceptedEvent } from './accepted-event.ts';
import type { ReviewStatus } from '../case/status.ts';
import type { Acceptance, ReviewCase } from '../case/review-case.ts';
import { draft, type DocumentDraft } from '../documents/document.ts';

const titles = {
  NORMAL: '受理通知书',
  TOLERANT: '受理通知书（容缺受理）',
  DEEMED: '受理通知书（视为受理）',
  ON_THE_SPOT: '受理通知书（即办）',
} as const;

/** The acceptance in law, with its notice (D2) and what the others hear. */
export function acceptedAs(
  reviewCase: ReviewCase,
  status: ReviewStatus,
  acceptance: Acceptance,
  calendar: Calendar,
): Decided {
  const accepted = { ...reviewCase, status, acceptance };
  const event = acceptedEvent(accepted, acceptance, calendar);
  return withDocuments(decided(accepted, event), acceptancePaper(accepted, acceptance, calendar));
}

/** The notice of acceptance (受理通知书, D2; 行政许可法 art. 32, 58). */
export function acceptancePaper(reviewCase: ReviewCase, { basis, at }: Acceptance, calendar: Calendar): DocumentDraft {
  const { statutory, committed } = dueDatesOf(reviewCase, calendar);
  const { fee, specialProcedures, contactPhone } = reviewCase.item;
  return draft('D2', titles[basis], {
    acceptedOn: momentOf(at).date,
    basis,
    statutoryDueOn: statutory?.on ?? null,
    committedDueOn: committed?.on ?? null,
    quotaNumber: null, // given when it is saved, where the number of licences is limited (art. 57)
    fee: fee ? { ...fee } : '不收费',
    specialProcedures: (specialProcedures ?? []).map(({ kind, estimate, legalBasis }) => ({
      kind,
      legalBasis,
      estimate: `${estimate.amount} ${estimate.unit}`,
    })),
    contactPhone: contactPhone ?? null,
    applicantSignature: null,
  });
}
