import type { Caller } from '../domain/permissions.ts';
import { refuse } from '../domain/refusals.ts';
import { decideCertificate } from '../domain/result.ts';
import { isCertificateNumberTaken } from '../storage/review-case-store.ts';
import { actOnCase, type CaseRequest } from './act-on-case.ts';
import type { Desk } from './desk.ts';

/** The certificate is made (制证, T23). Refuses what `actOnCase` and `decideCertificate` refuse, and CERTIFICATE_NUMBER_TAKEN. */
export const makeCertificate = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly certificateNumber: string },
) =>
  actOnCase(desk, caller, 'makeCertificate', request, async (reviewCase, now, tx) => {
    const number = request.certificateNumber.trim();
    if (await isCertificateNumberTaken(tx, reviewCase, number)) return refuse('CERTIFICATE_NUMBER_TAKEN');
    return decideCertificate(reviewCase, number, caller.id, now);
  });
