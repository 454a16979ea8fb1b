import type { Party, PlannedEdge } from '@hall/event-contracts';
import type { HallDate, Half } from '@hall/working-days';
import { headOf, type ReviewCase } from './review-case.ts';
import type { JointStatus } from './joint-status.ts';

/** A joint case (一件事办件) as review runs it. The plan is pinned; the status is a pure function of the components. */
export type JointCase = {
  readonly id: string;
  readonly jointCaseNumber: string;
  readonly matterCode: string;
  readonly matterVersion: number;
  readonly matterName: string;
  readonly leadDepartmentCode: string;
  readonly status: JointStatus;
  /** Raised by every change of the joint case or of one of its components. */
  readonly version: number;
  /** In the order of the matter. */
  readonly components: readonly { readonly key: string; readonly caseId: string; readonly needsJointVisit: boolean }[];
  readonly edges: readonly PlannedEdge[];
  /** One refusal ends every undecided component (ALL_OR_NOTHING). */
  readonly endsAllOnRefusal: boolean;
  readonly delivery: 'TOGETHER' | 'AS_READY';
  readonly promiseDueOn: HallDate;
  readonly promiseDueHalf: Half | null;
  readonly promiseProvisional: boolean;
  /** Departments of the joint visit (联合勘验); recorded, not run yet. */
  readonly jointVisit: readonly string[];
  readonly parties: readonly Party[];
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly concludedAt: string | null;
  /** More days for the whole, approved by the head of the government (行政许可法 art. 42(2)); null without. */
  readonly extension: JointExtension | null;
};

/** An extension of clock C17, and who has keyed its approval in. */
export type JointExtension = {
  readonly workingDays: number;
  readonly reason: string;
  readonly approvalNumber: string;
  readonly at: string;
  readonly by: string;
};

/** A joint case with all its components. */
export type Siblings = { readonly jointCase: JointCase; readonly components: readonly ReviewCase[] };

/** What every event about a component as such says. */
export const componentHead = (component: ReviewCase) => ({
  ...headOf(component),
  jointCaseId: component.jointCaseId ?? '',
  key: component.componentKey ?? '',
});
