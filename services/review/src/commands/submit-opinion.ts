import { decideOpinion, type OpinionGiven } from '../domain/examination.ts';
import type { Caller } from '../domain/permissions.ts';
import { actOnCase, type CaseRequest } from './act-on-case.ts';
import type { Desk } from './desk.ts';

/** The reviewer writes the opinion (T18). Refuses what `actOnCase` and `decideOpinion` refuse. */
export const submitOpinion = (desk: Desk, caller: Caller, request: CaseRequest & OpinionGiven) =>
  actOnCase(desk, caller, 'submitOpinion', request, (reviewCase, now) => {
    const { recommendation, text, legalBasis } = request;
    return decideOpinion(reviewCase, { recommendation, text, legalBasis }, caller.id, now);
  });
