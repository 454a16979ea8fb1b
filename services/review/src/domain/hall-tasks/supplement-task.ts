import type { HallNow } from '@hall/working-days';
import { isBreachOpen } from '../case/tolerance.ts';
import { isEnded } from '../case/status.ts';
import { isSupplementOverdue } from '../ending/supplement-lapse.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { HallTask } from './hall-task.ts';

type Kind = HallTask['kind'] & ('SUPPLEMENT_LAPSED' | 'PROMISE_BROKEN');

/** What becomes of a task of the hall office about something that did not come in time. */
type SupplementTaskChange = { readonly of: Kind } & (
  | { readonly kind: 'open'; readonly task: Pick<HallTask, 'caseId' | 'departmentCode' | 'details' | 'openedAt'> }
  | { readonly kind: 'close'; readonly caseId: string; readonly closed: Pick<HallTask, 'closedAt' | 'closingNote'> }
);

/** When a case waits for its department although the applicant has not brought what was owed, since when, and how that ends. */
const waits: Readonly<
  Record<
    Kind,
    {
      readonly isOpen: (reviewCase: ReviewCase) => boolean;
      readonly since: (reviewCase: ReviewCase) => string | null | undefined;
      readonly settled: string;
    }
  >
> = {
  SUPPLEMENT_LAPSED: {
    isOpen: isSupplementOverdue,
    since: ({ notice }) => notice?.lapsedAt,
    settled: '补正材料已收齐，或者办件已继续办理',
  },
  PROMISE_BROKEN: {
    isOpen: isBreachOpen,
    since: ({ tolerance }) => tolerance?.closedAt,
    settled: '部门已作出处理，或者容缺材料已补齐',
  },
};

/**
 * C6 has run out and no rule ends the case (T12a), or a promise whose gap closes at the hand-out is broken (B2): the hall office has a task to
 * push the department, from the first moment after the clock; it is closed when the case goes on or ends, whoever does that.
 */
export const supplementTaskChanges = (
  before: ReviewCase | null,
  after: ReviewCase,
  now: HallNow,
): readonly SupplementTaskChange[] =>
  (Object.keys(waits) as Kind[]).flatMap((of): SupplementTaskChange[] => {
    const { isOpen, since, settled } = waits[of];
    const was = before !== null && isOpen(before);
    if (was === isOpen(after)) return [];
    const { id: caseId, departmentCode, caseNumber, item } = after;
    if (was) {
      const closingNote = isEnded(after.status) ? '办件已经终结' : settled;
      return [{ of, kind: 'close' as const, caseId, closed: { closedAt: now.instant, closingNote } }];
    }
    const openedAt = since(after) ?? now.instant;
    return [
      {
        of,
        kind: 'open' as const,
        task: { caseId, departmentCode, details: [`${caseNumber} ${item.name}`], openedAt },
      },
    ];
  });
