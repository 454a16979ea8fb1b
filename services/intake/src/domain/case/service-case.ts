import type { HallDate } from '@hall/working-days';
import type { Opening, ServiceCaseStatus } from './lifecycle.ts';
import type { FormValue } from '../application/form.ts';
import type { IdentityCheck } from '../application/identity-check.ts';
import type { MaterialCheck } from '../application/checklist.ts';

/** How the applicant wants the result (S46): at the delivery window, or by express. */
export type DeliveryMethod = 'WINDOW' | 'EXPRESS';

/** What the window writes down of every receipt, of a case or of a joint case. */
export type WindowReceipt = {
  readonly applicantId: string;
  /** The applicant's data as they were at the receipt. */
  readonly applicantVersionId: string;
  readonly agentId: string | null;
  readonly mandateId: string | null;
  /** Last day on which the agent may act and see; null without an agent. */
  readonly mandateValidTo: HallDate | null;
  /** Receipt at the window, or entry into the system (R9): day 0 of clock C1. */
  readonly receivedAt: string;
  /** The receiving officer, who may never review or decide this case (S1); null as long as no window has confirmed one filed on line. */
  readonly receivedBy: string | null;
  readonly windowNo: string | null;
  /** Last day on which the department may still send the one-off notice D3 (C1), printed on the receipt D1. */
  readonly noticeBy: HallDate;
  readonly noticeProvisional: boolean;
  readonly deliveryMethod: DeliveryMethod;
  readonly identityCheck: IdentityCheck;
  readonly materials: readonly MaterialCheck[];
  readonly form: readonly FormValue[];
};

/** One case (办件) at the front desk. Moments are RFC 3339 in UTC, days are days in Asia/Shanghai (R12); null means "not yet". */
export type ServiceCase = WindowReceipt & {
  readonly id: string;
  readonly caseNumber: string;
  /** The joint case (一件事) it is a component of, or null. */
  readonly jointCaseId: string | null;
  /** Which component of its matter, or null. */
  readonly componentKey: string | null;
  /** The pinned item: a case keeps the version in force when it was received (S4). */
  readonly itemCode: string;
  readonly itemVersion: number;
  readonly departmentCode: string;
  /** Of a receipt on paper that was keyed in afterwards (E27): when, and why it was on paper; null for every other. */
  readonly paperNote: { readonly keyedInAt: string; readonly reason: string } | null;
  /** The number printed on that paper (B48), which no other case has; null without one. */
  readonly paperNumber: string | null;
  /** How it came into being: filed on line, received at a window, or turned away there. */
  readonly opening: Opening;
  readonly status: ServiceCaseStatus;
  /** Raised by every change; a writer who has seen another version is refused CONFLICT. */
  readonly version: number;
  /** 1; raised only by a re-opening (T32). */
  readonly round: number;
};

/** Ids are UUIDs; any other text names nothing. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
