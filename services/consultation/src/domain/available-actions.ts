import { questionActions } from './actions.ts';
import { openQuestionActions, type QuestionAction } from './lifecycle.ts';
import { mayDo } from './permissions.ts';
import type { Question } from './question.ts';
import type { Caller } from './roles.ts';

/** What this caller may do now with this question: the status, the role and the table of actions agree. */
export const availableActions = (caller: Caller, question: Question): readonly QuestionAction[] =>
  openQuestionActions(question.status).filter((action) => {
    const { operation, keptFrom } = questionActions[action];
    return mayDo(caller, operation) && !keptFrom(question, caller);
  });
