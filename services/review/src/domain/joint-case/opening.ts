import type { JointCaseReceivedV1, PlannedComponent } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { JointCase } from '../case/joint-case.ts';
import { openings } from '../lifecycle/lifecycle.ts';
import { untouched, type ReviewCase } from '../case/review-case.ts';

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
