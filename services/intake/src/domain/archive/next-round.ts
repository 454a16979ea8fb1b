import type { Decided } from '../case/decision.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { ServiceCase } from '../case/service-case.ts';

/**
 * The case after its department has taken it up again: by order of a court or an authority, which begins its next round (T32), or because an
 * act that was in time has voided a lapse; or after its result has come back to the window. A file that was closed is open again (E46), and
 * the list made of it is kept. Undefined where neither the round nor the status changes.
 */
export function decideNextRound(serviceCase: ServiceCase, round: number): Decided | undefined {
  const status = nextStatus(serviceCase.status, 'reopen') ?? serviceCase.status;
  if (round < serviceCase.round || (round === serviceCase.round && status === serviceCase.status)) return undefined;
  const again = { ...serviceCase, status, round, version: serviceCase.version + 1 };
  return { kind: 'decided', serviceCase: again, events: [] };
}
