import type { HallEvent } from '@hall/event-contracts';
import { dueAfter, momentOf, type Calendar, type HallNow } from '@hall/working-days';
import type { Caller } from '../permissions.ts';
import { caseNumberOf } from '../receipt/case-number.ts';
import { checkMaterials, type MaterialList } from '../receipt/checklist.ts';
import { checkForm, tidiedForm } from '../receipt/form.ts';
import { checkIdentity } from '../receipt/identity-check.ts';
import { NOTICE_PERIOD } from '../receipt/receipt.ts';
import { refuse, type Refused } from '../refusals.ts';
import type { ServiceCase } from '../service-case.ts';
import { childrenOf } from './component-cases.ts';
import type { JointCase } from './joint-case.ts';
import type { JointReceiptFacts, JointWindowCheck } from './joint-receipt-facts.ts';
import { refusalOfPlan } from './joint-items.ts';
import { jointAnnouncement } from './joint-announcement.ts';
import { isPlanFault, planJointCase, type JointPlan } from './plan.ts';

/** A rule's "yes": the joint case, all its component cases, and what the others must hear; saved together, or not at all. */
export type JointDecided = {
  readonly kind: 'decided';
  readonly jointCase: JointCase;
  readonly components: readonly ServiceCase[];
  readonly events: readonly HallEvent[];
};

/**
 * Receiving a joint case whole (一窗受理): one number, one receipt, the plan pinned, child cases with numbers of their own.
 * Refuses MATTER_CHANGED, the faults of planning, PERSON_MISSING, MUST_APPEAR_IN_PERSON, MANDATE_MISSING, IDENTITY_NOT_VERIFIED,
 * MATERIAL_NOT_ON_LIST, MATERIALS_MISSING, ORIGINALS_NOT_CHECKED, FORM_INVALID.
 */
export function decideJointReceipt(
  facts: JointReceiptFacts,
  check: JointWindowCheck,
  officer: Pick<Caller, 'id' | 'windowNo'>,
  now: HallNow,
  calendar: Calendar,
): JointDecided | Refused {
  const { matter, applicant, mandate } = facts;
  if (matter.version !== check.matterVersion)
    return refuse('MATTER_CHANGED', [`${matter.name}：第${matter.version}版`]);
  const { answers, leaveOut, agentId } = check;
  const plan = planJointCase(facts, { answers, leaveOut, receivedAt: momentOf(now.instant) }, calendar);
  if (isPlanFault(plan)) return refusalOfPlan(plan, facts.withdrawn);
  const form = tidiedForm(plan.form, check.form);
  const inPerson = plan.components.some(({ item }) => item.mustAppearInPerson);
  const refused =
    checkIdentity(inPerson, { applicant, agentId, mandate }, check.identityCheck, now.today) ??
    checkMaterials(listOf(plan), check.materials) ??
    checkForm(plan.form, form, applicant, now.today);
  if (refused) return refused;

  const tidied = { ...check, form };
  const jointCase = received(facts, plan, tidied, officer, now, calendar);
  const components = childrenOf(jointCase, plan, tidied);
  const data = jointAnnouncement(jointCase, components, plan, facts);
  return { kind: 'decided', jointCase, components, events: [{ type: 'JointCaseReceived.v1', data }] };
}

/** What data sharing provides is not asked for, even where another component would ask (B22). */
function listOf({ materials }: JointPlan): MaterialList {
  const listed = materials.map(({ key, ...material }) => ({ ...material, code: key }));
  return {
    asked: listed.filter(({ from }) => from === 'APPLICANT'),
    shared: listed.filter(({ from }) => from !== 'APPLICANT'),
  };
}

function received(
  { id, componentIds, areaCode, serials, matter, applicant, mandate }: JointReceiptFacts,
  { components, edges, materials, promise }: JointPlan,
  check: JointWindowCheck,
  officer: Pick<Caller, 'id' | 'windowNo'>,
  now: HallNow,
  calendar: Calendar,
): JointCase {
  const { agentId, answers, leaveOut, deliveryMethod, identityCheck, form } = check;
  const notice = dueAfter(momentOf(now.instant), NOTICE_PERIOD, calendar);
  const agent = agentId === null ? undefined : mandate;
  const numberOf = (place: number): string => caseNumberOf(areaCode, now.today, serials[place] ?? 0);
  return {
    id,
    jointCaseNumber: numberOf(0),
    matterCode: matter.matterCode,
    matterVersion: matter.version,
    matterName: matter.name,
    round: 1,
    version: 1,
    applicantId: applicant.id,
    applicantVersionId: applicant.versionId,
    agentId,
    mandateId: agent?.id ?? null,
    mandateValidTo: agent?.validTo ?? null,
    answers,
    leaveOut,
    edges,
    mergedMaterials: materials,
    components: components.map(({ key, item }, place) => ({
      key,
      caseId: componentIds[place] ?? '',
      caseNumber: numberOf(place + 1),
      itemCode: item.itemCode,
      itemVersion: item.version,
      departmentCode: item.departmentCode,
    })),
    promiseDueOn: promise.date,
    promiseDueHalf: promise.half,
    promiseProvisional: promise.provisional,
    delivery: check.delivery ?? matter.delivery,
    receivedAt: now.instant,
    receivedBy: officer.id,
    windowNo: officer.windowNo,
    noticeBy: notice.on,
    noticeProvisional: notice.provisional,
    deliveryMethod,
    identityCheck,
    materials: check.materials,
    form,
  };
}
