import type { CaseReceivedV1, Department, OpeningDays, ServiceItem } from '@hall/event-contracts';
import { dueAfter, momentOf, type Calendar, type HallNow } from '@hall/working-days';
import type { Applicant } from '../applicant/applicant.ts';
import type { Mandate } from '../applicant/mandate.ts';
import type { Decision } from '../decision.ts';
import { openings } from '../lifecycle.ts';
import type { Caller } from '../permissions.ts';
import { refuse } from '../refusals.ts';
import type { DeliveryMethod, ServiceCase } from '../service-case.ts';
import { caseNumberOf } from './case-number.ts';
import { checkMaterials, checkTicked, handedInOf, listOf, type MaterialCheck } from './checklist.ts';
import { checkForm, tidiedForm, type FormValue } from './form.ts';
import { checkIdentity, type IdentityCheck } from './identity-check.ts';
import { papersIn } from '../handover/handover.ts';
import { partyOf, pinnedDepartment, pinnedItem } from './pinned.ts';

/** Clock C1: the department has five working days to say, once, everything that is missing (行政许可法 art. 32(4), 82). */
export const NOTICE_PERIOD = { amount: 5, unit: 'WORKING_DAY' } as const;

/** What the officer attests at the window. */
export type WindowCheck = {
  readonly itemVersion: number;
  readonly agentId: string | null;
  readonly identityCheck: IdentityCheck;
  readonly materials: readonly MaterialCheck[];
  readonly form: readonly FormValue[];
  readonly deliveryMethod: DeliveryMethod;
};

/** What the rule needs to know of the world. */
export type ReceiptFacts = {
  readonly id: string;
  readonly areaCode: string;
  readonly serial: number;
  readonly item: ServiceItem;
  readonly department: Department;
  readonly applicant: Applicant;
  readonly mandate: Mandate | undefined;
  /** When the hall is open; null where it has published that as a text only. */
  readonly openingHours: OpeningDays | null;
  /** Somebody was to be sent away, and has to be received: what is missing, the department says (T5). */
  readonly mayBeIncomplete?: true;
};

/**
 * Receiving a case at the window (收件, T3): when all checks pass it must be received, "come back later" does not exist (S29).
 * Refuses ITEM_CHANGED, PERSON_MISSING, MUST_APPEAR_IN_PERSON, MANDATE_MISSING, IDENTITY_NOT_VERIFIED, MATERIAL_FROM_SHARING,
 * MATERIAL_NOT_ON_LIST, COPIES_OUT_OF_RANGE, MATERIALS_MISSING, ORIGINALS_NOT_CHECKED, FORM_INVALID.
 */
export function decideReceipt(
  facts: ReceiptFacts,
  check: WindowCheck,
  officer: Pick<Caller, 'id' | 'windowNo'>,
  now: HallNow,
  calendar: Calendar,
): Decision {
  const { item, applicant, mandate } = facts;
  const { agentId } = check;
  const form = tidiedForm(item.formFields, check.form);
  if (item.version !== check.itemVersion) return refuse('ITEM_CHANGED', [`${item.name}：第${item.version}版`]);
  const refused =
    checkIdentity(item.mustAppearInPerson, { applicant, agentId, mandate }, check.identityCheck, now.today) ??
    (facts.mayBeIncomplete ? checkTicked : checkMaterials)(listOf(item), check.materials) ??
    checkForm(item.formFields, form, applicant, now.today);
  if (refused) return refused;

  const serviceCase = openedCase(facts, { ...check, form }, officer, now, calendar);
  return {
    kind: 'decided',
    serviceCase,
    events: [{ type: 'CaseReceived.v1', data: announcement(serviceCase, officer.id, facts) }],
  };
}

/** A new case with its number and the last day of its clock C1; without an officer it was filed on line. */
export function openedCase(
  { id, areaCode, serial, item, applicant, mandate }: ReceiptFacts,
  check: WindowCheck,
  officer: { readonly id: string | null; readonly windowNo: string | null },
  now: HallNow,
  calendar: Calendar,
): ServiceCase {
  const notice = dueAfter(momentOf(now.instant), NOTICE_PERIOD, calendar);
  return {
    id,
    caseNumber: caseNumberOf(areaCode, now.today, serial),
    itemCode: item.itemCode,
    itemVersion: item.version,
    departmentCode: item.departmentCode,
    applicantId: applicant.id,
    applicantVersionId: applicant.versionId,
    agentId: check.agentId,
    mandateId: check.agentId === null ? null : (mandate?.id ?? null),
    mandateValidTo: check.agentId === null ? null : (mandate?.validTo ?? null),
    jointCaseId: null,
    componentKey: null,
    paperNote: null,
    paperNumber: null,
    opening: 'receive',
    status: openings.receive,
    version: 1,
    round: 1,
    receivedAt: now.instant,
    receivedBy: officer.id,
    windowNo: officer.windowNo,
    noticeBy: notice.on,
    noticeProvisional: notice.provisional,
    deliveryMethod: check.deliveryMethod,
    identityCheck: check.identityCheck,
    materials: check.materials,
    form: check.form,
  };
}

/** What a case needs travels with it: the pinned item and department, and by ids the people who may act. */
const announcement = (
  { id, caseNumber, round, agentId, receivedAt, windowNo, noticeBy, deliveryMethod, materials }: ServiceCase,
  receivedBy: string,
  { item, department, applicant, mandate }: ReceiptFacts,
): CaseReceivedV1 => ({
  caseId: id,
  caseNumber,
  round,
  item: pinnedItem(item),
  department: pinnedDepartment(department),
  parties: [partyOf(applicant, agentId, mandate)],
  receivedAt,
  receivedBy,
  windowNo,
  noticeBy,
  deliveryMethod,
  hasPaper: papersIn(materials).length > 0,
  handedIn: handedInOf(listOf(item), materials),
});
