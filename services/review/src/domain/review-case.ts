import type { CaseReceivedV1, Party, PinnedItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { openings, type ReviewStatus } from './lifecycle.ts';
import type { Ruling } from './written-ruling.ts';

/** Why a case counts as accepted (受理依据). */
export type AcceptanceBasis = 'NORMAL' | 'TOLERANT' | 'DEEMED' | 'ON_THE_SPOT';

/** The acceptance: day 0 of the decision clocks C2 and C3. */
export type Acceptance = { readonly basis: AcceptanceBasis; readonly at: string; readonly by: string };

/** The reviewer's opinion (审查意见), for the decision maker; it never leaves the department. */
export type Opinion = {
  readonly recommendation: 'GRANT' | 'REFUSE';
  readonly text: string;
  readonly legalBasis: string;
  readonly at: string;
  readonly by: string;
};

/** The certificate (证照, D8). */
export type Certificate = { readonly number: string; readonly at: string; readonly by: string };

/** The liaison's signature under the hand-over (D12). */
export type Offer = { readonly liaisonStaffNo: string; readonly at: string };

/** A department's side of a case. It knows people by ids only. Moments are RFC 3339 in UTC; null means "not yet". */
export type ReviewCase = {
  readonly id: string;
  readonly caseNumber: string;
  /** 1, +1 by a re-opening (T32). */
  readonly round: number;
  readonly status: ReviewStatus;
  /** Raised by every change; a writer who has seen another version is refused CONFLICT. */
  readonly version: number;
  readonly departmentCode: string;
  /** The item as pinned at the receipt (S4). */
  readonly item: PinnedItem;
  readonly parties: readonly Party[];
  readonly receivedAt: string;
  /** The receiving officer, who may neither review nor decide (S1). */
  readonly receivedBy: string;
  /** Last day of clock C1. */
  readonly noticeBy: HallDate;
  readonly reviewerStaffNo: string | null;
  readonly claimedAt: string | null;
  readonly acceptance: Acceptance | null;
  readonly reviewStartedAt: string | null;
  readonly opinion: Opinion | null;
  readonly ruling: Ruling | null;
  readonly certificate: Certificate | null;
  readonly offer: Offer | null;
  readonly handedOverAt: string | null;
  readonly deliveredAt: string | null;
};

/** The review case that opens when the window has received a case. */
export const openReviewCase = (received: CaseReceivedV1): ReviewCase => ({
  id: received.caseId,
  caseNumber: received.caseNumber,
  round: received.round,
  status: openings.receive,
  version: 1,
  departmentCode: received.item.departmentCode,
  item: received.item,
  parties: received.parties,
  receivedAt: received.receivedAt,
  receivedBy: received.receivedBy,
  noticeBy: received.noticeBy as HallDate,
  reviewerStaffNo: null,
  claimedAt: null,
  acceptance: null,
  reviewStartedAt: null,
  opinion: null,
  ruling: null,
  certificate: null,
  offer: null,
  handedOverAt: null,
  deliveredAt: null,
});

/** What every event about the case says. */
export const headOf = ({ id, round, status, departmentCode }: ReviewCase) => ({
  caseId: id,
  round,
  status,
  departmentCode,
});

/** Case ids are UUIDs; any other text names no case. */
export const isCaseId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
