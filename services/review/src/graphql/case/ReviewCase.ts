import type { ClockKind } from '../../domain/clocks/clock.ts';
import { isEnded } from '../../domain/case/status.ts';
import { availableActions } from '../../domain/actions/available-actions.ts';
import { isStaff, mayReadOpinion } from '../../domain/access/permissions.ts';
import { inThePortal, type Origin } from '../../domain/case/origin.ts';
import type { ShownClock } from '../clocks/shown-clock.ts';
import type { ReviewCaseResolvers } from '../__generated__/resolver-types.ts';

const staff = (staffNo: string | null | undefined) => (staffNo ? { staffNo } : null);

const originOf = ({ origin = inThePortal }: { readonly origin?: Origin }) => ({
  via: origin.via,
  enteredBy: staff(origin.enteredBy),
});

const dueOf = async (clocks: Promise<readonly ShownClock[]>, kind: ClockKind) =>
  (await clocks).find(({ clock }) => clock.kind === kind)?.due ?? null;

export const ReviewCase: ReviewCaseResolvers = {
  __resolveReference: ({ id }, { reviewCases }) => reviewCases.load(id),
  serviceCase: ({ id }) => ({ id }),
  itemName: ({ item }) => item.name,
  department: ({ departmentCode: code }) => ({ code }),
  reviewer: ({ reviewerStaffNo }) => staff(reviewerStaffNo),
  acceptanceBasis: ({ acceptance }) => acceptance?.basis ?? null,
  acceptedAt: ({ acceptance }) => acceptance?.at ?? null,
  statutoryDue: ({ id }, _args, { clocks }) => dueOf(clocks.load(id), 'DECISION_STATUTORY'),
  committedDue: ({ id }, _args, { clocks }) => dueOf(clocks.load(id), 'DECISION_COMMITTED'),
  clocks: ({ id }, _args, { clocks }) => clocks.load(id),
  acceptanceOrigin: ({ acceptance }) => acceptance && originOf(acceptance),
  decisionOrigin: ({ ruling }) => ruling && originOf(ruling),
  jointCase: ({ jointCaseId: id }) => (id === null ? null : { id }),
  decisionKept: ({ keptRuling, status }) => keptRuling !== null && !isEnded(status),
  opinion: (reviewCase, _args, { caller }) => (mayReadOpinion(caller, reviewCase) ? reviewCase.opinion : null),
  decision: ({ ruling }) => ruling,
  specialProcedures: ({ suspensions }) => suspensions,
  nonAcceptanceGround: ({ nonAcceptance }) => nonAcceptance?.ground ?? null,
  withdrawalCause: ({ withdrawal }) => withdrawal?.cause ?? null,
  reopeningOrder: ({ reopening }) => reopening?.orderNumber ?? null,
  proposal: (reviewCase, _args, { caller }) => (isStaff(caller) ? reviewCase.proposal : null),
  documents: async (reviewCase, _args, { documents }) =>
    (await documents.load(reviewCase.id)).map((document) => ({ reviewCase, document })),
  certificate: (reviewCase) => (reviewCase.certificate ? { reviewCase, certificate: reviewCase.certificate } : null),
  offeredAt: ({ offer }) => offer?.at ?? null,
  liaison: ({ offer }) => staff(offer?.liaisonStaffNo),
  availableActions: (reviewCase, _args, { caller }) => availableActions(caller, reviewCase),
};
