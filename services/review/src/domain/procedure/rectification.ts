import type { HallEvent } from '@hall/event-contracts';
import { decided, type Decided } from '../case/decision.ts';
import { isEnded } from '../case/lifecycle.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { RectificationHandIn, SiteVerification } from '../case/procedures.ts';

/** Numbers of what the last visit found to be put right and nothing has come in for (整改, T16), from 1, in the order of its list. */
export const openRectifications = ({ record, handIns = [] }: SiteVerification): readonly string[] =>
  (record?.revisitOn ? record.rectifications : [])
    .map((_text, at) => String(at + 1))
    .filter((key) => !handIns.some(({ entries }) => entries.includes(key)));

/** What the windows hear after a visit: what it found to be put right, until the re-visit, or that nothing is open any more. */
export function owedAfter(before: SiteVerification, after: ReviewCase, at: string): readonly HallEvent[] {
  const { verification } = after;
  if (!verification) return [];
  const isNothing = openRectifications(verification).length === 0;
  return isNothing && openRectifications(before).length === 0 ? [] : [owed(after, verification, at)];
}

/**
 * The applicant has handed in, at a window or on line, how something was put right (整改材料): on record for the re-visit, which alone says
 * whether it is (T16). What the last visit did not list changes nothing.
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
