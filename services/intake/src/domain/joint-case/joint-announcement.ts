import type { Department, JointCaseReceivedV1 } from '@hall/event-contracts';
import { partyOf, pinnedDepartment, pinnedItem } from '../receipt/pinned.ts';
import type { JointCase } from './joint-case.ts';
import type { JointReceiptFacts } from './joint-receipt-facts.ts';
import type { JointPlan } from './plan.ts';

/** What the others hear of a joint case: the whole plan, pinned, and by ids the people who may act. */
export function jointAnnouncement(
  jointCase: JointCase,
  plan: JointPlan,
  { matter, departments, applicant, mandate }: JointReceiptFacts,
): JointCaseReceivedV1 {
  const { id, jointCaseNumber, round, delivery, agentId } = jointCase;
  const { receivedAt, receivedBy, windowNo, noticeBy, deliveryMethod } = jointCase;
  const { matterCode, version, name, leadDepartmentCode } = matter;
  const visited = plan.components
    .filter(({ needsJointVisit }) => needsJointVisit)
    .map(({ item }) => item.departmentCode);
  return {
    ...{ jointCaseId: id, jointCaseNumber, round, matter: { matterCode, version, name, leadDepartmentCode } },
    components: plan.components.map(({ key, item, needsJointVisit }, place) => {
      const { caseId, caseNumber } = jointCase.components[place]!;
      const department = pinnedDepartment(departmentOf(departments, item.departmentCode));
      return { ...{ key, caseId, caseNumber, needsJointVisit, department }, item: pinnedItem(item) };
    }),
    edges: plan.edges.map(({ from, to, onRefusal, waitsForResult }) => ({ from, to, onRefusal, waitsForResult })),
    endsAllOnRefusal: matter.refusalPolicyDefault === 'ALL_OR_NOTHING',
    delivery,
    promise: { dueOn: plan.promise.date, dueHalf: plan.promise.half, provisional: plan.promise.provisional },
    jointVisit: (matter.jointVisit?.departmentCodes ?? []).filter((code) => visited.includes(code)),
    parties: [partyOf(applicant, agentId, mandate)],
    ...{ receivedAt, receivedBy, windowNo, noticeBy, deliveryMethod },
  };
}

function departmentOf(departments: ReadonlyMap<string, Department>, code: string): Department {
  const department = departments.get(code);
  if (!department) throw new RangeError(`the catalogue has lost the department ${code}`);
  return department;
}
