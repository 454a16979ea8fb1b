import type { Caller } from '@hall/callers';
import { decideCorrection, type CorrectionAsked } from '../../domain/result/correction.ts';
import { listApplicantVersions } from '../../storage/copies/applicant-version-store.ts';
import { listDocuments } from '../../storage/documents/document-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Corrects a clerical error in a document of a completed case (更正, T33). Refuses what `actOnCase` and `decideCorrection` refuse. */
export const correctDocument = (desk: Desk, caller: Caller, request: CaseRequest & CorrectionAsked) =>
  actOnCase(desk, { caller, action: 'correctDocument', request }, async (reviewCase, now, tx) => {
    const { documentId, corrections, reason } = request;
    const applicants = reviewCase.parties.slice(0, 1).map(({ applicantId }) => applicantId);
    const circumstances = {
      documents: await listDocuments(tx, reviewCase.id),
      applicantVersions: await listApplicantVersions(tx, applicants),
      by: caller.id,
      now,
    };
    return decideCorrection(reviewCase, { documentId, corrections, reason }, circumstances);
  });
