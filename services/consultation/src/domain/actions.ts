import type { Caller } from '@hall/callers';
import { allTo, staysIn, type ActionRow, type OperationOf } from '@hall/lifecycle';
import type { Question } from './question.ts';
import { refuse, type Refused } from './refusals.ts';
import { answers, departmentRoles, owns, ownerRoles } from './roles.ts';
import type { QuestionStatus, TicketStatus } from './status.ts';
import type { Ticket } from './ticket.ts';

/** An action on a question. Nothing but the status of the question is ever in its way. */
type QuestionActionRow = ActionRow<QuestionStatus, Question, never>;

/** An action on a ticket. Nothing but the status of the ticket is ever in its way. */
type TicketActionRow = ActionRow<TicketStatus, Ticket, never>;

const never = (): boolean => false;
const nobody = (): undefined => undefined;

/** The owner alone answers a question in the hall, or passes it on. */
const allButTheOwner = ({ owner }: Question, { id }: Pick<Caller, 'id'>): Refused | undefined =>
  owner === id ? undefined : refuse('NOT_THE_OWNER');

/** The officer who has called a number ends its talk. */
const allButTheCalling = ({ calledBy }: Ticket, { id }: Pick<Caller, 'id'>): Refused | undefined =>
  calledBy === id ? undefined : refuse('NOT_YOUR_TICKET');

/** Who the answerers of the item are is known to the rule alone, which refuses all others by name. */
const whoCannotAnswer = ({ answerer }: Question, { id, roles }: Caller): Refused | undefined =>
  roles.includes('ANSWERER') || answerer === id ? undefined : refuse('NOT_THE_ANSWERER');

/**
 * Who puts somebody else in the place of a person who is away (B11, B13): the hall office always; before the question is with the department every
 * officer who could own it, and from then on the people of the department.
 */
function whoCannotReplace({ status, departmentCode }: Question, caller: Caller): Refused | undefined {
  if (caller.roles.includes('HALL_OFFICE')) return undefined;
  const replaces =
    status === 'ESCALATED' ? caller.departmentCode === departmentCode && answers(caller.roles) : owns(caller.roles);
  return replaces ? undefined : refuse('NOT_THE_OWNER');
}

/**
 * Everything that can happen to a question. With the table of tickets it is the only source for the rules, the permissions, the field
 * `availableActions`, the refusal ACTION_NOT_OPEN, the diagram in docs and the CHECKs. What they do not list is not allowed.
 */
export const questionActions = {
  answerFromFaq: {
    word: '用公布的答案答复',
    operation: 'answerFromFaq',
    roles: ownerRoles,
    leads: { OPEN: 'ANSWERED' }, // S24
    keptFrom: allButTheOwner,
    isObstructed: never,
  },
  escalate: {
    word: '转部门答疑',
    operation: 'escalateQuestion',
    roles: ownerRoles,
    leads: { OPEN: 'ESCALATED' }, // S25
    keptFrom: allButTheOwner,
    isObstructed: never,
  },
  answer: {
    word: '答复',
    operation: 'answerQuestion',
    roles: departmentRoles,
    leads: { ESCALATED: 'ANSWERED' }, // S25
    keptFrom: whoCannotAnswer,
    isObstructed: never,
  },
  handOver: {
    word: '转交',
    operation: 'handOverQuestion',
    roles: [...ownerRoles, 'HALL_OFFICE', ...departmentRoles],
    leads: staysIn('OPEN', 'ESCALATED'), // B11, B13
    keptFrom: whoCannotReplace,
    isObstructed: never,
  },
} as const satisfies Readonly<Record<string, QuestionActionRow>>;

/** What can happen to a question. */
export type QuestionAction = keyof typeof questionActions;

/** Every action of a ticket, in the same way. */
export const ticketActions = {
  call: {
    word: '叫号',
    operation: 'callNextTicket',
    roles: ['INTAKE_OFFICER'],
    leads: { ISSUED: 'CALLED' }, // S20
    keptFrom: nobody,
    isObstructed: never,
  },
  recall: {
    word: '重新叫号',
    operation: 'recallTicket',
    roles: ['INTAKE_OFFICER'],
    leads: allTo('CALLED', ['CALLED', 'ABANDONED']), // S20: also somebody who had missed the number
    keptFrom: nobody,
    isObstructed: never,
  },
  finish: {
    word: '结束接待',
    operation: 'finishTicket',
    roles: ['INTAKE_OFFICER'],
    leads: { CALLED: 'FINISHED' }, // S20
    keptFrom: allButTheCalling,
    isObstructed: never,
  },
  abandon: {
    word: '登记无人应答',
    operation: 'finishTicket',
    roles: ['INTAKE_OFFICER'],
    leads: { CALLED: 'ABANDONED' }, // S20
    keptFrom: allButTheCalling,
    isObstructed: never,
  },
  lapse: {
    byLaw: 'the day of the ticket is over (S20)',
    leads: allTo('LAPSED', ['ISSUED', 'CALLED']),
  },
} as const satisfies Readonly<Record<string, TicketActionRow>>;

/** What can happen to a ticket. */
export type TicketAction = keyof typeof ticketActions;

/** The operations of the graph by which actions are taken. */
export type ActionOperation = OperationOf<typeof questionActions> | OperationOf<typeof ticketActions>;
