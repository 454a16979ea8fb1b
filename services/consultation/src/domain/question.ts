import type { HallEvent, ServiceItem } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { nextQuestionStatus, openQuestionActions, type QuestionAction, type QuestionStatus } from './lifecycle.ts';
import { refuse, type Refused } from './refusals.ts';

/** How the department's answerer answered (S25). */
export type AnswerChannel = 'ON_SITE' | 'PHONE';

/** The answer to a question. */
export type Answer = {
  readonly source: 'FAQ' | 'ANSWERER';
  readonly text: string;
  readonly channel: AnswerChannel | null;
  readonly by: string;
  readonly at: string;
};

/** A question handed over by name, because somebody is away: of its owner in the hall, or of the department's answerer. */
export type Handover = {
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};

/** A question about an item (咨询). Its text stays in this service. Moments are RFC 3339 in UTC. */
export type Question = {
  readonly id: string;
  readonly status: QuestionStatus;
  /** Raised by every change; a writer who has seen another version is refused CONFLICT. */
  readonly version: number;
  readonly itemCode: string;
  readonly departmentCode: string;
  /** The case or joint case it is about, as the person says; intake puts it on its timeline. */
  readonly caseId: string | null;
  readonly ticketId: string | null;
  readonly applicantId: string | null;
  readonly text: string;
  readonly askedAt: string;
  /** First-contact officer (首问责任人), never overwritten, whoever owns it later (S23). */
  readonly firstContactOwner: string;
  /** Who owns it now: answers it, or passes it on (B11). */
  readonly owner: string;
  /** Who answers for the department, where it was handed over by name; null: any of the item's answerers. */
  readonly answerer: string | null;
  /** Every hand-over, in their order (B11, B13). */
  readonly handovers: readonly Handover[];
  readonly escalatedAt: string | null;
  readonly answer: Answer | null;
};

/** A rule's "yes" about a question, and what the others must hear. */
export type QuestionDecision =
  { readonly kind: 'decided'; readonly question: Question; readonly events: readonly HallEvent[] } | Refused;

/** Takes a question: who takes it is its first-contact owner. Refuses TEXT_MISSING. */
export function decideTaking(
  facts: Pick<Question, 'id' | 'caseId' | 'ticketId' | 'applicantId' | 'text'>,
  item: ServiceItem,
  staffNo: string,
  now: HallNow,
): QuestionDecision {
  const text = facts.text.trim();
  if (text === '') return refuse('TEXT_MISSING', ['咨询内容']);
  const { itemCode, departmentCode } = item;
  const question: Question = {
    ...facts,
    text,
    status: 'OPEN',
    version: 1,
    itemCode,
    departmentCode,
    askedAt: now.instant,
    firstContactOwner: staffNo,
    owner: staffNo,
    answerer: null,
    handovers: [],
    escalatedAt: null,
    answer: null,
  };
  return { kind: 'decided', question, events: [] };
}

/** Answers from the item's published answers (S24). Refuses NOT_THE_OWNER, ACTION_NOT_OPEN, ANSWER_NOT_PUBLISHED. */
export function decideFaqAnswer(
  question: Question,
  item: ServiceItem,
  faqQuestion: string,
  staffNo: string,
  now: HallNow,
): QuestionDecision {
  if (question.owner !== staffNo) return refuse('NOT_THE_OWNER');
  const faq = item.faqs.find((published) => published.question === faqQuestion);
  if (!faq)
    return refuse(
      'ANSWER_NOT_PUBLISHED',
      item.faqs.map((published) => published.question),
    );
  return answered(question, 'answerFromFaq', {
    source: 'FAQ',
    text: faq.answer,
    channel: null,
    by: staffNo,
    at: now.instant,
  });
}

/** Passes the question to the department's answerer; the window can serve the next person (S25). Refuses NOT_THE_OWNER, ACTION_NOT_OPEN. */
export function decideEscalation(question: Question, staffNo: string, now: HallNow): QuestionDecision {
  if (question.owner !== staffNo) return refuse('NOT_THE_OWNER');
  const status = nextQuestionStatus(question.status, 'escalate');
  if (!status) return notOpen(question);
  const escalated = { ...question, status, escalatedAt: now.instant };
  const data = { ...headOf(escalated), escalatedAt: now.instant };
  return { kind: 'decided', question: escalated, events: [{ type: 'QuestionEscalated.v1', data }] };
}

/**
 * The item's answerer (答疑责任人) answers, or who it was handed over to, on site or by phone (S22, S25). Refuses NOT_THE_ANSWERER, TEXT_MISSING,
 * ACTION_NOT_OPEN.
 */
export function decideAnswer(
  question: Question,
  item: ServiceItem,
  given: Pick<Answer, 'text'> & { readonly channel: AnswerChannel },
  staffNo: string,
  now: HallNow,
): QuestionDecision {
  if (!item.answerers.includes(staffNo) && question.answerer !== staffNo) return refuse('NOT_THE_ANSWERER');
  if (given.text.trim() === '') return refuse('TEXT_MISSING', ['答复内容']);
  return answered(question, 'answer', { source: 'ANSWERER', ...given, by: staffNo, at: now.instant });
}

function answered(question: Question, action: QuestionAction, answer: Answer): QuestionDecision {
  const status = nextQuestionStatus(question.status, action);
  if (!status) return notOpen(question);
  const after = { ...question, status, answer };
  const { source, channel, by: answeredBy, at: answeredAt } = answer;
  const data = { ...headOf(after), answeredBy, source, channel, answeredAt };
  return { kind: 'decided', question: after, events: [{ type: 'QuestionAnswered.v1', data }] };
}

/** What every event about the question says. */
export const headOf = ({ id, itemCode, departmentCode, caseId, firstContactOwner }: Question) => ({
  questionId: id,
  itemCode,
  departmentCode,
  caseId,
  firstContactOwner,
});

/** The refusal that says what is possible instead. */
export const notOpen = ({ status }: Question) => refuse('ACTION_NOT_OPEN', openQuestionActions(status));

/** Ids are UUIDs; any other text names nothing. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
