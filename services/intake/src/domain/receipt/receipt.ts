import type { CaseReceivedV1, Department, OpeningDays, ServiceItem } from '@hall/event-contracts';
import { dueAfter, momentOf } from '@hall/working-days';
import type { Applicant } from '../applicant/applicant.ts';
import type { Mandate } from '../applicant/mandate.ts';
import type { Decision } from '../case/decision.ts';
import { openings } from '../case/status.ts';
import type { Circumstances } from '../callers/circumstances.ts';
import { refuse } from '../refusals/refusals.ts';
import type { DeliveryMethod, ServiceCase } from '../case/service-case.ts';
import { caseNumberOf } from './case-number.ts';
import {
  checkMaterials,
  checkTicked,
  handedInOf,
  listOf,
  papersIn,
  type MaterialCheck,
} from '../application/checklist.ts';
import { checkForm, tidiedForm, type FormValue } from '../application/form.ts';
import { checkIdentity, type IdentityCheck } from '../application/identity-check.ts';
import { partyOf, pinnedDepartment, pinnedItem } from './pinned.ts';

/** Clock C1: within five working days the department says, once, everything that is missing (行政许可法 art. 32(4), 82). */
export const NOTICE_PERIOD = { amount: 5, unit: 'WORKING_DAY' } as const;

/** What the officer attests at the window: which version of the item, who has come, how they were identified, what they have brought. */
export type WindowCheck = {
  readonly itemVersion: number;
  readonly agentId: string | null;
  readonly identityCheck: IdentityCheck;
  readonly materials: readonly MaterialCheck[];
  readonly form: readonly FormValue[];
  readonly deliveryMethod: DeliveryMethod;
};

/** What the rule of a receipt has to know besides. */
export type ReceiptFacts = {
  readonly id: string;
  readonly areaCode: string;
  readonly serial: number;
  readonly item: ServiceItem;
  readonly department: Department;
  readonly applicant: Applicant;
  readonly mandate: Mandate | undefined;
  /** When the hall is open. Null where the hall has published its hours as a text only. */
  readonly openingHours: OpeningDays | null;
  /** Set where somebody was to be turned away and has to be received after all. The department will say what is missing (T5). */
  readonly mayBeIncomplete?: true;
};

/**
 * Receives a case at the window (收件, T3). When all checks pass, it has to be received: nobody is told to come back later (S29).
 * Refuses ITEM_CHANGED, PERSON_MISSING, MUST_APPEAR_IN_PERSON, MANDATE_MISSING, IDENTITY_NOT_VERIFIED, MATERIAL_FROM_SHARING,
 * MATERIAL_NOT_ON_LIST, COPIES_OUT_OF_RANGE, MATERIALS_MISSING, ORIGINALS_NOT_CHECKED, FORM_INVALID.
 */
export function decideReceipt(facts: ReceiptFacts, check: WindowCheck, circumstances: Circumstances): Decision {
  const { item, applicant, mandate } = facts;
  const { by, now } = circumstances;
  const { agentId } = check;
  const form = tidiedForm(item.formFields, check.form);
  if (item.version !== check.itemVersion) return refuse('ITEM_CHANGED', [`${item.name}：第${item.version}版`]);
  const refused =
    checkIdentity(item.mustAppearInPerson, { applicant, agentId, mandate }, check.identityCheck, now.today) ??
    (facts.mayBeIncomplete ? checkTicked : checkMaterials)(listOf(item), check.materials) ??
    checkForm(item.formFields, form, applicant, now.today);
  if (refused) return refused;

  const serviceCase = openedCase(facts, { ...check, form }, circumstances);
  return {
    kind: 'decided',
    serviceCase,
    events: [{ type: 'CaseReceived.v1', data: announcement(serviceCase, by.id, facts) }],
  };
}

/** The circumstances in which a case comes into being. The officer has no id where the case is filed online, at no window. */
type OpeningCircumstances = Omit<Circumstances, 'by'> & {
  readonly by: { readonly id: string | null; readonly windowNo: string | null };
};

/** A new case with its number and with the last day of clock C1, counted from now. */
export function openedCase(
  { id, areaCode, serial, item, applicant, mandate }: ReceiptFacts,
  check: WindowCheck,
  { by, now, calendar }: OpeningCircumstances,
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
    receivedBy: by.id,
    windowNo: by.windowNo,
    noticeBy: notice.on,
    noticeProvisional: notice.provisional,
    deliveryMethod: check.deliveryMethod,
    identityCheck: check.identityCheck,
    materials: check.materials,
    form: check.form,
  };
}

/** What the other services are told of a receipt: everything they need, with the pinned item and department, and the people by their ids. */
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
