import { clockOf } from '../clocks/clocks-of.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import { withDocuments, type Decided } from '../case/decision.ts';
import { assignedTask } from '../tasks/task.ts';
import { revoked, type DocumentDraft } from '../documents/document.ts';
import { isEnded } from '../case/status.ts';
import { noted } from '../case/noted.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { lapses, type VoidableKind } from './voidable-lapses.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * For each act of the department or the applicant, the clocks that would not have run out, had the act been known in time (L3). A claim is not
 * listed because it stops no clock from running out; nor is a supplement handed in before a deemed acceptance (T10), which stays accepted.
 */
const keepsFromComing = {
  /** 受理 (T8, T11a). */
  ACCEPT: ['NOTICE', 'SUPPLEMENT_ANSWER'],
  /** 一次性告知 (T5). */
  NOTICE: ['NOTICE'],
  /** 不予受理 (T7). */
  DECLINE: ['NOTICE'],
  /** The decision. It implies that the case was accepted, and a refusal ends the promise of missing materials. */
  DECIDE: ['NOTICE', 'SUPPLEMENT_ANSWER', 'TOLERANCE'],
  /** 补正材料 (T11). */
  HAND_IN: ['SUPPLEMENT'],
  /** 容缺补交 (C7). */
  SUPPLY: ['TOLERANCE'],
  /** The applicant wants a decision on what is there (C-1). */
  ASK_DECISION: ['SUPPLEMENT'],
  /** 撤回 (T29). */
  WITHDRAW: ['NOTICE', 'SUPPLEMENT_ANSWER', 'SUPPLEMENT', 'TOLERANCE'],
} as const satisfies Record<string, readonly VoidableKind[]>;
export type Act = keyof typeof keepsFromComing;

/** The reason on the document that takes back another one, for each act. */
const words: Readonly<Record<Act, string>> = {
  ACCEPT: '期限内已受理',
  NOTICE: '期限内已一次性告知',
  DECLINE: '期限内已决定不予受理',
  DECIDE: '期限内已作出决定',
  HAND_IN: '期限内已补正',
  SUPPLY: '期限内已补交',
  ASK_DECISION: '期限内已要求作出决定',
  WITHDRAW: '期限内已申请撤回',
};

/** Statuses in which a withdrawal made before a lapse voids it, even if the department has gone on since: its steps have then become pointless. */
const undecided = ['ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'];

/** What the case would be without the lapse, for an act that was done before the lapse and is heard of after it. */
type InTime = {
  /** The case without the lapse. The rule of the act is applied to this one. */
  readonly reviewCase: ReviewCase;
  /**
   * Completes the decision of that rule with what voiding the lapse requires: the event, and the documents that take back those of the lapse.
   * Undefined where the clock would have run out all the same, for example because only a part of the supplement came in time.
   */
  readonly voiding: (decision: Decided) => Decided | undefined;
};

/**
 * The case without the lapses that came after an act which is heard of only now (VOID_LAPSE; L3). What counts in law is `doneAt` (RFC 3339), when
 * the act was done, not when or how the hall hears of it. Undefined where nothing has lapsed since `doneAt`, and where somebody has since taken a
 * step that rests on the lapse.
 */
export function inTime(
  reviewCase: ReviewCase,
  act: Act,
  doneAt: string,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): InTime | undefined {
  const kinds = (Object.keys(lapses) as VoidableKind[]).filter((kind) => isVoid(reviewCase, act, kind, doneAt));
  if (kinds.length === 0) return undefined;
  let before = reviewCase;
  const papers: DocumentDraft[] = [];
  for (const kind of kinds) {
    const paper = lapses[kind].paper(before, calendar);
    if (paper) papers.push(paper);
    before = lapses[kind].without(before, now.instant);
  }
  return {
    reviewCase: before,
    voiding(decision) {
      const comes = kinds.some((kind) => comesAllTheSame(decision.reviewCase, kind, reviewCase, { now, calendar }));
      if (comes) return undefined;
      const events = [noted(before, 'LAPSE_VOIDED', doneAt, null), ...decision.events];
      if (isTakenUp(reviewCase, decision.reviewCase)) events.push(...assignedTask(decision.reviewCase, null));
      return inPlaceOf(papers, { ...decision, events }, words[act]);
    },
  };
}

/** Whether an act was done before a lapse that it can no longer void, because somebody has since taken a step that rests on it. */
export const isBuiltOn = (reviewCase: ReviewCase, act: Act, doneAt: string): boolean =>
  keepsFromComing[act].some(
    (kind) => doneAt < (lapses[kind].at(reviewCase) ?? '') && !lapses[kind].isStanding(reviewCase),
  );

function isVoid(reviewCase: ReviewCase, act: Act, kind: VoidableKind, doneAt: string): boolean {
  const voids: readonly VoidableKind[] = keepsFromComing[act];
  if (!voids.includes(kind) || doneAt >= (lapses[kind].at(reviewCase) ?? '')) return false;
  const isTakenBack = act === 'WITHDRAW' && undecided.includes(reviewCase.status) && !reviewCase.keptRuling;
  return lapses[kind].isStanding(reviewCase) || isTakenBack;
}

/** Whether the same clock would still run out no later: the act was in time, but not enough to stop it. */
function comesAllTheSame(
  after: ReviewCase,
  kind: VoidableKind,
  lapsed: ReviewCase,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): boolean {
  const clock = clockOf(after, kind);
  if (!clock || clock.end !== null) return false;
  return lapseOf(reckon(clock, now.today, calendar)) <= (lapses[kind].at(lapsed) ?? '');
}

/** Whether a case that had ended goes on, so that its department gets a task again. A component gets its task when its joint case is settled. */
const isTakenUp = (before: ReviewCase, after: ReviewCase): boolean =>
  before.jointCaseId === null && isEnded(before.status) && !isEnded(after.status);

/** The decision with the documents of the lapse invalidated: replaced by the act's own document of the same type, or taken back. */
function inPlaceOf(papers: readonly DocumentDraft[], decision: Decided, why: string): Decided {
  const own = decision.documents ?? [];
  const documents = own.map((paper) =>
    papers.some(({ type }) => type === paper.type) ? { ...paper, supersedes: true as const } : paper,
  );
  const rest = papers.filter(({ type }) => !own.some((paper) => paper.type === type));
  return withDocuments({ ...decision, documents }, ...rest.map((paper) => revoked(paper, why)));
}
