import type { HallNow } from '@hall/working-days';
import { isSupplementOverdue } from '../ending/lapse.ts';
import { isEnded } from '../lifecycle.ts';
import type { ReviewCase } from '../review-case.ts';
import type { HallTask } from './hall-task.ts';

/** What becomes of the hall office's task about a notice that was not answered (C6, T12a). */
export type SupplementTaskChange =
  | { readonly kind: 'open'; readonly task: Pick<HallTask, 'caseId' | 'departmentCode' | 'details' | 'openedAt'> }
  | { readonly kind: 'close'; readonly caseId: string; readonly closed: Pick<HallTask, 'closedAt' | 'closingNote'> };

/**
 * C6 has run out and no rule ends the case: the hall office has a task to push the department, from the first moment after the clock; it is
 * closed when the case goes on or ends, whoever does that. Undefined where neither happens.
 */
export function supplementTaskChange(
  before: ReviewCase | null,
  after: ReviewCase,
  now: HallNow,
): SupplementTaskChange | undefined {
  const was = before !== null && isSupplementOverdue(before);
  if (was === isSupplementOverdue(after)) return undefined;
  const { id: caseId, departmentCode, caseNumber, item, notice } = after;
  if (was) {
    const closingNote = isEnded(after.status) ? '办件已经终结' : '补正材料已收齐，或者办件已继续办理';
    return { kind: 'close', caseId, closed: { closedAt: now.instant, closingNote } };
  }
  const openedAt = notice?.lapsedAt ?? now.instant;
  return { kind: 'open', task: { caseId, departmentCode, details: [`${caseNumber} ${item.name}`], openedAt } };
}
