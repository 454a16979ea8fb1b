import { dueDatesOf } from '../domain/due-dates.ts';
import { availableActions, mayReadOpinion } from '../domain/permissions.ts';
import { inThePortal, type Origin } from '../domain/origin.ts';
import type { ReviewCaseResolvers } from './__generated__/resolver-types.ts';

const staff = (staffNo: string | null | undefined) => (staffNo ? { staffNo } : null);

const originOf = ({ origin = inThePortal }: { readonly origin?: Origin }) => ({
  via: origin.via,
  enteredBy: staff(origin.enteredBy),
});

export const ReviewCase: ReviewCaseResolvers = {
  __resolveReference: ({ id }, { reviewCases }) => reviewCases.load(id),
  serviceCase: ({ id }) => ({ id }),
  itemName: ({ item }) => item.name,
  department: ({ departmentCode: code }) => ({ code }),
  reviewer: ({ reviewerStaffNo }) => staff(reviewerStaffNo),
  acceptanceBasis: ({ acceptance }) => acceptance?.basis ?? null,
  acceptedAt: ({ acceptance }) => acceptance?.at ?? null,
  statutoryDue: async (reviewCase, _args, { calendar }) => dueDatesOf(reviewCase, await calendar()).statutory,
  committedDue: async (reviewCase, _args, { calendar }) => dueDatesOf(reviewCase, await calendar()).committed,
  acceptanceOrigin: ({ acceptance }) => acceptance && originOf(acceptance),
  decisionOrigin: ({ ruling }) => ruling && originOf(ruling),
  jointCase: ({ jointCaseId: id }) => (id === null ? null : { id }),
  decisionKept: ({ keptRuling }) => keptRuling !== null,
  opinion: (reviewCase, _args, { caller }) => (mayReadOpinion(caller, reviewCase) ? reviewCase.opinion : null),
  decision: ({ ruling }) => ruling,
  certificate: (reviewCase) => (reviewCase.certificate ? { reviewCase, certificate: reviewCase.certificate } : null),
  offeredAt: ({ offer }) => offer?.at ?? null,
  liaison: ({ offer }) => staff(offer?.liaisonStaffNo),
  availableActions: (reviewCase, _args, { caller }) => availableActions(caller, reviewCase),
};
