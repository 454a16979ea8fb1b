import type { HallEvent } from '@hall/event-contracts';
import type { Decision } from '../case/decision.ts';
import { openings } from '../case/status.ts';
import type { Occasion } from '../callers/circumstances.ts';
import { caseNumberOf } from '../receipt/case-number.ts';
import { checkMissing, checkNamed, checkTicked, listOf } from '../application/checklist.ts';
import { partyOf, pinnedDepartment, pinnedItem } from '../receipt/pinned.ts';
import type { ReceiptFacts, WindowCheck } from '../receipt/receipt.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';
import type { TurnAway } from './turn-away.ts';

/** What the officer has found: who stands at the window, what they have brought, on what ground they would be turned away, what is missing. */
export type TurnAwayAsked = Pick<WindowCheck, 'itemVersion' | 'agentId' | 'identityCheck' | 'materials'> &
  Pick<TurnAway, 'ground' | 'missing'>;

/** The record of somebody who would be turned away, with the event that asks the department. */
export type Asked = { readonly kind: 'decided'; readonly turnAway: TurnAway; readonly event: HallEvent };

/**
 * Asks the department whether somebody may be turned away (T6; S31; C-6). The window may not turn anybody away by itself, and not at all
 * where everything that is required is there (S29). Refuses ITEM_CHANGED, what `checkTicked` and `checkNamed` refuse, and on the ground
 * INCOMPLETE what `checkMissing` refuses.
 */
export function decideAsking(
  facts: ReceiptFacts,
  asked: TurnAwayAsked,
  { by: officer, now }: Occasion,
): Asked | Refused {
  const { id, item, applicant, mandate, department } = facts;
  const { agentId, identityCheck, materials, ground, missing } = asked;
  if (item.version !== asked.itemVersion) return refuse('ITEM_CHANGED', [`${item.name}：第${item.version}版`]);
  const list = listOf(item);
  const refused =
    checkTicked(list, materials) ??
    checkNamed(list, missing) ??
    (ground === 'INCOMPLETE' ? checkMissing(list, materials, missing) : undefined);
  if (refused) return refused;
  const turnAway: TurnAway = {
    id,
    caseNumber: caseNumberOf(facts.areaCode, now.today, facts.serial),
    itemCode: item.itemCode,
    itemVersion: item.version,
    departmentCode: item.departmentCode,
    applicantId: applicant.id,
    applicantVersionId: applicant.versionId,
    agentId,
    identityCheck,
    materials,
    mandateId: agentId === null ? null : (mandate?.id ?? null),
    mandateValidTo: agentId === null ? null : (mandate?.validTo ?? null),
    ground,
    missing,
    askedAt: now.instant,
    askedBy: officer.id,
    windowNo: officer.windowNo,
    step: 'ASKED',
    documentNumber: null,
    answeredAt: null,
    caseId: null,
    version: 1,
  };
  const data = {
    contactId: id,
    caseNumber: turnAway.caseNumber,
    item: pinnedItem(item),
    department: pinnedDepartment(department),
    parties: [partyOf(applicant, agentId, mandate)],
    ground,
    missing: [...missing],
    askedAt: now.instant,
    askedBy: officer.id,
    windowNo: officer.windowNo,
  };
  const { openingHours } = facts;
  const event = { type: 'TurnAwayAsked.v1', data: openingHours ? { ...data, openingHours } : data } as const;
  return { kind: 'decided', turnAway, event };
}

/**
 * The person is turned away: told so on the spot and given the notice (T6). The record of it is a case that has ended, under the number that
 * was kept for it. Refuses NOT_CONFIRMED as long as the department has not confirmed, and when it has answered that the case has to be
 * received.
 */
export function decideTurnAway(turnAway: TurnAway, caseId: string, { by: officer, now }: Occasion): Decision {
  const { id: contactId, ground, documentNumber, askedAt, askedBy } = turnAway;
  if (turnAway.step !== 'CONFIRMED' || documentNumber === null) return refuse('NOT_CONFIRMED');
  const { caseNumber, itemCode, itemVersion, departmentCode, applicantId, applicantVersionId } = turnAway;
  const { agentId, mandateId, mandateValidTo, windowNo, identityCheck, materials } = turnAway;
  return {
    kind: 'decided',
    serviceCase: {
      id: caseId,
      caseNumber,
      itemCode,
      itemVersion,
      departmentCode,
      applicantId,
      applicantVersionId,
      agentId,
      mandateId,
      mandateValidTo,
      windowNo,
      identityCheck,
      materials,
      jointCaseId: null,
      componentKey: null,
      paperNote: null,
      paperNumber: null,
      opening: 'turnAway',
      status: openings.turnAway,
      version: 1,
      round: 1,
      form: [],
      receivedAt: askedAt,
      receivedBy: askedBy,
      deliveryMethod: 'WINDOW',
      noticeBy: now.today,
      noticeProvisional: false,
    },
    events: [
      {
        type: 'CaseTurnedAway.v1',
        data: {
          caseId,
          contactId,
          round: 1,
          ground,
          documentNumber,
          turnedAwayAt: now.instant,
          turnedAwayBy: officer.id,
        },
      },
    ],
  };
}

/**
 * Whether a receipt may be incomplete. It may after the department has answered that this case has to be received, for the same applicant
 * and the same item (C14). Refuses NOT_TO_RECEIVE.
 */
export const checkReceiveInstead = (
  turnAway: TurnAway | undefined,
  { item, applicant }: Pick<ReceiptFacts, 'item' | 'applicant'>,
): Refused | undefined =>
  turnAway?.step === 'TO_RECEIVE' && turnAway.itemCode === item.itemCode && turnAway.applicantId === applicant.id
    ? undefined
    : refuse('NOT_TO_RECEIVE');
