import type { HallEvent, ProcedureNotedV1 } from '@hall/event-contracts';
import { headOf, type ReviewCase } from './review-case.ts';

/** The event that a step was taken which moves no clock of the decision. Other services learn that it was taken, never what was written. */
export const noted = (after: ReviewCase, act: ProcedureNotedV1['act'], at: string, by: string | null): HallEvent => ({
  type: 'ProcedureNoted.v1',
  data: { ...headOf(after), act, notedAt: at, notedBy: by },
});
