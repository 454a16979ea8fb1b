import type { HallDate } from '@hall/working-days';
import { isOver, type Stage } from '../progress/stage.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** A bar: after false materials an applicant may not apply for the same item until this day is over (行政许可法 art. 78). */
export type Bar = {
  readonly applicantId: string;
  readonly itemCode: string;
  readonly until: HallDate;
  /** The case whose materials were false, and the round in which that was decided. */
  readonly caseId: string;
  readonly round: number;
  /** When the bar was lifted, because the case was taken up again by order and the decision behind the bar fell (T32). Null while it stands. */
  readonly liftedAt: string | null;
};

/**
 * Checks that no bar stands in the way of an application today (E25). The last day of a bar counts. It is not moved to the next working day
 * when it is a holiday, because that would lengthen the bar to the applicant's disadvantage. Refuses BARRED with the last day.
 */
export function checkBar(bars: readonly Pick<Bar, 'until'>[], today: HallDate): Refused | undefined {
  const latest = bars
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return latest && today <= latest ? refuse('BARRED', [`至${latest}止`]) : undefined;
}

/** Whether a case is still going on. A second application beside it is worth a warning, but is not refused (E25). */
export const isGoingOn = (stage: Stage): boolean => !isOver(stage);
