import { dateOf, dayNumber, momentOf, plusMonths, type HallDate } from '@hall/working-days';
import type { ReviewCase } from '../case/review-case.ts';
import type { Ruling } from '../case/written-ruling.ts';
import { draft, type DocumentDraft } from '../documents/document.ts';

/** The decision in writing (D6, D7; 行政许可法 art. 38, 39): a refusal with its reasons, what would cure it, and both remedies. */
export const decisionPaper = (reviewCase: ReviewCase, ruling: Ruling): DocumentDraft =>
  ruling.outcome === 'GRANTED' ? grant(reviewCase, ruling) : refusal(reviewCase, ruling);

function grant({ item }: ReviewCase, { legalBasis, at, by }: Ruling): DocumentDraft {
  return draft('D6', '准予许可决定书', {
    content: `准予${item.name}`,
    ...termOf(item, at),
    conditions: [],
    legalBasis,
    certificateNumber: null, // it is made afterwards (T23)
    publication: '准予许可的决定依法公开，公众有权查阅。',
    decidedBy: by,
  });
}

/**
 * The term (有效期) of a grant, which the certificate has too: from the day of the decision for `validityYears`, until the day before the day of
 * the same number (2026-04-20 to 2029-04-19), or the last day of its month where there is no such day (R5). Null where it has no end, or the item
 * does not say.
 */
function termOf({ validityYears }: ReviewCase['item'], decidedAt: string) {
  const validFrom = momentOf(decidedAt).date;
  return { validFrom, validTo: validityYears ? lastDay(validFrom, Math.round(12 * validityYears)) : null };
}

function lastDay(from: HallDate, months: number): HallDate {
  const day = plusMonths(from, months);
  return day.slice(-2) === from.slice(-2) ? dateOf(dayNumber(day) - 1) : day;
}

function refusal({ opinion }: ReviewCase, { reasons, legalBasis, remedies, barredUntil }: Ruling): DocumentDraft {
  return draft('D7', '不予许可决定书', {
    facts: reasons.map(({ text }) => text),
    evidence: opinion ? '申请材料及审查意见' : '申请材料',
    provisions: reasons.map(({ provision }) => provision),
    legalBasis,
    standard: standardOf(reasons),
    cure: cureOf(reasons),
    explanationChannels: ['现场答疑', '电话沟通', '审批留言'],
    remedies: remedies?.text ?? null,
    barredUntil: barredUntil ?? null,
  });
}

/** A standard by its number and year: GB 50016-2014, GB/T 39554.1-2020, JGJ 36-2016, DB4112/T 318-2023, T/CECS 5-2020. */
const STANDARD = /(?:T\/[A-Z]{2,}|DB\d{2,6}|[A-Z]{2,3})(?:\/[TZ])? ?\d+(?:\.\d+)?[-—–]\d{4}/;

/**
 * The technical standard of a technical item (行政许可法 art. 55): the provisions that name one by its number; null where none does. Nothing
 * else on file says which standard was applied.
 */
function standardOf(reasons: Ruling['reasons']): readonly string[] | null {
  const named = reasons.flatMap(({ provision }) => (STANDARD.test(provision) ? [provision] : []));
  return named.length > 0 ? named : null;
}

/** What would cure it, reason by reason (S44); null where the decision does not say: it is then told with the explanation (S16). */
function cureOf(reasons: Ruling['reasons']): readonly string[] | null {
  const cures = reasons.flatMap(({ provision, cure }) => (cure?.trim() ? [`${provision}：${cure.trim()}`] : []));
  return cures.length > 0 ? cures : null;
}

/** The certificate (证照, D8): under its own number, with the term of the decision, however long it took to make it. */
export const certificatePaper = ({ item, parties, ruling }: ReviewCase, number: string, at: string): DocumentDraft =>
  draft(
    'D8',
    item.resultName,
    {
      certificateType: item.resultName,
      holder: parties[0]?.applicantVersionId ?? null,
      content: item.name,
      ...termOf(item, ruling?.at ?? at),
      version: '001',
    },
    { number },
  );
