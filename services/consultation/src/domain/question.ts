import type { HallEvent } from '@hall/event-contracts';
import type { QuestionStatus } from './status.ts';
import type { Refused } from './refusals.ts';

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

/** A hand-over of a question by name, because somebody is away: its owner in the hall, or the answerer of the department. */
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
  /** The case or joint case that the question is about, as the person says. Intake puts the question on its timeline. */
  readonly caseId: string | null;
  readonly ticketId: string | null;
  readonly applicantId: string | null;
  readonly text: string;
  readonly askedAt: string;
  /** The first-contact officer (首问责任人). It is never overwritten, whoever owns the question later (S23). */
  readonly firstContactOwner: string;
  /** Who owns the question now, and answers it or passes it on (B11). */
  readonly owner: string;
  /** Who answers for the department, where the question was handed over by name. Null: any of the answerers of the item. */
  readonly answerer: string | null;
  /** Every hand-over, in their order (B11, B13). */
  readonly handovers: readonly Handover[];
  readonly escalatedAt: string | null;
  readonly answer: Answer | null;
};

/** The decision to go ahead: the changed question, and the events to publish. */
export type QuestionDecided = {
  readonly kind: 'decided';
  readonly question: Question;
  readonly events: readonly HallEvent[];
};

/** What every rule about a question answers: the decision to go ahead, or a refusal. */
export type QuestionDecision = QuestionDecided | Refused;

/** What every event about the question says. */
export const headOf = ({ id, itemCode, departmentCode, caseId, firstContactOwner }: Question) => ({
  questionId: id,
  itemCode,
  departmentCode,
  caseId,
  firstContactOwner,
});

/** Whether a text can be an id: ids are UUIDs, and any other text names nothing. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
