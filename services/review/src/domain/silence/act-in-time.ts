import { clocksOf } from '../clocks/clocks-of.ts';
import { lapseOf, reckon } from '../clocks/reckon.ts';
import { withDocuments, type Decided } from '../case/decision.ts';
import { assignedTask } from '../tasks/task.ts';
import { revoked, type DocumentDraft } from '../documents/document.ts';
import { isEnded } from '../case/lifecycle.ts';
import { noted } from '../case/noted.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { lapses, type VoidableKind } from './lapses.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * Act × lapse (L3): which lapses an act of the department or of the applicant keeps from coming, when it was done before them. Not
 * here: a claim, which keeps nothing from coming, and a supplement before T10, which leaves the case as accepted by silence.
 */
export const keepsFromComing = {
  /** 受理 (T8, T11a). */
  ACCEPT: ['NOTICE', 'SUPPLEMENT_ANSWER'],
  /** 一次性告知 (T5). */
  NOTICE: ['NOTICE'],
  /** 不予受理 (T7). */
  DECLINE: ['NOTICE'],
  /** The decision, which says that the case was accepted; a refusal leaves nothing to be promised for. */
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

/** What the paper that takes back another one says of each. */
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

/** Statuses out of which a withdrawal leads: what the department has done after the act has no object any more. */
const undecided = ['ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION'];

/** A case as it was when an act was done that is heard of only after a lapse. */
type InTime = {
  /** As it was; the rule of the act is asked about this one. */
  readonly reviewCase: ReviewCase;
  /** What the act makes of it, with the lapse void. Undefined where the lapse would have come all the same: the act was not all of it. */
  readonly voiding: (decision: Decided) => Decided | undefined;
};

/**
 * The case without the lapses that came after an act which is heard of only now (VOID_LAPSE; L3): legal time is when it happened
 * (RFC 3339), whoever did it and by whichever door it comes. Undefined where nothing has lapsed since, and where somebody has built on the lapse.
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
      const told = noted(before, 'LAPSE_VOIDED', doneAt, null);
      const again = isTakenUp(reviewCase, decision.reviewCase) ? assignedTask(decision.reviewCase, null) : [];
      return inPlaceOf(papers, { ...decision, events: [told, ...decision.events, ...again] }, words[act]);
    },
  };
}

/** Whether an act came before a lapse on which somebody has built since, so that it can void nothing any more. */
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

/** Whether the same clock still runs out at the same moment: what was done was in time, but did not keep that from coming. */
function comesAllTheSame(
  after: ReviewCase,
  kind: VoidableKind,
  lapsed: ReviewCase,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): boolean {
  const clock = clocksOf(after).find((one) => one.kind === kind && one.end === null);
  return clock !== undefined && lapseOf(reckon(clock, now.today, calendar)) <= (lapses[kind].at(lapsed) ?? '');
}

/** A case of its own that had ended goes on: its department has a task again. That of a component is given with its joint case. */
const isTakenUp = (before: ReviewCase, after: ReviewCase): boolean =>
  before.jointCaseId === null && isEnded(before.status) && !isEnded(after.status);

/** What the lapse went out with does not stand: the act's own paper of that kind takes its place, or one that takes it back. */
function inPlaceOf(papers: readonly DocumentDraft[], decision: Decided, why: string): Decided {
  const own = decision.documents ?? [];
  const documents = own.map((paper) =>
    papers.some(({ type }) => type === paper.type) ? { ...paper, supersedes: true as const } : paper,
  );
  const rest = papers.filter(({ type }) => !own.some((paper) => paper.type === type));
  return withDocuments({ ...decision, documents }, ...rest.map((paper) => revoked(paper, why)));
}
