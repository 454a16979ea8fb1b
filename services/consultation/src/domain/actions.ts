import {
  openQuestionActions,
  openTicketActions,
  type QuestionAction,
  type QuestionStatus,
  type TicketAction,
  type TicketStatus,
} from './lifecycle.ts';
import { answers, mayDo, owns, type Caller, type Operation } from './permissions.ts';
import type { Question } from './question.ts';
import type { Ticket } from './ticket.ts';

/** An action that somebody takes. Nothing but the status is ever in its way. */
type TakenByPerson<Who, Subject> = {
  /** The action in the words of officers. */
  readonly word: string;
  /** The operation with which it is taken. The table `operations` says which roles may use it. */
  readonly operation: Operation;
  /** Whether this caller is kept from it, although one of their roles allows the operation. */
  readonly isKeptFrom: (who: Who, subject: Subject) => boolean;
};

/** An action that no person takes: it follows from the law or from the time. */
const byLaw = 'BY_LAW';

/** Every officer with the role may take it. */
const nobodyIsKept = (): boolean => false;

/** The owner alone answers a question in the hall or passes it on. */
const isNotOwner = ({ id }: Caller, { owner }: Question): boolean => owner !== id;

/** Every action of a question's life. A row that is missing does not compile. */
export const questionActions: Readonly<Record<QuestionAction, TakenByPerson<Caller, Question> | typeof byLaw>> = {
  answerFromFaq: { word: '用公布的答案答复', operation: 'answerFromFaq', isKeptFrom: isNotOwner },
  escalate: { word: '转部门答疑', operation: 'escalateQuestion', isKeptFrom: isNotOwner },
  answer: {
    word: '答复',
    operation: 'answerQuestion',
    // who the answerers of the item are is known to the rule alone, which refuses the others by name
    isKeptFrom: ({ id, roles }, { answerer }) => !roles.includes('ANSWERER') && answerer !== id,
  },
  handOver: {
    word: '转交',
    operation: 'handOverQuestion',
    isKeptFrom: (caller, question) => !replaces(caller, question),
  },
};

/** Every action of a ticket's life. A row that is missing does not compile. */
export const ticketActions: Readonly<Record<TicketAction, TakenByPerson<Pick<Caller, 'id'>, Ticket> | typeof byLaw>> = {
  call: { word: '叫号', operation: 'callNextTicket', isKeptFrom: nobodyIsKept },
  recall: { word: '重新叫号', operation: 'recallTicket', isKeptFrom: nobodyIsKept },
  finish: { word: '结束接待', operation: 'finishTicket', isKeptFrom: hasNotCalled },
  abandon: { word: '登记无人应答', operation: 'finishTicket', isKeptFrom: hasNotCalled },
  lapse: byLaw, // S20: a ticket is for its day
};

/** The officer who has called a ticket ends it. */
function hasNotCalled({ id }: Pick<Caller, 'id'>, { calledBy }: Ticket): boolean {
  return calledBy !== id;
}

/**
 * Whether the caller may put somebody else in the place of a person who is away (B11, B13): the hall office always, once the question is with the
 * department also its people, before that every officer who could own it.
 */
function replaces(caller: Caller, { status, departmentCode }: Question): boolean {
  if (caller.roles.includes('HALL_OFFICE')) return true;
  if (status === 'ESCALATED') return caller.departmentCode === departmentCode && answers(caller.roles);
  return owns(caller.roles);
}

/** What this caller may do now with this question. */
export const availableActions = (caller: Caller, question: Question): readonly QuestionAction[] =>
  openQuestionActions(question.status).filter((name) => {
    const action = questionActions[name];
    return action !== byLaw && mayDo(caller, action.operation) && !action.isKeptFrom(caller, question);
  });

/** What can be done to a question of this status, in the words of officers. */
export const openQuestionWords = (status: QuestionStatus): readonly string[] =>
  openQuestionActions(status).flatMap((name) => {
    const action = questionActions[name];
    return action === byLaw ? [] : [action.word];
  });

/** The same of a ticket. */
export const openTicketWords = (status: TicketStatus): readonly string[] =>
  openTicketActions(status).flatMap((name) => {
    const action = ticketActions[name];
    return action === byLaw ? [] : [action.word];
  });
