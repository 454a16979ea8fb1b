import type { DocumentType } from '../documents/required-fields.ts';

/**
 * Who the applicant is, in all documents by the version of their data: a misspelt name is put right in the data first, and then in the document.
 * Of a certificate the holder follows. A change of name is no slip, but 变更 (art. 49): who corrects answers for that.
 */
export const APPLICANT = 'applicantVersionId';

/**
 * What may be corrected as a clerical error (笔误: 误写、误算 and the like, 民诉法解释 art. 245, by analogy with the correction of judgments, 民事诉讼法
 * art. 157(7)): wording only. Not here, and so never corrected, is everything the decision consists of: outcome, reasons, conditions,
 * term, legal basis, remedies, periods and days, numbers, issuer and who the holder is: a licence that is in force is not changed at will
 * (行政许可法 art. 8); its content changes by 变更 (art. 49), by 撤销 (art. 69) or by order (T32). Nor what the applicant has signed (D5's promise,
 * D15), nor what ends a case without a result to hand out (D4, D11): only completed cases are corrected.
 */
export const clericalFields: Readonly<Record<DocumentType, readonly string[]>> = {
  D2: [APPLICANT, 'contactPhone'],
  D3: [APPLICANT, 'statement'],
  D4: [],
  D5: ['whySecondary', 'supplyForm'],
  D6: [APPLICANT, 'content', 'publication'],
  D7: [APPLICANT, 'evidence'],
  D8: [APPLICANT, 'content'],
  D9: [APPLICANT, 'reason'],
  D10: [APPLICANT, 'conductedBy'],
  D11: [],
  D14: [APPLICANT, 'place'],
  D15: [],
};

/** Words that say what was decided, and figures, which say how much: with others in their place it is another decision. */
const DECIDING = /准予|不予|不准|撤销|撤回|吊销|注销|\p{Nd}+|[〇零一二三四五六七八九十百千万亿两]+/gu;

/** A slip of the pen is in one place and touches a few characters: not more than two, or a fifth of a longer wording. */
const mostTouched = (was: string): number => Math.max(2, Math.floor([...was].length / 5));

/** Whether two wordings say the same, but for a slip of the pen: no deciding word and no figure differs, and little else. */
export const isSlip = (was: string, becomes: string): boolean =>
  JSON.stringify(was.match(DECIDING)) === JSON.stringify(becomes.match(DECIDING)) &&
  touched([...was], [...becomes]) <= mostTouched(was);

/** Characters between what two wordings begin and end with alike. */
function touched(was: readonly string[], becomes: readonly string[]): number {
  const shorter = Math.min(was.length, becomes.length);
  let head = 0;
  let tail = 0;
  while (head < shorter && was[head] === becomes[head]) head += 1;
  while (tail < shorter - head && was.at(-1 - tail) === becomes.at(-1 - tail)) tail += 1;
  return Math.max(was.length, becomes.length) - head - tail;
}
