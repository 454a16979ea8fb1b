import type { CaseSubmittedV1, ServiceItem } from '@hall/event-contracts';
import { allows } from '../applicant/mandate.ts';
import type { Decision } from '../case/decision.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { Circumstances, Occasion } from '../callers/circumstances.ts';
import { checkComplete, checkTicked, handedInOf, listOf, type MaterialCheck } from '../application/checklist.ts';
import { checkForm, tidiedForm } from '../application/form.ts';
import { partyOf, pinnedDepartment, pinnedItem } from '../receipt/pinned.ts';
import { checkSomebody } from '../application/identity-check.ts';
import { openedCase, type ReceiptFacts } from '../receipt/receipt.ts';
import { refuse } from '../refusals/refusals.ts';
import type { ServiceCase } from '../case/service-case.ts';
import { checkDraft, type CaseDraft } from './draft.ts';

/**
 * Files a draft online (网上申报, T2). Whoever has signed in with a real-name account files a valid form; clocks C1 and C1a start with the
 * entry into the system (R9). Whether the materials are complete is not checked here: the department says once what is missing (T5). Refuses
 * PERSON_MISSING, MANDATE_MISSING, and what `checkDraft` and `checkForm` refuse.
 */
export function decideSubmission(
  draft: CaseDraft,
  facts: ReceiptFacts,
  { now, calendar }: Omit<Circumstances, 'by'>,
): Decision {
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
  const opened = openedCase(facts, check, { by: noWindow, now, calendar });
  const serviceCase = { ...opened, opening: 'draft' as const, status: nextStatus('DRAFT', 'submit') ?? opened.status };
  return {
    kind: 'decided',
    serviceCase,
    events: [{ type: 'CaseSubmitted.v1', data: announcement(serviceCase, facts) }],
  };
}

/** No officer at any window has dealt with it yet. */
const noWindow = { id: null, windowNo: null };

/** What a window has before it for the pre-check: the item as the case has pinned it, and the materials as the officer has ticked them. */
export type Precheck = { readonly item: ServiceItem; readonly materials: readonly MaterialCheck[] };

/**
 * The pre-check of an online filing by a window (预审, T4): everything that is required is there, and the officer confirms the receipt. Clock
 * C1 keeps its start. A filing that is not complete is not confirmed; it is the department that says what is missing (T5), so that nobody
 * is turned away here. Refuses ACTION_NOT_OPEN, MATERIAL_FROM_SHARING, MATERIAL_NOT_ON_LIST, COPIES_OUT_OF_RANGE, MATERIALS_MISSING.
 */
export function decideConfirmation(
  serviceCase: ServiceCase,
  { item, materials }: Precheck,
  { by, now }: Occasion,
): Decision {
  const status = nextStatus(serviceCase.status, 'confirm');
  if (!status) return refuse('ACTION_NOT_OPEN');
  const refused = checkTicked(listOf(item), materials) ?? checkComplete(listOf(item), materials);
  if (refused) return refused;
  const { id: receivedBy, windowNo } = by;
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

/**
 * The case after its department has acted on it before any window confirmed it (T5, T7, T8, T10): it counts as confirmed. Undefined where
 * nothing was left to confirm.
 */
export function confirmedByProgress(serviceCase: ServiceCase): ServiceCase | undefined {
  const status = nextStatus(serviceCase.status, 'confirm');
  return status && { ...serviceCase, status, version: serviceCase.version + 1 };
}

/** What the other services are told of an online filing. */
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
