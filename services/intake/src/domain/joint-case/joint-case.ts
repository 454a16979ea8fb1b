import type { HallDate, Half } from '@hall/working-days';
import type { WindowReceipt } from '../case/service-case.ts';
import type { Answers } from './choose-components.ts';
import type { MergedMaterial } from './merge-materials.ts';
import type { PlanEdge } from './plan.ts';

/** How the results are handed out: all together (统一出件), or each as soon as it is there. */
export type DeliveryChoice = 'TOGETHER' | 'AS_READY';

/** A component of a joint case, with its pinned item. Its case has a number of its own. */
type JointComponent = {
  readonly key: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemVersion: number;
  readonly departmentCode: string;
};

/**
 * One joint case (一件事办件) at the front desk: one number and one receipt for all its components. It never changes. Its `noticeBy` is that of
 * the components that begin at once; the others get a day of their own when they begin.
 */
export type JointCase = WindowReceipt & {
  readonly id: string;
  readonly jointCaseNumber: string;
  /** The pinned matter, in the version that was in force at the receipt. */
  readonly matterCode: string;
  readonly matterVersion: number;
  readonly matterName: string;
  readonly round: number;
  readonly version: number;
  readonly answers: Answers;
  readonly leaveOut: readonly string[];
  readonly components: readonly JointComponent[];
  readonly edges: readonly PlanEdge[];
  readonly mergedMaterials: readonly MergedMaterial[];
  readonly promiseDueOn: HallDate;
  readonly promiseDueHalf: Half | null;
  readonly promiseProvisional: boolean;
  readonly delivery: DeliveryChoice;
  readonly receivedBy: string;
};
