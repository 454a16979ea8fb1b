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
  /** The components, in the order of the matter. */
  readonly components: readonly { readonly key: string; readonly caseId: string; readonly needsJointVisit: boolean }[];
  readonly edges: readonly PlannedEdge[];
  /** Whether the refusal of one component ends every undecided one (ALL_OR_NOTHING). */
  readonly endsAllOnRefusal: boolean;
  readonly delivery: 'TOGETHER' | 'AS_READY';
  readonly promiseDueOn: HallDate;
  readonly promiseDueHalf: Half | null;
  readonly promiseProvisional: boolean;
  /** Departments that would visit the site together (联合勘验). It is only recorded; nothing acts on it yet. */
  readonly jointVisit: readonly string[];
  readonly parties: readonly Party[];
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly concludedAt: string | null;
  /** The extension of the whole, approved by the head of the government (行政许可法 art. 42(2)); null without one. */
  readonly extension: JointExtension | null;
};

/** The extension of clock C17; `by` is who keyed its approval in. */
type JointExtension = {
  readonly workingDays: number;
  readonly reason: string;
  readonly approvalNumber: string;
  readonly at: string;
  readonly by: string;
};

/** A joint case with all its components. */
export type Siblings = { readonly jointCase: JointCase; readonly components: readonly ReviewCase[] };

/** The fields that every event about a component of a joint case has. */
export const componentHead = (component: ReviewCase) => ({
  ...headOf(component),
  jointCaseId: component.jointCaseId ?? '',
  key: component.componentKey ?? '',
});
