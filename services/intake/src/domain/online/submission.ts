import type { CaseSubmittedV1, ServiceItem } from '@hall/event-contracts';
import type { Calendar, HallNow } from '@hall/working-days';
import { allows } from '../applicant/mandate.ts';
import type { Decision } from '../decision.ts';
import { nextStatus } from '../lifecycle.ts';
import type { Caller } from '../permissions.ts';
import { checkComplete, checkTicked, handedInOf, listOf, type MaterialCheck } from '../receipt/checklist.ts';
import { checkForm, tidiedForm } from '../receipt/form.ts';
import { partyOf, pinnedDepartment, pinnedItem } from '../receipt/pinned.ts';
import { checkSomebody } from '../receipt/identity-check.ts';
import { openedCase, type ReceiptFacts } from '../receipt/receipt.ts';
import { refuse } from '../refusals.ts';
import type { ServiceCase } from '../service-case.ts';
import { checkDraft, type CaseDraft } from './draft.ts';

/**
 * Filing on line (网上申报, T2): whoever is signed in with a real-name account files a valid form, and clocks C1 and C1a run from the entry
 * into the system (R9). Whether the materials are complete is not asked here: what is missing, the department says once (T5). Refuses
 * PERSON_MISSING, MANDATE_MISSING, and what `checkDraft` and `checkForm` refuse.
 */
export function decideSubmission(draft: CaseDraft, facts: ReceiptFacts, now: HallNow, calendar: Calendar): Decision {
  const { item, applicant, mandate } = facts;
  const { agentId, itemVersion, materials, deliveryMethod } = draft;
  const nobody = checkSomebody(applicant, agentId);
  if (nobody) return nobody;
  const form = tidiedForm(item.formFields, draft.form);
  if (agentId !== null && !(mandate && allows(mandate, 'SUBMIT', now.today))) return refuse('MANDATE_MISSING');
  const refused = checkDraft(draft, item) ?? checkForm(item.formFields, form, applicant, now.today);
  if (refused) return refused;
  const identityCheck = {
    method: 'REAL_NAME_ACCOUNT',
    applicantVerified: true,
    agentVerified: agentId === null ? null : true,
  } as const;
  const check = { itemVersion, agentId, identityCheck, materials, form, deliveryMethod };
  const opened = openedCase(facts, check, noWindow, now, calendar);
  const serviceCase = { ...opened, opening: 'draft' as const, status: nextStatus('DRAFT', 'submit') ?? opened.status };
  return {
    kind: 'decided',
    serviceCase,
    events: [{ type: 'CaseSubmitted.v1', data: announcement(serviceCase, facts) }],
  };
}

/** Nobody at a window has it in hand yet. */
const noWindow = { id: null, windowNo: null };

/**
 * The window's pre-check of what was filed on line (预审, T4): the list is complete, and the officer confirms the receipt; C1 keeps its start.
 * What is missing is the department's to say (T5), so that nobody is sent away here. Refuses ACTION_NOT_OPEN, MATERIAL_FROM_SHARING,
 * MATERIAL_NOT_ON_LIST, COPIES_OUT_OF_RANGE, MATERIALS_MISSING.
 */
export function decideConfirmation(
  serviceCase: ServiceCase,
  item: ServiceItem,
  materials: readonly MaterialCheck[],
  officer: Pick<Caller, 'id' | 'windowNo'>,
  now: HallNow,
): Decision {
  const status = nextStatus(serviceCase.status, 'confirm');
  if (!status) return refuse('ACTION_NOT_OPEN');
  const refused = checkTicked(listOf(item), materials) ?? checkComplete(listOf(item), materials);
  if (refused) return refused;
  const { id: receivedBy, windowNo } = officer;
  const { id: caseId, round, version } = serviceCase;
  const handedIn = handedInOf(listOf(item), materials);
  return {
    kind: 'decided',
    serviceCase: { ...serviceCase, status, receivedBy, windowNo, materials, version: version + 1 },
    events: [
      {
        type: 'SubmissionConfirmed.v1',
        data: { caseId, round, confirmedAt: now.instant, receivedBy, windowNo, handedIn },
      },
    ],
  };
}

/** The department has acted before any window did (T5, T7, T8, T10): nothing is left to confirm. Undefined where nothing was open. */
export function confirmedByProgress(serviceCase: ServiceCase): ServiceCase | undefined {
  const status = nextStatus(serviceCase.status, 'confirm');
  return status && { ...serviceCase, status, version: serviceCase.version + 1 };
}

const announcement = (
  { id, caseNumber, round, agentId, receivedAt, noticeBy, deliveryMethod, materials }: ServiceCase,
  { item, department, applicant, mandate }: ReceiptFacts,
): CaseSubmittedV1 => ({
  caseId: id,
  caseNumber,
  round,
  item: pinnedItem(item),
  department: pinnedDepartment(department),
  parties: [partyOf(applicant, agentId, mandate)],
  submittedAt: receivedAt,
  noticeBy,
  deliveryMethod,
  handedIn: handedInOf(listOf(item), materials),
});
