import { decided, type Decision } from '../case/decision.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { noted } from '../case/noted.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Explanation } from '../case/endings.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * The refusal was explained (S16): on site, by phone or by message, with what was told and the right materials; nothing else closes the
 * task. Refuses ACTION_NOT_OPEN when nothing was refused, ALREADY_EXPLAINED, TEXT_MISSING.
 */
export function decideExplanation(
  reviewCase: ReviewCase,
  given: Pick<Explanation, 'channel' | 'told' | 'correctMaterials'>,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'explain');
  if (!status || reviewCase.ruling?.outcome !== 'REFUSED') return notOpen(reviewCase);
  if (reviewCase.explanation) return refuse('ALREADY_EXPLAINED');
  if (given.told.trim() === '' || !given.correctMaterials.some((material) => material.trim() !== ''))
    return refuse('TEXT_MISSING', ['说明的内容', '正确材料清单']);
  const explained = { ...reviewCase, status, explanation: { ...given, at: now.instant, by } };
  return decided(explained, noted(explained, 'REFUSAL_EXPLAINED', now.instant, by));
}
