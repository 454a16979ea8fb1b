import type { HallEvent } from '@hall/event-contracts';
import { momentOf, type HallNow } from '@hall/working-days';
import { draft, type DocumentDraft } from '../documents/document.ts';
import type { NoticeEntry } from '../case/notice.ts';
import { checkEntries } from '../notice/entries.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import { remediesOf } from '../documents/remedies.ts';
import type { TurnAway } from './turn-away.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** An answered question, with the notice to hand out. The event for the window is made later, when the notice has its number. */
export type Answered = {
  readonly kind: 'decided';
  readonly turnAway: TurnAway;
  readonly byHallOffice: boolean;
  readonly document: DocumentDraft | null;
};

/** What the department says when it confirms: the full list, or why nothing is to be filed here. */
export type Confirmation = {
  readonly entries: readonly NoticeEntry[];
  readonly facts: string;
  readonly legalBasis: string;
  readonly competentBody: string | null;
};

/**
 * The department confirms that somebody is sent away (T6; S31), in writing: everything that is missing (D3, 行政许可法 art. 32(4)), or why nothing
 * is to be filed here, with the remedies (D4, art. 32(1), (2); C-3). Refuses ALREADY_ANSWERED, CONFIRMATION_LAPSED once C14 is over,
 * RECEIVER_MAY_NOT_REVIEW, TEXT_MISSING, COMPETENT_BODY_MISSING, REMEDIES_INCOMPLETE, MATERIAL_NOT_REQUIRED for what a complete file can do
 * without (S29), and what `checkEntries` refuses.
 */
export function decideTurnAwayConfirmation(
  turnAway: TurnAway,
  given: Confirmation,
  { by, now, department }: Pick<Circumstances, 'by' | 'now' | 'department'>,
): Answered | Refused {
  const refused = checkOpen(turnAway, now) ?? checkGiven(turnAway, given);
  if (refused) return refused;
  if (by === turnAway.askedBy) return refuse('RECEIVER_MAY_NOT_REVIEW');
  const remedies = remediesOf(department);
  if (!remedies) return refuse('REMEDIES_INCOMPLETE');
  const { facts, legalBasis, competentBody, entries } = given;
  const { date } = momentOf(turnAway.askedAt);
  const document =
    turnAway.ground === 'INCOMPLETE'
      ? draft('D3', '一次性补正告知书（不予收件）', {
          entries: entries.map((entry) => ({ ...entry })),
          supplyBy: null,
          statement: '以上为需要补正的全部内容。',
          effect: '补正后可以随时到任一窗口申请。',
          receivedOn: date,
          servedOn: now.today,
        })
      : draft('D4', '不予受理通知书（不予收件）', {
          ground: turnAway.ground,
          facts,
          legalBasis,
          competentBody,
          remedies: remedies.text,
          returnedMaterials: [],
        });
  return answered({ ...turnAway, state: 'CONFIRMED' }, by, now, document);
}

/**
 * The case has to be received: the department says so, or after thirty open minutes of its silence the hall office (C14), which can decide
 * nothing else. Refuses ALREADY_ANSWERED, CONFIRMATION_NOT_LAPSED, CONFIRMATION_LAPSED, TEXT_MISSING.
 */
export function decideToReceive(
  turnAway: TurnAway,
  reason: string,
  { by, now, byHallOffice }: Pick<Circumstances, 'by' | 'now'> & { readonly byHallOffice: boolean },
): Answered | Refused {
  if (isAnswered(turnAway)) return refuse('ALREADY_ANSWERED');
  if (byHallOffice && !isLapsed(turnAway, now)) return refuse('CONFIRMATION_NOT_LAPSED', [turnAway.dueAt]);
  if (!byHallOffice && isLapsed(turnAway, now)) return refuse('CONFIRMATION_LAPSED');
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['理由']);
  const toReceive = { ...turnAway, state: 'TO_RECEIVE' as const, reason: reason.trim() };
  return { ...answered(toReceive, by, now, null), byHallOffice };
}

/** Thirty minutes have passed without an answer: from now on the hall office decides. Undefined where nothing lapses. */
export const decideSilence = (turnAway: TurnAway, now: HallNow): TurnAway | undefined =>
  turnAway.state === 'ASKED' && isLapsed(turnAway, now)
    ? { ...turnAway, state: 'LAPSED', version: turnAway.version + 1 }
    : undefined;

/** The event that tells the window the answer. */
export function answerEvent({ turnAway, byHallOffice, document }: Answered, documentNumber: string | null): HallEvent {
  const { id: contactId, state, answeredAt, answeredBy } = turnAway;
  return {
    type: 'TurnAwayAnswered.v1',
    data: {
      contactId,
      answer: state === 'CONFIRMED' ? 'CONFIRMED' : 'TO_RECEIVE',
      documentType: document === null ? null : document.type === 'D3' ? 'D3' : 'D4',
      documentNumber,
      answeredAt: answeredAt ?? '',
      answeredBy: answeredBy ?? '',
      byHallOffice,
    },
  };
}

const isAnswered = ({ state }: TurnAway): boolean => state === 'CONFIRMED' || state === 'TO_RECEIVE';
const isLapsed = (turnAway: TurnAway, now: HallNow): boolean =>
  turnAway.state === 'LAPSED' || now.instant >= turnAway.dueAt;

function checkOpen(turnAway: TurnAway, now: HallNow): Refused | undefined {
  if (isAnswered(turnAway)) return refuse('ALREADY_ANSWERED');
  return isLapsed(turnAway, now) ? refuse('CONFIRMATION_LAPSED') : undefined;
}

function checkGiven({ ground, item }: TurnAway, given: Confirmation): Refused | undefined {
  if (ground === 'INCOMPLETE') return checkEntries(given.entries, item) ?? checkRequired(given.entries, item);
  if (given.facts.trim() === '' || given.legalBasis.trim() === '') return refuse('TEXT_MISSING', ['事实', '法律依据']);
  return ground === 'NOT_COMPETENT' && !given.competentBody?.trim() ? refuse('COMPETENT_BODY_MISSING') : undefined;
}

function checkRequired(entries: readonly NoticeEntry[], { materials = [] }: TurnAway['item']): Refused | undefined {
  const optional = materials.filter(
    ({ code, required }) => !required && entries.some((one) => one.materialCode === code),
  );
  return optional.length > 0
    ? refuse(
        'MATERIAL_NOT_REQUIRED',
        optional.map(({ name }) => name),
      )
    : undefined;
}

const answered = (turnAway: TurnAway, staffNo: string, now: HallNow, document: DocumentDraft | null): Answered => ({
  kind: 'decided',
  turnAway: { ...turnAway, answeredAt: now.instant, answeredBy: staffNo, version: turnAway.version + 1 },
  byHallOffice: false,
  document,
});
