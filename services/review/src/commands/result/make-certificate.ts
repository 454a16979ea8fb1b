import type { Caller } from '@hall/callers';
import { refuse } from '../../domain/case/refusals.ts';
import { decideCertificate } from '../../domain/result/result.ts';
import { isCertificateNumberTaken } from '../../storage/case/review-case-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** The certificate is made (制证, T23). Refuses what `actOnCase` and `decideCertificate` refuse, and CERTIFICATE_NUMBER_TAKEN. */
export const makeCertificate = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly certificateNumber: string },
) =>
  actOnCase(desk, { caller, action: 'makeCertificate', request }, async (reviewCase, now, tx) => {
    const number = request.certificateNumber.trim();
    if (await isCertificateNumberTaken(tx, reviewCase, number)) return refuse('CERTIFICATE_NUMBER_TAKEN');
    return decideCertificate(reviewCase, number, { by: caller.id, now });
  });
