import type { Caller } from '@hall/callers';
import { decideOpinion, type OpinionGiven } from '../../domain/examination/examination.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** The reviewer writes the opinion (T18). Refuses what `actOnCase` and `decideOpinion` refuse. */
export const submitOpinion = (desk: Desk, caller: Caller, request: CaseRequest & OpinionGiven) =>
  actOnCase(desk, { caller, action: 'submitOpinion', request }, (reviewCase, now) => {
    const { recommendation, text, legalBasis } = request;
    return decideOpinion(reviewCase, { recommendation, text, legalBasis }, { by: caller.id, now });
  });
