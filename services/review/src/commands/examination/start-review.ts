import type { Caller } from '@hall/callers';
import { decideReviewStart } from '../../domain/examination/examination.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** The examination begins (审查, T13). Refuses what `actOnCase` and `decideReviewStart` refuse. */
export const startReview = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'startReview', request }, (reviewCase, now) =>
    decideReviewStart(reviewCase, { by: caller.id, now }),
  );
