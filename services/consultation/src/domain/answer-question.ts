import type { ServiceItem } from '@hall/event-contracts';
import { questionActions } from './actions.ts';
import type { Circumstances } from './circumstances.ts';
import { nextQuestionStatus } from './lifecycle.ts';
import type { QuestionAction } from './actions.ts';
import { questionNotOpen } from './not-open.ts';
import { headOf, type Answer, type AnswerChannel, type Question, type QuestionDecision } from './question.ts';
import { refuse } from './refusals.ts';

/** Takes a question: the officer who takes it is its first-contact officer and owns it (首问责任人, S23). Refuses TEXT_MISSING. */
export function decideTaking(
  facts: Pick<Question, 'id' | 'caseId' | 'ticketId' | 'applicantId' | 'text'>,
  item: ServiceItem,
  { by, now }: Circumstances,
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
    firstContactOwner: by,
    owner: by,
    answerer: null,
    handovers: [],
    escalatedAt: null,
    answer: null,
  };
  return { kind: 'decided', question, events: [] };
}

/** The owner answers with one of the published answers of the item (S24). Refuses NOT_THE_OWNER, ACTION_NOT_OPEN, ANSWER_NOT_PUBLISHED. */
export function decideFaqAnswer(
  question: Question,
  { item, faqQuestion }: { readonly item: ServiceItem; readonly faqQuestion: string },
  { by, now }: Circumstances,
): QuestionDecision {
  const keptFrom = questionActions.answerFromFaq.keptFrom(question, { id: by });
  if (keptFrom) return keptFrom;
  const faq = item.faqs.find((published) => published.question === faqQuestion);
  if (!faq)
    return refuse(
      'ANSWER_NOT_PUBLISHED',
      item.faqs.map((published) => published.question),
    );
  return answered(question, 'answerFromFaq', { source: 'FAQ', text: faq.answer, channel: null, by, at: now.instant });
}

/**
 * The owner passes the question on to the answerer of the department, so that the window can serve the next person (S25). Refuses NOT_THE_OWNER,
 * ACTION_NOT_OPEN.
 */
export function decideEscalation(question: Question, { by, now }: Circumstances): QuestionDecision {
  const keptFrom = questionActions.escalate.keptFrom(question, { id: by });
  if (keptFrom) return keptFrom;
  const status = nextQuestionStatus(question.status, 'escalate');
  if (!status) return questionNotOpen(question);
  const escalated = { ...question, status, escalatedAt: now.instant };
  const data = { ...headOf(escalated), escalatedAt: now.instant };
  return { kind: 'decided', question: escalated, events: [{ type: 'QuestionEscalated.v1', data }] };
}

/**
 * An answerer of the item (答疑责任人), or somebody to whom the question was handed over, answers on site or by telephone (S22, S25). Refuses
 * NOT_THE_ANSWERER, TEXT_MISSING, ACTION_NOT_OPEN.
 */
export function decideAnswer(
  question: Question,
  { item, text, channel }: { readonly item: ServiceItem; readonly text: string; readonly channel: AnswerChannel },
  { by, now }: Circumstances,
): QuestionDecision {
  if (!item.answerers.includes(by) && question.answerer !== by) return refuse('NOT_THE_ANSWERER');
  if (text.trim() === '') return refuse('TEXT_MISSING', ['答复内容']);
  return answered(question, 'answer', { source: 'ANSWERER', text, channel, by, at: now.instant });
}

function answered(question: Question, action: QuestionAction, answer: Answer): QuestionDecision {
  const status = nextQuestionStatus(question.status, action);
  if (!status) return questionNotOpen(question);
  const after = { ...question, status, answer };
  const { source, channel, by: answeredBy, at: answeredAt } = answer;
  const data = { ...headOf(after), answeredBy, source, channel, answeredAt };
  return { kind: 'decided', question: after, events: [{ type: 'QuestionAnswered.v1', data }] };
}
