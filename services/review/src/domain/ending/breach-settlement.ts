import { momentOf, type HallDate } from '@hall/working-days';
import { isBreachOpen, outstandingPromise } from '../case/tolerance.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkDecider } from '../lifecycle/separation.ts';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft } from '../documents/document.ts';
import { endingPaper } from './ending-paper.ts';
import { withdrawnTask } from '../tasks/task.ts';
import { longestPromise } from '../clocks/due-dates.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import { remediesOf } from '../documents/remedies.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { BreachDecision, BreachSettlement, Tolerance } from '../case/tolerance.ts';
import { owedByPromise, promisedDay } from '../tolerance/owed.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** What the decision maker decides about a broken promise, and why; the new day only where it is moved. */
export type SettlementAsked = {
  readonly decision: BreachDecision;
  readonly reason: string;
  readonly until: HallDate | null;
};

/** Who decides, when, and where a refused applicant may turn. */
export type Settling = Pick<Circumstances, 'by' | 'now' | 'calendar' | 'department'>;

/**
 * The decision maker settles a broken promise whose gap closes at the hand-out (容缺违约处理, B2): TERMINATE revokes a grant and ends the case,
 * with the remedies (D11; C-3); EXTEND moves the day, for force majeure alone (B4), within the item's longest promise from now on; ACCEPT_LATE lets
 * it come whenever it comes, the certificate stays until then. The breach stays on record, but for EXTEND. Refuses ACTION_NOT_OPEN, also where no
 * broken promise waits, RECEIVER_MAY_NOT_REVIEW, REVIEWER_MAY_NOT_DECIDE, TEXT_MISSING, BAD_DATE, PROMISE_TOO_LATE, REMEDIES_INCOMPLETE.
 */
export function decideBreachSettlement(reviewCase: ReviewCase, asked: SettlementAsked, settling: Settling): Decision {
  if (!nextStatus(reviewCase.status, 'settleBreach') || !isBreachOpen(reviewCase)) return notOpen(reviewCase);
  const refused = checkDecider(reviewCase, settling.by) ?? checkAsked(reviewCase, asked, settling);
  if (refused) return refused;
  const { decision, until } = asked;
  const reason = asked.reason.trim();
  const settlement: BreachSettlement = { decision, reason, until, at: settling.now.instant, by: settling.by };
  const settled = { ...reviewCase, tolerance: { ...(reviewCase.tolerance as Tolerance), settlement } };
  if (decision === 'TERMINATE') return ended(settled, settling);
  return decision === 'EXTEND' ? extended(settled, settlement, settling) : acceptedLate(settled, settlement, settling);
}

function checkAsked(
  reviewCase: ReviewCase,
  { decision, reason, until }: SettlementAsked,
  { now, calendar }: Settling,
): Refused | undefined {
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['处理容缺违约的事实和理由']);
  if (decision !== 'EXTEND') return until === null ? undefined : refuse('BAD_DATE', [until]);
  if (until === null || until < now.today) return refuse('BAD_DATE', [until ?? '新的补交日期']);
  const latest = longestPromise(reviewCase.item.tolerance, momentOf(now.instant), calendar);
  return latest && until > latest ? refuse('PROMISE_TOO_LATE', [latest]) : undefined;
}

/** The grant, where there is one, is revoked, and the case has ended: the window hands nothing out any more. */
function ended(settled: ReviewCase, { by, now, department }: Settling): Decision {
  const status = nextStatus(settled.status, 'revoke') ?? nextStatus(settled.status, 'terminate');
  if (!status) return notOpen(settled);
  const remedies = remediesOf(department);
  if (!remedies) return refuse('REMEDIES_INCOMPLETE');
  const cause = 'SUPPLEMENT_NOT_SUPPLIED' as const;
  const termination = { cause, at: now.instant, by };
  const after = { ...settled, status, heldSince: null, proposal: null, termination };
  const data = { ...headOf(after), jointCaseId: settled.jointCaseId, cause, terminatedAt: now.instant };
  const told = withdrawnTask(settled, 'CASE_ENDED', now);
  const { fields, ...paper } = endingPaper(after, cause, { remedies });
  const facts = settled.tolerance?.settlement?.reason ?? '';
  return withDocuments(decided(after, { type: 'CaseTerminated.v1', data }, ...told), {
    ...paper,
    title: settled.ruling ? '撤销准予决定并终止办理通知书' : paper.title,
    fields: { ...fields, basis: '未按容缺承诺补齐材料，依照容缺受理承诺终止办理', facts },
  });
}

/** The promise is open again until the new day: clock C7 runs as if that day had been promised. */
function extended(settled: ReviewCase, { until, reason, by }: BreachSettlement, { now, calendar }: Settling): Decision {
  const before = settled.tolerance as Tolerance;
  const promisedOn = until ?? now.today;
  const tolerance: Tolerance = { ...before, state: 'OPEN', closedAt: null, promisedOn, restated: null };
  const after = { ...settled, tolerance };
  const paper = draft('D9', '容缺承诺延期通知书', {
    originalDueOn: before.promisedOn,
    newDueOn: promisedDay(after, now.today, calendar) ?? promisedOn,
    workingDays: null,
    reason,
    approvedBy: by,
  });
  return withDocuments(decided(after, owedByPromise(after, now, calendar)), paper);
}

function acceptedLate(settled: ReviewCase, { reason }: BreachSettlement, { now, calendar }: Settling): Decision {
  const paper = draft('D3', '同意逾期补交告知书', {
    entries: outstandingPromise(settled).map((materialCode) => ({ key: materialCode, materialCode, defect: reason })),
    supplyBy: null,
    effect: '补齐前证照保留在出件窗口；未按期履行承诺的记录不因此消除。',
    statement: '以上为仍需补交的全部材料，可以在任一窗口补交。',
    receivedOn: momentOf(settled.receivedAt).date,
    servedOn: now.today,
  });
  return withDocuments(decided(settled, owedByPromise(settled, now, calendar)), paper);
}
