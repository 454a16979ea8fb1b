import type { Circumstances } from '../case/circumstances.ts';
import { decided } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideCertificate, decideOffer } from '../result/result.ts';
import type { Given, ReplyFacts } from './reply-facts.ts';
import { inTurn, reject, verdictOf, type Verdict } from './reply-verdict.ts';

/**
 * The verdict on a result that a department reports: the certificate where there is one, and the offer to the window. A second report with the
 * same number changes nothing; another number is a conflict.
 */
export function verdictOnResult(
  reviewCase: ReviewCase,
  given: Given<'ResultReady.v1'>,
  facts: ReplyFacts,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Verdict {
  const { certificateNumber, liaisonStaffNo } = given;
  if (!reviewCase.ruling) return { kind: 'early' };
  const number = reviewCase.certificate?.number ?? null;
  if (reviewCase.offer)
    return number === certificateNumber ? { kind: 'acknowledged' } : reject('CONFLICT', 'ResultReady');
  if (certificateNumber !== null && number !== null && number !== certificateNumber)
    return reject('CONFLICT', 'certificateNumber');
  if (certificateNumber !== null && reviewCase.ruling.outcome === 'REFUSED')
    return reject('NOT_ALLOWED', 'NO_CERTIFICATE', '不予许可');
  if (certificateNumber !== null && number === null && facts.isCertificateNumberTaken)
    return reject('NOT_ALLOWED', 'CERTIFICATE_NUMBER_TAKEN');
  return verdictOf(
    inTurn(
      decided(reviewCase),
      (current) =>
        certificateNumber !== null && number === null
          ? decideCertificate(current, certificateNumber, { by: given.staffNo, now })
          : undefined,
      (current) => decideOffer(current, { by: liaisonStaffNo, now, calendar }, facts.origin),
    ),
  );
}
