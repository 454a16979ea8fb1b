import type { HallNow } from '@hall/working-days';
import { isEnded } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { HallTask } from './hall-task.ts';

/** What becomes of the hall office's tasks about a component that waits for it (HOLD). */
type HoldTaskChange =
  | { readonly kind: 'open'; readonly task: Pick<HallTask, 'caseId' | 'departmentCode' | 'details' | 'openedAt'> }
  | { readonly kind: 'close'; readonly caseId: string; readonly closed: Pick<HallTask, 'closedAt' | 'closingNote'> };

/**
 * A component waits for the hall office (P4, HOLD), also beside others that run: a task, closed when nothing holds it any more.
 * Undefined where neither begins nor ends.
 */
export function holdTaskChange(before: ReviewCase | null, after: ReviewCase, now: HallNow): HoldTaskChange | undefined {
  const { id: caseId, departmentCode, caseNumber, item, heldSince } = after;
  if ((before?.heldSince ?? null) !== null && heldSince === null) {
    const closingNote = isEnded(after.status) ? '办件已经终结' : '不再等待，继续办理';
    return { kind: 'close', caseId, closed: { closedAt: now.instant, closingNote } };
  }
  if (heldSince === null || before?.heldSince) return undefined;
  const details = [`${caseNumber} ${item.name}`, '前置事项未通过，等待审管办处理'];
  return { kind: 'open', task: { caseId, departmentCode, details, openedAt: heldSince } };
}
