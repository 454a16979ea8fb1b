import type { Caller } from '@hall/callers';
import { acceptCase } from '../../commands/acceptance/accept-case.ts';
import type { Desk } from '../../commands/case/desk.ts';
import { terminateCase } from '../../commands/ending/terminate-case.ts';
import { claimCase } from '../../commands/examination/claim-case.ts';
import { grantOnTheSpot } from '../../commands/examination/grant-on-the-spot.ts';
import { recallDecision } from '../../commands/examination/recall-decision.ts';
import { returnToReview } from '../../commands/examination/return-to-review.ts';
import { startReview } from '../../commands/examination/start-review.ts';
import { submitOpinion } from '../../commands/examination/submit-opinion.ts';
import { acceptSupplement } from '../../commands/notice/accept-supplement.ts';
import { recordDecisionRequest } from '../../commands/notice/record-decision-request.ts';
import { requestSupplement } from '../../commands/notice/request-supplement.ts';
import { restateNotice } from '../../commands/notice/restate-notice.ts';
import { approveExtension } from '../../commands/procedure/approve-extension.ts';
import { approveSuspension } from '../../commands/procedure/approve-suspension.ts';
import { arrangeVerification } from '../../commands/procedure/arrange-verification.ts';
import { askExtension } from '../../commands/procedure/ask-extension.ts';
import { declineProposal } from '../../commands/procedure/decline-proposal.ts';
import { proposeSuspension } from '../../commands/procedure/propose-suspension.ts';
import { recordHearingRequest } from '../../commands/procedure/record-hearing-request.ts';
import { resumeReview } from '../../commands/procedure/resume-review.ts';
import { tellHearingRight } from '../../commands/procedure/tell-hearing-right.ts';
import { keyInAcceptance, keyInNotice } from '../../commands/replies/key-in.ts';
import { correctDocument } from '../../commands/result/correct-document.ts';
import { explainRefusal } from '../../commands/result/explain-refusal.ts';
import { makeCertificate } from '../../commands/result/make-certificate.ts';
import { offerResult } from '../../commands/result/offer-result.ts';
import { acceptTolerantly } from '../../commands/tolerance/accept-tolerantly.ts';
import { rejectTolerance } from '../../commands/tolerance/reject-tolerance.ts';
import { supplyTolerance } from '../../commands/tolerance/supply-tolerance.ts';
import type { Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { ReviewContext } from '../context.ts';
import { changedCase } from './changed-case.ts';

/** A command on a case. It answers the case as it is afterwards, or the refusal. */
type Command<Input> = (desk: Desk, caller: Caller, input: Input) => Promise<ReviewCase | Refused>;

/** The resolver of a mutation whose input is what its command takes, and whose answer is the changed case. */
const answeringWithCase =
  <Input>(act: Command<Input>) =>
  async (_parent: unknown, { input }: { input: Input }, { desk, caller }: ReviewContext) =>
    changedCase(await act(desk, caller, input));

/** Mutations that only hand their input to a command: one row each. Those that translate their input first are files of `Mutation/`. */
export const caseMutations = {
  acceptCase: answeringWithCase(acceptCase),
  acceptSupplement: answeringWithCase(acceptSupplement),
  acceptTolerantly: answeringWithCase(acceptTolerantly),
  approveExtension: answeringWithCase(approveExtension),
  approveSuspension: answeringWithCase(approveSuspension),
  arrangeVerification: answeringWithCase(arrangeVerification),
  askExtension: answeringWithCase(askExtension),
  claimCase: answeringWithCase(claimCase),
  correctDocument: answeringWithCase(correctDocument),
  declineProposal: answeringWithCase(declineProposal),
  explainRefusal: answeringWithCase(explainRefusal),
  grantOnTheSpot: answeringWithCase(grantOnTheSpot),
  keyInAcceptance: answeringWithCase(keyInAcceptance),
  keyInNotice: answeringWithCase(keyInNotice),
  makeCertificate: answeringWithCase(makeCertificate),
  offerResult: answeringWithCase(offerResult),
  proposeSuspension: answeringWithCase(proposeSuspension),
  recallDecision: answeringWithCase(recallDecision),
  recordDecisionRequest: answeringWithCase(recordDecisionRequest),
  recordHearingRequest: answeringWithCase(recordHearingRequest),
  rejectTolerance: answeringWithCase(rejectTolerance),
  requestSupplement: answeringWithCase(requestSupplement),
  restateNotice: answeringWithCase(restateNotice),
  resumeReview: answeringWithCase(resumeReview),
  returnToReview: answeringWithCase(returnToReview),
  startReview: answeringWithCase(startReview),
  submitOpinion: answeringWithCase(submitOpinion),
  supplyTolerance: answeringWithCase(supplyTolerance),
  tellHearingRight: answeringWithCase(tellHearingRight),
  terminateCase: answeringWithCase(terminateCase),
};
