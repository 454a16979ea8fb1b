import type { HallDate } from '@hall/working-days';
import type { Origin } from './origin.ts';
import type { Remedies } from '../documents/remedies.ts';

/** Why a case is refused. INCOMPLETE is allowed only where the applicant asked for a decision after a notice (C-1): see INCOMPLETE_IS_NO_REASON. */
type ReasonCode = 'CONDITIONS_NOT_MET' | 'FALSE_MATERIAL' | 'QUOTA_EXHAUSTED' | 'LEGAL_BAR' | 'INCOMPLETE';

/** One reason, with the provision that is not met (行政许可法 art. 38). */
export type Reason = {
  readonly code: ReasonCode;
  readonly text: string;
  readonly provision: string;
  /** What the applicant could do about it (S44); absent where nothing helps, or nobody said. */
  readonly cure?: string | null;
};

/** What the decision maker orders. */
export type RulingGiven = {
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly reasons: readonly Reason[];
  readonly legalBasis: string;
  /** With FALSE_MATERIAL in a matter of safety, health, life or property: nobody may apply again for a year (行政许可法 art. 78). */
  readonly bars?: boolean;
};

/** The decision in writing (决定, D6 or D7): a refusal carries its reasons and both remedies. */
export type Ruling = RulingGiven & {
  readonly remedies: Remedies | null;
  /** Last day on which the applicant may not apply for the same item again. */
  readonly barredUntil?: HallDate | null;
  readonly at: string;
  readonly by: string;
  readonly origin?: Origin;
  /** When it took effect, where it was kept until a predecessor had ended. */
  readonly tookEffectAt?: string;
};
