import type { Caller } from '@hall/callers';
import { decideExplanation } from '../../domain/result/explanation.ts';
import type { Explanation } from '../../domain/case/endings.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Records how a refusal was explained (S16). Refuses what `actOnCase` and `decideExplanation` refuse. */
export const explainRefusal = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & Pick<Explanation, 'channel' | 'told' | 'correctMaterials'>,
) =>
  actOnCase(desk, { caller, action: 'explainRefusal', request }, (reviewCase, now) => {
    const { channel, told, correctMaterials } = request;
    return decideExplanation(reviewCase, { channel, told, correctMaterials }, { by: caller.id, now });
  });
