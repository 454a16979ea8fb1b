import type { CaseReceivedV1, Party, PinnedItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { openings, type ReviewStatus } from './lifecycle.ts';
import type { Origin } from './origin.ts';
import type { Ruling } from './written-ruling.ts';

/** Why a case counts as accepted (受理依据). */
export type AcceptanceBasis = 'NORMAL' | 'TOLERANT' | 'DEEMED' | 'ON_THE_SPOT';

/** The acceptance: day 0 of the decision clocks C2 and C3. */
export type Acceptance = {
  readonly basis: AcceptanceBasis;
  readonly at: string;
  /** Null where the law accepts, not a person. */
  readonly by: string | null;
  /** Of a deemed acceptance: the moment clock C1 ran out. */
  readonly lapsedAt?: string;
  readonly origin?: Origin;
};

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
export type Offer = { readonly liaisonStaffNo: string; readonly at: string; readonly origin?: Origin };

/** The hall office lets a component go on although the one before it had no good end (HOLD). */
export type EndedHold = { readonly from: string; readonly reason: string; readonly by: string; readonly at: string };

/** Why a case ended without a decision on its merits (终止, T30). */
export type Termination = {
  readonly cause: 'PREDECESSOR_FAILED' | 'ALL_OR_NOTHING' | 'HOLD_ENDED';
  readonly at: string;
};

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
  /** How the department works with the hall, as pinned at the receipt (S17). */
  readonly integration: 'KAFKA' | 'PORTAL' | 'MANUAL';
  /** Its id in topic names. */
  readonly kafkaCode: string;
  /** The joint case it is a component of, and which; both null for a case of its own. */
  readonly jointCaseId: string | null;
  readonly componentKey: string | null;
  /** The item as pinned at the receipt (S4). */
  readonly item: PinnedItem;
  readonly parties: readonly Party[];
  readonly receivedAt: string;
  /** The receiving officer, who may neither review nor decide (S1). */
  readonly receivedBy: string;
  /** Last day of clock C1. */
  readonly noticeBy: HallDate;
  readonly reviewerStaffNo: string | null;
  /** The first claim, which ends C13. */
  readonly claimedAt: string | null;
  readonly acceptance: Acceptance | null;
  readonly reviewStartedAt: string | null;
  readonly opinion: Opinion | null;
  readonly ruling: Ruling | null;
  /** Given before a component it has to end after has ended: takes effect then. */
  readonly keptRuling: Ruling | null;
  /** Since when it waits for the hall office (HOLD). */
  readonly heldSince: string | null;
  readonly endedHolds: readonly EndedHold[];
  readonly termination: Termination | null;
  readonly certificate: Certificate | null;
  readonly offer: Offer | null;
  readonly handedOverAt: string | null;
  readonly deliveredAt: string | null;
};

/** Nothing has been done yet. */
export const untouched = {
  version: 1,
  reviewerStaffNo: null,
  claimedAt: null,
  acceptance: null,
  reviewStartedAt: null,
  opinion: null,
  ruling: null,
  keptRuling: null,
  heldSince: null,
  endedHolds: [],
  termination: null,
  certificate: null,
  offer: null,
  handedOverAt: null,
  deliveredAt: null,
} as const;

/** The review case that opens when the window has received a case. */
export function openReviewCase(received: CaseReceivedV1): ReviewCase {
  const { caseId: id, caseNumber, round, item, department, parties, receivedAt, receivedBy, noticeBy } = received;
  return {
    ...untouched,
    ...{ id, caseNumber, round, status: openings.receive, item, parties, receivedAt, receivedBy },
    ...{ departmentCode: department.code, integration: department.integration, kafkaCode: department.kafkaCode },
    ...{ jointCaseId: null, componentKey: null },
    noticeBy: noticeBy as HallDate,
  };
}

/** What every event about the case says. */
export const headOf = ({ id, round, status, departmentCode }: ReviewCase) => ({
  caseId: id,
  round,
  status,
  departmentCode,
});

/** Case ids are UUIDs; any other text names no case. */
export const isCaseId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
