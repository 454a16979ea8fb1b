import { decideAnswer, decideEscalation, decideFaqAnswer } from '../domain/answer-question.ts';
import type { Caller } from '../domain/roles.ts';
import type { AnswerChannel } from '../domain/question.ts';
import { actOnQuestion, type QuestionRequest } from './act-on-question.ts';
import type { Desk } from './desk.ts';

/** Answers from the item's published answers (S24). Refuses what `actOnQuestion` and `decideFaqAnswer` refuse. */
export const answerFromFaq = (
  desk: Desk,
  caller: Caller,
  request: QuestionRequest & { readonly faqQuestion: string },
) =>
  actOnQuestion({ desk, caller, operation: 'answerFromFaq' }, request, (question, { item, now }) =>
    decideFaqAnswer(question, { item, faqQuestion: request.faqQuestion }, { by: caller.id, now }),
  );

/** Passes a question to the department's answerer (S25). Refuses what `actOnQuestion` and `decideEscalation` refuse. */
export const escalateQuestion = (desk: Desk, caller: Caller, request: QuestionRequest) =>
  actOnQuestion({ desk, caller, operation: 'escalateQuestion' }, request, (question, { now }) =>
    decideEscalation(question, { by: caller.id, now }),
  );

/** The item's answerer answers (S22, S25). Refuses what `actOnQuestion` and `decideAnswer` refuse. */
export const answerQuestion = (
  desk: Desk,
  caller: Caller,
  request: QuestionRequest & { readonly text: string; readonly channel: AnswerChannel },
) =>
  actOnQuestion({ desk, caller, operation: 'answerQuestion' }, request, (question, { item, now }) => {
    const { text, channel } = request;
    return decideAnswer(question, { item, text, channel }, { by: caller.id, now });
  });
