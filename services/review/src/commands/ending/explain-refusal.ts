import { decideExplanation } from '../../domain/ending/explanation.ts';
import type { Explanation } from '../../domain/ending/endings.ts';
import type { Caller } from '../../domain/permissions.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Records how a refusal was explained (S16). Refuses what `actOnCase` and `decideExplanation` refuse. */
export const explainRefusal = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & Pick<Explanation, 'channel' | 'told' | 'correctMaterials'>,
) =>
  actOnCase(desk, caller, 'explainRefusal', request, (reviewCase, now) => {
    const { channel, told, correctMaterials } = request;
    return decideExplanation(reviewCase, { channel, told, correctMaterials }, caller.id, now);
  });
