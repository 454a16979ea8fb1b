import type { JointCaseReceivedV1, Party, PlannedComponent, PlannedEdge } from '@hall/event-contracts';
import { momentOf, type HallDate, type Half } from '@hall/working-days';
import { openings } from '../lifecycle.ts';
import { headOf, untouched, type ReviewCase } from '../review-case.ts';
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

/**
 * The joint case and its components as the window announces them, all at once: what waits for nobody's result begins with the
 * receipt, everything else is PLANNED: no clock, no task.
 */
export function openJointCase(received: JointCaseReceivedV1): {
  readonly jointCase: JointCase;
  readonly components: readonly ReviewCase[];
} {
  const { matter, promise, edges, endsAllOnRefusal, delivery, jointVisit, parties, receivedAt, receivedBy } = received;
  const { matterCode, version: matterVersion, name: matterName, leadDepartmentCode } = matter;
  const jointCase: JointCase = {
    id: received.jointCaseId,
    jointCaseNumber: received.jointCaseNumber,
    matterCode,
    matterVersion,
    matterName,
    leadDepartmentCode,
    status: 'RECEIVED',
    version: 1,
    components: received.components.map(({ key, caseId, needsJointVisit }) => ({ key, caseId, needsJointVisit })),
    edges,
    endsAllOnRefusal,
    delivery,
    jointVisit,
    parties,
    receivedAt,
    receivedBy,
    concludedAt: null,
    extension: null,
    promiseDueOn: promise.dueOn as HallDate,
    promiseDueHalf: promise.dueHalf,
    promiseProvisional: promise.provisional,
  };
  return { jointCase, components: received.components.map((component) => openComponent(received, component)) };
}

function openComponent(received: JointCaseReceivedV1, component: PlannedComponent): ReviewCase {
  const { key, caseId: id, caseNumber, item, department } = component;
  const waits = received.edges.some(({ to, waitsForResult }) => to === key && waitsForResult);
  const { round, parties, receivedAt, receivedBy, noticeBy, jointCaseId } = received;
  return {
    ...untouched,
    id,
    caseNumber,
    round,
    item,
    parties,
    receivedAt,
    receivedBy,
    jointCaseId,
    componentKey: key,
    departmentCode: department.code,
    integration: department.integration,
    kafkaCode: department.kafkaCode,
    precheck: null,
    handover: null,
    handedIn: component.handedIn ?? null,
    status: waits ? openings.plan : openings.receive,
    noticeBy: noticeBy as HallDate,
  };
}

/** The day on which the window received the whole, in Asia/Shanghai. */
export const receiptDayOf = ({ receivedAt }: JointCase): HallDate => momentOf(receivedAt).date;

/** What every event about a component as such says. */
export const componentHead = (component: ReviewCase) => ({
  ...headOf(component),
  jointCaseId: component.jointCaseId ?? '',
  key: component.componentKey ?? '',
});
