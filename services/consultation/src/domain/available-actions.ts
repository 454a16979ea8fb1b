import { isOffered } from '@hall/lifecycle';
import { questionActions, type QuestionAction } from './actions.ts';
import { openQuestionActions } from './lifecycle.ts';
import type { Question } from './question.ts';
import type { Caller } from './roles.ts';

/** What this caller may do now with this question: the status, the role and the table of actions agree. */
export const availableActions = (caller: Caller, question: Question): readonly QuestionAction[] =>
  openQuestionActions(question.status).filter((action) =>
    isOffered(questionActions[action], { caller, subject: question, situation: undefined }),
  );
