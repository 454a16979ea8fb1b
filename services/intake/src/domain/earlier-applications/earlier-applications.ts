import type { HallDate } from '@hall/working-days';
import type { Stage } from '../progress/stage.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** After false materials an applicant may not apply for the same matter again until this day is over (行政许可法 art. 78). */
export type Bar = {
  readonly applicantId: string;
  readonly itemCode: string;
  readonly until: HallDate;
  /** The case whose materials were false, and the round in which that was decided. */
  readonly caseId: string;
  readonly round: number;
  /** When the case was taken up again by order, which takes the bar away with the decision behind it (T32); null while it stands. */
  readonly liftedAt: string | null;
};

/**
 * Whether an application is barred today (E25). The last day counts, also a holiday: a bar is not lengthened to the next working day, because
 * it is against the applicant. Refuses BARRED with its last day.
 */
export function checkBar(bars: readonly Bar[], today: HallDate): Refused | undefined {
  const latest = bars
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return latest && today <= latest ? refuse('BARRED', [`至${latest}止`]) : undefined;
}

const over: readonly Stage[] = [
  ...(['INTAKE_REJECTED', 'NOT_ACCEPTED', 'COMPLETED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'] as const),
  'ARCHIVED',
];

/** Whether a case is still going on: a second application beside it is worth a warning, and never a block (E25). */
export const isGoingOn = (stage: Stage): boolean => !over.includes(stage);
