import type { Department, JointCaseReceivedV1, PinnedItem, ServiceItem } from '@hall/event-contracts';
import { handedInOf, listOf } from '../application/checklist.ts';
import { partyOf, pinnedDepartment, pinnedItem } from '../receipt/pinned.ts';
import type { ServiceCase } from '../case/service-case.ts';
import type { JointCase } from './joint-case.ts';
import type { JointReceiptFacts } from './joint-receipt-facts.ts';
import { materialKey } from './merge-materials.ts';
import type { JointPlan } from './plan.ts';

/** What the other services are told of a joint case: the whole pinned plan, and the people who may act, by their ids. */
export function jointAnnouncement(
  jointCase: JointCase,
  children: readonly ServiceCase[],
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
    jointCaseId: id,
    jointCaseNumber,
    round,
    matter: { matterCode, version, name, leadDepartmentCode },
    components: plan.components.map(({ key, item, needsJointVisit }, place) => {
      const { caseId, caseNumber } = jointCase.components[place]!;
      const department = pinnedDepartment(departmentOf(departments, item.departmentCode));
      const handedIn = handedInOf(listOf(item), children[place]?.materials ?? []);
      return { key, caseId, caseNumber, needsJointVisit, department, handedIn, item: pinnedIn(plan, key, item) };
    }),
    edges: plan.edges.map(({ from, to, onRefusal, waitsForResult }) => ({ from, to, onRefusal, waitsForResult })),
    endsAllOnRefusal: matter.refusalPolicyDefault === 'ALL_OR_NOTHING',
    delivery,
    promise: { dueOn: plan.promise.date, dueHalf: plan.promise.half, provisional: plan.promise.provisional },
    jointVisit: (matter.jointVisit?.departmentCodes ?? []).filter((code) => visited.includes(code)),
    parties: [partyOf(applicant, agentId, mandate)],
    receivedAt,
    receivedBy,
    windowNo,
    noticeBy,
    deliveryMethod,
  };
}

/** The pinned item of a component. What data sharing provides to any component is marked as shared in all of them, so that none asks for it (B22). */
function pinnedIn({ materials: merged }: JointPlan, component: string, item: ServiceItem): PinnedItem {
  const shared = new Set(merged.filter(({ from }) => from === 'DATA_SHARING').map(({ key }) => key));
  const codes = item.materials
    .filter((material) => material.source !== 'DATA_SHARING' && shared.has(materialKey(component, material)))
    .map(({ code }) => code);
  return codes.length === 0 ? pinnedItem(item) : withShared(item, codes);
}

const itemsWithShared = new WeakMap<ServiceItem, Map<string, PinnedItem>>();

/** The pinned item with these materials marked as shared: one object for all cases in which they are the same, as `pinnedItem` gives. */
function withShared(item: ServiceItem, codes: readonly string[]): PinnedItem {
  const known = itemsWithShared.get(item) ?? new Map<string, PinnedItem>();
  itemsWithShared.set(item, known);
  const name = codes.join(' ');
  const { materials = [], ...pinned } = pinnedItem(item);
  const found = known.get(name) ?? {
    ...pinned,
    materials: materials.map((one) => (codes.includes(one.code) ? { ...one, source: 'DATA_SHARING' as const } : one)),
  };
  known.set(name, found);
  return found;
}

function departmentOf(departments: ReadonlyMap<string, Department>, code: string): Department {
  const department = departments.get(code);
  if (!department) throw new RangeError(`the catalogue has lost the department ${code}`);
  return department;
}
