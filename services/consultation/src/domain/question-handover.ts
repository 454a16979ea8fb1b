import type { HallEvent, StaffMember } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { nextQuestionStatus } from './lifecycle.ts';
import { questionNotOpen } from './not-open.ts';
import { headOf, type Handover, type Question, type QuestionDecision } from './question.ts';
import { refuse, type Refused } from './refusals.ts';
import { answers, owns, type Caller } from './roles.ts';

/** To whom a question is handed over (a staff number), and why. */
export type HandoverGiven = { readonly to: string; readonly reason: string };

/** The circumstances of a hand-over: who hands over, the receiver as the catalogue knows them (undefined: nobody of this number), and when. */
export type HandingOver = { readonly by: Caller; readonly receiver: StaffMember | undefined; readonly now: HallNow };

/**
 * A question is handed over by name, so that no question waits for somebody who is away (B11, B13; E39). While the hall has it, its owner or the hall
 * office hands it to another officer, and every officer may take it over by naming themselves. Once it is with the department, one of its people or
 * the hall office hands it to one of its people. The first-contact officer stays on record (S23).
 *
 * Refuses ACTION_NOT_OPEN; NOT_THE_OWNER for a caller who gives away a question of somebody else; UNKNOWN_STAFF for a receiver who cannot answer it;
 * TEXT_MISSING without a reason; ALREADY_THEIRS.
 */
export function decideHandOver(
  question: Question,
  { to, reason }: HandoverGiven,
  { by: caller, receiver, now }: HandingOver,
): QuestionDecision {
  const status = nextQuestionStatus(question.status, 'handOver');
  if (!status) return questionNotOpen(question);
  const withDepartment = question.status === 'ESCALATED';
  const refused = withDepartment
    ? checkInDepartment(question, receiver, caller)
    : checkInHall(question, receiver, caller);
  if (refused) return refused;
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['转交的理由']);
  const from = withDepartment ? question.answerer : question.owner;
  if (from === to) return refuse('ALREADY_THEIRS', [to]);
  const handover: Handover = { from, to, reason: reason.trim(), by: caller.id, at: now.instant };
  const handedOver = { ...question, status, handovers: [...question.handovers, handover] };
  const after = withDepartment ? { ...handedOver, answerer: to } : { ...handedOver, owner: to };
  const data = { ...headOf(after), handedTo: to, handedOverBy: caller.id, handedOverAt: now.instant };
  const event: HallEvent = { type: 'QuestionHandedOver.v1', data };
  return { kind: 'decided', question: after, events: [event] };
}

function checkInHall(question: Question, receiver: StaffMember | undefined, caller: Caller): Refused | undefined {
  const mayGive = question.owner === caller.id || caller.roles.includes('HALL_OFFICE');
  const takesOver = receiver?.staffNo === caller.id;
  if (!mayGive && !takesOver) return refuse('NOT_THE_OWNER');
  return receiver && owns(receiver.roles) ? undefined : refuse('UNKNOWN_STAFF', ['大厅的导办员或者受理专员']);
}

function checkInDepartment(
  { departmentCode }: Question,
  receiver: StaffMember | undefined,
  caller: Caller,
): Refused | undefined {
  if (caller.departmentCode !== departmentCode && !caller.roles.includes('HALL_OFFICE')) return refuse('NOT_THE_OWNER');
  const isOfDepartment = receiver?.departmentCode === departmentCode && answers(receiver.roles);
  return isOfDepartment ? undefined : refuse('UNKNOWN_STAFF', ['本部门的答疑责任人、业务联络人或者审查人员']);
}
