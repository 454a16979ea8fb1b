import type { CaseNotAcceptedV1, CaseTerminatedV1 } from '@hall/event-contracts';
import type { HallDate, Period } from '@hall/working-days';
import type { Notice, NoticeEntry } from './notice.ts';
import type { ReviewStatus } from './status.ts';
import type { Proposal } from './procedures.ts';
import type { Remedies } from '../documents/remedies.ts';

/** Why a case is not accepted (不予受理, T7; 行政许可法 art. 32, 78, 79; C-8). */
export type NonAcceptanceGround = CaseNotAcceptedV1['ground'];

/** The decision not to accept (D4). It tells the remedies, because it can be challenged like any decision (C-3). */
export type NonAcceptance = {
  readonly ground: NonAcceptanceGround;
  readonly facts: string;
  readonly legalBasis: string;
  readonly competentBody: string | null;
  /** Last day on which the applicant may not apply for the same item again (行政许可法 art. 78); null where nothing bars them. */
  readonly barredUntil?: HallDate | null;
  /** Everything that is missing, where the item's law returns an incomplete case with the list. */
  readonly entries: readonly NoticeEntry[];
  readonly remedies: Remedies;
  readonly at: string;
  readonly by: string;
};

/** How an application was taken back: by request (T29), or by a clock that ran out (T12). */
export type Withdrawal = {
  readonly cause: 'REQUESTED' | 'SUPPLEMENT_LAPSED' | 'TOLERANCE_BREACHED';
  readonly at: string;
  /**
   * The status and the open proposal at the moment a broken promise ended the case (T12b): the case returns to them when an act done in time voids
   * that end. Absent for the other causes, and in records from before this field existed.
   */
  readonly interrupted?: { readonly status: ReviewStatus; readonly proposal: Proposal | null };
};

/** Why a case ended without a decision on its merits (终止, T30). */
export type Termination = {
  readonly cause: CaseTerminatedV1['cause'];
  readonly at: string;
  /** The decision maker, by staff number; absent where the case ended because of another component. */
  readonly by?: string;
  /** Keys of the components because of which it ended: it is revived when they are granted after all. Absent where it did not end because of others. */
  readonly because?: readonly string[];
  /** What happened. Absent in records from before this field existed. */
  readonly facts?: string;
  /** The article on which the decision maker ended it; absent where no decision maker did. */
  readonly legalBasis?: string;
  /** The paper that proves the facts, such as a death certificate or a notice of deregistration; absent where no decision maker ended it. */
  readonly evidence?: string;
  /**
   * True for a component that had not begun and was ended while such components got no notice (D11). Its applicant was never told, so the periods
   * for remedies do not run.
   */
  readonly unbegun?: true;
};

/** The order of a reconsideration body or a court (T32). */
export type Reopening = {
  readonly orderNumber: string;
  /** The period the order sets for the new decision; null where the item's own period applies. */
  readonly period: Period | null;
  readonly at: string;
  readonly by: string;
  /** What the order quashed. Absent in records from before this field existed: a decision. */
  readonly quashed?: 'DECISION' | 'NON_ACCEPTANCE' | 'ENDING';
  /** True where the order is to decide anew about the acceptance: clock C1 starts with the order. */
  readonly isFromReceipt?: true;
  /** Codes of materials that the notice of an earlier round asked for and that have not come. A new notice may ask for no others (T5). */
  readonly noticed?: readonly string[];
  /** The applicant's request, made in an earlier round, for a decision without the missing materials (C-1). It still holds in this round. */
  readonly decisionAsked?: Notice['decisionAsked'];
};

/** How a refusal was explained to the applicant (S16): what was said, and which materials would be right. */
export type Explanation = {
  readonly channel: 'ON_SITE' | 'PHONE' | 'MESSAGE';
  readonly told: string;
  readonly correctMaterials: readonly string[];
  readonly at: string;
  readonly by: string;
};
