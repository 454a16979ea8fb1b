import type { HallEvent, ProcedureNotedV1 } from '@hall/event-contracts';
import { headOf, type ReviewCase } from './review-case.ts';

/** What the others hear of a step that moves no clock of the decision: that it was taken, never its words. */
export const noted = (after: ReviewCase, act: ProcedureNotedV1['act'], at: string, by: string | null): HallEvent => ({
  type: 'ProcedureNoted.v1',
  data: { ...headOf(after), act, notedAt: at, notedBy: by },
});
