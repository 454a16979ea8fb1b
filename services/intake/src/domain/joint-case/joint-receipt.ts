import type { HallEvent } from '@hall/event-contracts';
import { dueAfter, momentOf } from '@hall/working-days';
import type { Circumstances } from '../callers/circumstances.ts';
import { caseNumberOf } from '../receipt/case-number.ts';
import { checkMaterials, type MaterialList } from '../application/checklist.ts';
import { checkForm, tidiedForm } from '../application/form.ts';
import { checkIdentity } from '../application/identity-check.ts';
import { NOTICE_PERIOD } from '../receipt/receipt.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';
import type { ServiceCase } from '../case/service-case.ts';
import { componentCasesOf } from './component-cases.ts';
import type { JointCase } from './joint-case.ts';
import type { JointReceiptFacts, JointWindowCheck } from './joint-receipt-facts.ts';
import { refusalOfPlan } from './joint-items.ts';
import { jointAnnouncement } from './joint-announcement.ts';
import { isPlanFault, planJointCase, type JointPlan } from './plan.ts';

/**
 * The decision to receive a joint case: the joint case, all its component cases, and the events that tell the other services. They are saved
 * together, or not at all.
 */
export type JointDecided = {
  readonly kind: 'decided';
  readonly jointCase: JointCase;
  readonly components: readonly ServiceCase[];
  readonly events: readonly HallEvent[];
};

/**
 * Receives a joint case as a whole (一窗受理): with one number and one receipt, with the plan pinned, and with a case of its own, under a
 * number of its own, for each component. Refuses MATTER_CHANGED, the faults of planning, PERSON_MISSING, MUST_APPEAR_IN_PERSON, MANDATE_MISSING, IDENTITY_NOT_VERIFIED,
 * MATERIAL_NOT_ON_LIST, MATERIALS_MISSING, ORIGINALS_NOT_CHECKED, FORM_INVALID.
 */
export function decideJointReceipt(
  facts: JointReceiptFacts,
  check: JointWindowCheck,
  circumstances: Circumstances,
): JointDecided | Refused {
  const { now, calendar } = circumstances;
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
  const jointCase = receivedCase(facts, { plan, check: tidied }, circumstances);
  const components = componentCasesOf(jointCase, plan, tidied);
  const data = jointAnnouncement(jointCase, components, plan, facts);
  return { kind: 'decided', jointCase, components, events: [{ type: 'JointCaseReceived.v1', data }] };
}

/** The one list of materials. What data sharing provides to any component is asked of the applicant by none (B22). */
function listOf({ materials }: JointPlan): MaterialList {
  const listed = materials.map(({ key, ...material }) => ({ ...material, code: key }));
  return {
    asked: listed.filter(({ from }) => from === 'APPLICANT'),
    shared: listed.filter(({ from }) => from !== 'APPLICANT'),
  };
}

/** What a joint case is made of: its plan, and what the officer attests. */
type Planned = { readonly plan: JointPlan; readonly check: JointWindowCheck };

/** The new joint case, with its number and with the last day of clock C1, counted from now. */
function receivedCase(
  { id, componentIds, areaCode, serials, matter, applicant, mandate }: JointReceiptFacts,
  { plan: { components, edges, materials, promise }, check }: Planned,
  { by, now, calendar }: Circumstances,
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
    receivedBy: by.id,
    windowNo: by.windowNo,
    noticeBy: notice.on,
    noticeProvisional: notice.provisional,
    deliveryMethod,
    identityCheck,
    materials: check.materials,
    form,
  };
}
