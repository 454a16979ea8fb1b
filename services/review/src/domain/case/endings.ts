import type { CaseNotAcceptedV1, CaseTerminatedV1 } from '@hall/event-contracts';
import type { HallDate, Period } from '@hall/working-days';
import type { Notice, NoticeEntry } from './notice.ts';
import type { ReviewStatus } from './lifecycle.ts';
import type { Proposal } from './procedures.ts';
import type { Remedies } from '../documents/remedies.ts';

/** Why a case is not accepted (不予受理, T7; 行政许可法 art. 32, 78, 79; C-8). */
export type NonAcceptanceGround = CaseNotAcceptedV1['ground'];

/** The decision not to accept (D4): with remedies, because it is one (C-3). */
export type NonAcceptance = {
  readonly ground: NonAcceptanceGround;
  readonly facts: string;
  readonly legalBasis: string;
  readonly competentBody: string | null;
  /** Last day on which the applicant may not apply for it again (art. 78); null where nothing bars them. */
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
  /** What a clock has broken off, so that it can go on where an act in time voids that; absent where nothing was, or nobody noted it. */
  readonly interrupted?: { readonly status: ReviewStatus; readonly proposal: Proposal | null };
};

/** Why a case ended without a decision on its merits (终止, T30). */
export type Termination = {
  readonly cause: CaseTerminatedV1['cause'];
  readonly at: string;
  /** The decision maker; absent where it followed from another case. */
  readonly by?: string;
  /** Keys of the components it ended with: revived when they are granted after all; absent where it did not follow from others. */
  readonly because?: readonly string[];
  /** What has happened; absent on one of before it was kept. */
  readonly facts?: string;
  /** The article that ends it, where a decision maker has. */
  readonly legalBasis?: string;
  /** Which paper proves it, where a decision maker has ended it: a death certificate, a notice of deregistration. */
  readonly evidence?: string;
  /** True for a component that had not begun and was ended when those got no notice (D11): no remedies run from what was never told. */
  readonly unbegun?: true;
};

/** The order of a reconsideration body or a court (T32). */
export type Reopening = {
  readonly orderNumber: string;
  /** The period the order sets for the new decision; null: the item's. */
  readonly period: Period | null;
  readonly at: string;
  readonly by: string;
  /** What the order has quashed; absent, of earlier orders: a decision. */
  readonly quashed?: 'DECISION' | 'NON_ACCEPTANCE' | 'ENDING';
  /** True where the acceptance itself is ordered: C1 runs anew from the order. */
  readonly isFromReceipt?: true;
  /** Materials that a notice of an earlier round has asked for and that have not come: there is no second notice with others (T5). */
  readonly noticed?: readonly string[];
  /** The applicant's wish of an earlier round for a decision on what is there (C-1): it holds on, the notice and its clocks are over. */
  readonly decisionAsked?: Notice['decisionAsked'];
};

/** The record that closes the task of explaining a refusal (S16): what was told, and the right materials. */
export type Explanation = {
  readonly channel: 'ON_SITE' | 'PHONE' | 'MESSAGE';
  readonly told: string;
  readonly correctMaterials: readonly string[];
  readonly at: string;
  readonly by: string;
};
