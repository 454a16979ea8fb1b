import type { HallDate } from '@hall/working-days';
import type { Opening, ServiceCaseStatus } from './status.ts';
import type { FormValue } from '../application/form.ts';
import type { IdentityCheck } from '../application/identity-check.ts';
import type { MaterialCheck } from '../application/checklist.ts';

/** How the applicant wants the result (S46): at the delivery window, or by express. */
export type DeliveryMethod = 'WINDOW' | 'EXPRESS';

/** What a window records at every receipt, of a case as of a joint case. */
export type WindowReceipt = {
  readonly applicantId: string;
  /** The applicant's data as they were at the receipt. */
  readonly applicantVersionId: string;
  readonly agentId: string | null;
  readonly mandateId: string | null;
  /** The last day on which the agent may act on the case and see it. Null without an agent. */
  readonly mandateValidTo: HallDate | null;
  /** Receipt at the window, or entry into the system (R9): day 0 of clock C1. */
  readonly receivedAt: string;
  /**
   * The receiving officer, who may never review or decide this case (S1). Null for an online filing that no window has confirmed yet.
   */
  readonly receivedBy: string | null;
  readonly windowNo: string | null;
  /** The last day on which the department may still send the one-off notice D3 (clock C1). It is printed on the receipt D1. */
  readonly noticeBy: HallDate;
  readonly noticeProvisional: boolean;
  readonly deliveryMethod: DeliveryMethod;
  readonly identityCheck: IdentityCheck;
  readonly materials: readonly MaterialCheck[];
  readonly form: readonly FormValue[];
};

/** One case (办件) at the front desk. Moments are RFC 3339 in UTC, days are days in Asia/Shanghai (R12). */
export type ServiceCase = WindowReceipt & {
  readonly id: string;
  readonly caseNumber: string;
  /** The joint case (一件事) of which it is a component; null for a case by itself. */
  readonly jointCaseId: string | null;
  /** The key of the component in its joint matter; null for a case by itself. */
  readonly componentKey: string | null;
  /** The pinned item: a case keeps the version that was in force when it was received, whatever is published later (S4). */
  readonly itemCode: string;
  readonly itemVersion: number;
  readonly departmentCode: string;
  /** Of a receipt on paper: when it was keyed in afterwards, and why it was on paper (E27). Null for every other case. */
  readonly paperNote: { readonly keyedInAt: string; readonly reason: string } | null;
  /** The number that is printed on that paper, which no other case has (B48). Null without one. */
  readonly paperNumber: string | null;
  /** How it came into being: filed online, received at a window, or turned away there. */
  readonly opening: Opening;
  readonly status: ServiceCaseStatus;
  /** Raised by every change. Whoever wants to change the case and has seen another version is refused CONFLICT. */
  readonly version: number;
  /** 1 at first. It rises only when the case is taken up again by order (T32). */
  readonly round: number;
};

/** Whether a text can be an id. Ids are UUIDs; any other text is the id of nothing, and need not be looked for. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
