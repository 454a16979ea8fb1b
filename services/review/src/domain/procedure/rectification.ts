import type { HallEvent } from '@hall/event-contracts';
import { decided, type Decided } from '../case/decision.ts';
import { isEnded } from '../case/status.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { RectificationHandIn, SiteVerification } from '../case/procedures.ts';

/** Numbers (from 1, in the list of the last visit) of the defects to put right for which nothing has come in yet (整改, T16). */
export const openRectifications = ({ record, handIns = [] }: SiteVerification): readonly string[] =>
  (record?.revisitOn ? record.rectifications : [])
    .map((_text, at) => String(at + 1))
    .filter((key) => !handIns.some(({ entries }) => entries.includes(key)));

/** The events that tell the windows, after a visit, which defects the applicant has to put right by the re-visit, or that none is open any more. */
export function owedAfter(before: SiteVerification, after: ReviewCase, at: string): readonly HallEvent[] {
  const { verification } = after;
  if (!verification) return [];
  const isNothing = openRectifications(verification).length === 0;
  return isNothing && openRectifications(before).length === 0 ? [] : [owed(after, verification, at)];
}

/**
 * Notes papers with which the applicant shows that defects were put right (整改材料), handed in at a window or on line. The next visit decides
 * whether they were (T16). Papers about anything the last visit did not list change nothing.
 */
export function decideRectificationHandIn(reviewCase: ReviewCase, handIn: RectificationHandIn): Decided {
  const { verification } = reviewCase;
  const open = verification ? openRectifications(verification) : [];
  const entries = handIn.entries.filter((key) => open.includes(key));
  if (!verification || entries.length === 0 || isEnded(reviewCase.status)) return decided(reviewCase);
  const handIns = [...(verification.handIns ?? []), { ...handIn, entries }];
  const after = { ...reviewCase, verification: { ...verification, handIns } };
  return decided(after, owed(after, after.verification, handIn.at));
}

function owed(after: ReviewCase, verification: SiteVerification, toldAt: string): HallEvent {
  const entries = openRectifications(verification).map((key) => ({ key, materialCode: null }));
  const supplyBy = verification.record?.revisitOn ?? null;
  return {
    type: 'MaterialsOwed.v1',
    data: { ...headOf(after), head: 'RECTIFICATION', entries, supplyBy, toldAt },
  };
}
