import type { Party, PinnedItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { ReviewStatus } from './status.ts';
import type { Origin } from './origin.ts';
import type { Explanation, NonAcceptance, Reopening, Termination, Withdrawal } from './endings.ts';
import type { Notice } from './notice.ts';
import type { Tolerance } from './tolerance.ts';
import type { Extension, Hearing, Proposal, SiteVerification, SpecialProcedure } from './procedures.ts';
import type { Ruling } from './written-ruling.ts';

/** Why a case counts as accepted (受理依据). */
type AcceptanceBasis = 'NORMAL' | 'TOLERANT' | 'DEEMED' | 'ON_THE_SPOT';

/** The acceptance: day 0 of the decision clocks C2 and C3. */
export type Acceptance = {
  readonly basis: AcceptanceBasis;
  /** When it took effect: for a deemed acceptance the receipt; after a one-off notice the moment the last supplement came in. */
  readonly at: string;
  /** Null where the law accepts, not a person. */
  readonly by: string | null;
  /** Only for a deemed acceptance: when clock C1 ran out, or after a supplement the clock of the department's answer (SUPPLEMENT_ANSWER). */
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
type Certificate = { readonly number: string; readonly at: string; readonly by: string };

/** The liaison's signature under the hand-over (D12). */
type Offer = { readonly liaisonStaffNo: string; readonly at: string; readonly origin?: Origin };

/** A service that did not happen, as was found out at `at`. Until then it had counted as of `deliveredAt`. */
export type VoidedService = { readonly deliveredAt: string; readonly at: string };

/** The hall office let the component go on although its predecessor `from` was not granted (HOLD). */
type EndedHold = { readonly from: string; readonly reason: string; readonly by: string; readonly at: string };

/** Which case this is, which of its rounds, and where it stands. */
type CaseIdentity = {
  readonly id: string;
  readonly caseNumber: string;
  /** Starts with 1; each re-opening by order (T32), and each revival in a joint case, adds 1. */
  readonly round: number;
  readonly status: ReviewStatus;
  /** Raised by every change; a writer who has seen another version is refused CONFLICT. */
  readonly version: number;
};

/** Whose case it is, and what is applied for, as pinned at the receipt. */
type CaseOfDepartment = {
  readonly departmentCode: string;
  /** How the department works with the hall, as pinned at the receipt (S17). */
  readonly integration: 'KAFKA' | 'PORTAL' | 'MANUAL';
  /** Its id in topic names. */
  readonly kafkaCode: string;
  /** The item as pinned at the receipt (S4). */
  readonly item: PinnedItem;
  readonly parties: readonly Party[];
};

/** Its place in a joint case (一件事), and what it waits for there. */
type CaseOfJointCase = {
  /** The joint case it is a component of, and which; both null for a case of its own. */
  readonly jointCaseId: string | null;
  readonly componentKey: string | null;
  /** Since when it waits for the hall office (HOLD). */
  readonly heldSince: string | null;
  readonly endedHolds: readonly EndedHold[];
};

/** How it came to the department, and what came with it. */
type CaseReceipt = {
  readonly receivedAt: string;
  /** When it reached the department, where that was later than the receipt, because a paper receipt was keyed in afterwards (E27); else null. */
  readonly pushedAt: string | null;
  /** The receiving officer, who may neither review nor decide (S1); null for a case filed on line until a window has confirmed it. */
  readonly receivedBy: string | null;
  /** The window's pre-check of what was filed on line (预审, T4); null for a case received at a window. */
  readonly precheck: { readonly passedAt: string | null } | null;
  /** Papers on their way from the window, until the department has signed for them (D12); null where there are none. */
  readonly handover: { readonly signedAt: string | null } | null;
  /** Codes of the materials the applicant has handed in so far, at the receipt and after it; null where the receipt did not say. */
  readonly handedIn: readonly string[] | null;
  /** Last day of clock C1. */
  readonly noticeBy: HallDate;
};

/** Who examines it, and how far that has come: from the claim to the opinion. */
type CaseExamination = {
  readonly reviewerStaffNo: string | null;
  /** Everybody else who has examined it: reviewers from whom it was taken over, and those who verified on the site. None of them may decide it. */
  readonly examiners: readonly string[];
  /** When a reviewer first took the case, which ends clock C13. */
  readonly claimedAt: string | null;
  readonly acceptance: Acceptance | null;
  readonly reviewStartedAt: string | null;
  readonly opinion: Opinion | null;
  /** Why the decision maker last sent it back (T19) or took back a decision that was kept. It stays within the department. */
  readonly returnReason: string | null;
};

/** Missing materials: those asked for with a notice, and those the applicant has promised. */
type CaseSupplements = {
  /** The one-off notice (D3) and what came in against it. */
  readonly notice: Notice | null;
  /** The promise on which it was accepted without some secondary materials (容缺). It has a state of its own, beside the status of the case. */
  readonly tolerance: Tolerance | null;
};

/** What goes on beside the examination: special procedures, the extension, visits, the hearing. */
type CaseProcedures = {
  /** What waits for an approval: a special procedure or the extension. */
  readonly proposal: Proposal | null;
  /** Special procedures (T14, T15), in the order they began. */
  readonly suspensions: readonly SpecialProcedure[];
  readonly extension: Extension | null;
  readonly verification: SiteVerification | null;
  readonly hearing: Hearing | null;
};

/** The decision, in effect or kept. */
type CaseDecided = {
  readonly ruling: Ruling | null;
  /** A decision that is made but kept, because the component has to end after another one. It takes effect when that one has ended. */
  readonly keptRuling: Ruling | null;
};

/** How it ended without a decision on its merits, and the order that took it up again. */
type CaseEnded = {
  readonly nonAcceptance: NonAcceptance | null;
  readonly termination: Termination | null;
  readonly withdrawal: Withdrawal | null;
  /** The order behind this round (T32); null in the first. */
  readonly reopening: Reopening | null;
};

/** What came of the decision: certificate, hand-over, service, explanation, and the file. */
type CaseResult = {
  /** How the refusal was explained (S16). */
  readonly explanation: Explanation | null;
  readonly certificate: Certificate | null;
  readonly offer: Offer | null;
  readonly handedOverAt: string | null;
  readonly deliveredAt: string | null;
  /** The last service of this round that turned out not to have happened, because what was sent came back or never arrived; else null. */
  readonly voidedService: VoidedService | null;
  /** When its file was closed (T31). Nothing is changed in a closed file unless an order takes the case up again. */
  readonly archivedAt: string | null;
};

/**
 * A department's side of a case, subject by subject. It knows people by ids only. Moments are RFC 3339 in UTC; null means "not yet".
 */
export type ReviewCase = CaseIdentity &
  CaseOfDepartment &
  CaseOfJointCase &
  CaseReceipt &
  CaseExamination &
  CaseSupplements &
  CaseProcedures &
  CaseDecided &
  CaseEnded &
  CaseResult;

/** The fields of a case on which nothing has been done yet. */
export const untouched = {
  version: 1,
  pushedAt: null,
  reviewerStaffNo: null,
  examiners: [],
  claimedAt: null,
  acceptance: null,
  reviewStartedAt: null,
  opinion: null,
  returnReason: null,
  ruling: null,
  keptRuling: null,
  heldSince: null,
  endedHolds: [],
  termination: null,
  notice: null,
  tolerance: null,
  proposal: null,
  suspensions: [],
  extension: null,
  verification: null,
  hearing: null,
  nonAcceptance: null,
  withdrawal: null,
  reopening: null,
  explanation: null,
  certificate: null,
  offer: null,
  handedOverAt: null,
  deliveredAt: null,
  voidedService: null,
  archivedAt: null,
} as const;

/** Whether a window has received it. A case filed on line counts as received only after the window's pre-check (T4). */
export const isReceived = ({ precheck }: ReviewCase): boolean => !precheck || precheck.passedAt !== null;

/** The fields that every event about the case has. */
export const headOf = ({ id, round, status, departmentCode }: ReviewCase) => ({
  caseId: id,
  round,
  status,
  departmentCode,
});

/** Case ids are UUIDs; any other text names no case. */
export const isCaseId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
