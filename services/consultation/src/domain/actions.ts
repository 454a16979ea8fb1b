import type { Role } from '@hall/callers';
import {
  openQuestionActions,
  openTicketActions,
  type QuestionAction,
  type QuestionStatus,
  type TicketAction,
  type TicketStatus,
} from './lifecycle.ts';
import type { Question } from './question.ts';
import { refuse, type Refused } from './refusals.ts';
import { answers, departmentRoles, owns, ownerRoles, type Caller } from './roles.ts';
import type { Ticket } from './ticket.ts';

/** An action that a person takes. Nothing but the status of its subject is ever in its way. */
export type PersonalAction<Subject, Who> = {
  /** What officers call it. */
  readonly word: string;
  /** The operation of the graph by which it is taken. */
  readonly operation: string;
  /** Who has it by their post. */
  readonly roles: readonly Role[];
  /** Why this caller is kept from it although they have it by their post, or undefined. */
  readonly keptFrom: (subject: Subject, who: Who) => Refused | undefined;
};

/** An action that no person takes: by what it happens, and the rule that says so. */
export type LawfulAction = { readonly byLaw: string };

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

/** Every action of a question: its word, its operation, who has it, and who is kept from it. One without its row does not compile. */
export const questionActions = {
  answerFromFaq: {
    word: '用公布的答案答复',
    operation: 'answerFromFaq',
    roles: ownerRoles,
    keptFrom: allButTheOwner,
  },
  escalate: {
    word: '转部门答疑',
    operation: 'escalateQuestion',
    roles: ownerRoles,
    keptFrom: allButTheOwner,
  },
  answer: {
    word: '答复',
    operation: 'answerQuestion',
    roles: departmentRoles,
    keptFrom: whoCannotAnswer,
  },
  handOver: {
    word: '转交',
    operation: 'handOverQuestion',
    roles: [...ownerRoles, 'HALL_OFFICE', ...departmentRoles],
    keptFrom: whoCannotReplace,
  },
} as const satisfies Readonly<Record<QuestionAction, PersonalAction<Question, Caller> | LawfulAction>>;

/** Every action of a ticket, in the same way. */
export const ticketActions = {
  call: {
    word: '叫号',
    operation: 'callNextTicket',
    roles: ['INTAKE_OFFICER'],
    keptFrom: nobody,
  },
  recall: {
    word: '重新叫号',
    operation: 'recallTicket',
    roles: ['INTAKE_OFFICER'],
    keptFrom: nobody,
  },
  finish: {
    word: '结束接待',
    operation: 'finishTicket',
    roles: ['INTAKE_OFFICER'],
    keptFrom: allButTheCalling,
  },
  abandon: {
    word: '登记无人应答',
    operation: 'finishTicket',
    roles: ['INTAKE_OFFICER'],
    keptFrom: allButTheCalling,
  },
  lapse: { byLaw: 'the day of the ticket is over (S20)' },
} as const satisfies Readonly<Record<TicketAction, PersonalAction<Ticket, Pick<Caller, 'id'>> | LawfulAction>>;

type Row = Readonly<PersonalAction<never, never>> | LawfulAction;
type OperationOf<Table extends Readonly<Record<string, Row>>> = Extract<
  Table[keyof Table],
  { readonly operation: string }
>['operation'];

/** The operations of the graph by which actions are taken. */
export type ActionOperation = OperationOf<typeof questionActions> | OperationOf<typeof ticketActions>;

/** Which roles have each of them. */
export const rolesOfActions = (): Readonly<Record<ActionOperation, readonly Role[]>> =>
  Object.fromEntries(
    [...Object.values(questionActions), ...Object.values(ticketActions)].flatMap((row) =>
      'byLaw' in row ? [] : [[row.operation, row.roles]],
    ),
  ) as Readonly<Record<string, readonly Role[]>> as Readonly<Record<ActionOperation, readonly Role[]>>;

/** What people can do with a question of this status, in the words of officers. */
export const openQuestionWords = (status: QuestionStatus): readonly string[] =>
  openQuestionActions(status).flatMap((action) => wordOf(questionActions[action]));

/** The same of a ticket. */
export const openTicketWords = (status: TicketStatus): readonly string[] =>
  openTicketActions(status).flatMap((action) => wordOf(ticketActions[action]));

const wordOf = (row: Row): readonly string[] => ('byLaw' in row ? [] : [row.word]);
