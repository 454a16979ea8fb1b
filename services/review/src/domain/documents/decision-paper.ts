import { momentOf } from '@hall/working-days';
import type { ReviewCase } from '../review-case.ts';
import type { Ruling } from '../written-ruling.ts';
import { draft, type DocumentDraft } from './document.ts';

/** The decision in writing (D6, D7; 行政许可法 art. 38, 39): a refusal with its reasons, what would cure it, and both remedies. */
export const decisionPaper = (reviewCase: ReviewCase, ruling: Ruling): DocumentDraft =>
  ruling.outcome === 'GRANTED' ? grant(reviewCase, ruling) : refusal(reviewCase, ruling);

function grant({ item }: ReviewCase, { legalBasis, at, by }: Ruling): DocumentDraft {
  return draft('D6', '准予许可决定书', {
    ...{ content: `准予${item.name}`, validFrom: momentOf(at).date, validTo: null, conditions: [], legalBasis },
    certificateNumber: null, // it is made afterwards (T23)
    ...{ publication: '准予许可的决定依法公开，公众有权查阅。', decidedBy: by },
  });
}

function refusal({ opinion, item }: ReviewCase, { reasons, legalBasis, remedies, barredUntil }: Ruling): DocumentDraft {
  return draft('D7', '不予许可决定书', {
    facts: reasons.map(({ text }) => text),
    evidence: opinion ? '申请材料及审查意见' : '申请材料',
    ...{ provisions: reasons.map(({ provision }) => provision), legalBasis, standard: item.clock.legalBasis },
    cure: cureOf(reasons),
    explanationChannels: ['现场答疑', '电话沟通', '审批留言'],
    ...{ remedies: remedies?.text ?? null, barredUntil: barredUntil ?? null },
  });
}

/** What would cure it, reason by reason (S44); null where the decision does not say: it is then told with the explanation (S16). */
function cureOf(reasons: Ruling['reasons']): readonly string[] | null {
  const cures = reasons.flatMap(({ provision, cure }) => (cure?.trim() ? [`${provision}：${cure.trim()}`] : []));
  return cures.length > 0 ? cures : null;
}

/** The certificate (证照, D8): under its own number. */
export const certificatePaper = ({ item, parties }: ReviewCase, number: string, at: string): DocumentDraft =>
  draft(
    'D8',
    item.resultName,
    {
      ...{ certificateType: item.resultName, holder: parties[0]?.applicantVersionId ?? null, content: item.name },
      ...{ validFrom: momentOf(at).date, validTo: null, version: '001' },
    },
    { number },
  );
