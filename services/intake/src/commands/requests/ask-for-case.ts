import type { HallEvent } from '@hall/event-contracts';
import { inTransaction, newId, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Power } from '../../domain/applicant/mandate.ts';
import { mayDo, mayRead, type Caller, type Operation } from '../../domain/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals.ts';
import { agentOf, decideActing, type Acting, type Asker } from '../../domain/requests/requests.ts';
import type { ServiceCase } from '../../domain/service-case.ts';
import { findMandateInForce } from '../../storage/applicant-store.ts';
import { saveDecisions } from '../../storage/decision-store.ts';
import { addTimelineEntries } from '../../storage/progress-store.ts';
import { lockCase } from '../../storage/service-case-store.ts';
import type { Desk } from '../desk.ts';

/** Which case, and at the window for whom. */
export type CaseRequest = {
  readonly commandId: string;
  readonly caseId: string;
  readonly onBehalfOf?: Acting['by'] | null | undefined;
  /** At the window, of an agent: who stands there; missing: the agent of the receipt. */
  readonly agentId?: string | null | undefined;
};

/** What a request comes to: an answer to give, with what the others must hear. */
type Asked<Answer> = { readonly answer: Answer; readonly event: HallEvent };

/** The rule of one request, with what it has to look up and keep. */
type RequestRule<Answer> = (
  tx: Transaction,
  serviceCase: ServiceCase,
  acting: Acting,
  now: HallNow,
) => Promise<Asked<Answer> | Refused>;

/**
 * What an applicant asks for about a case after its receipt, on line or at any window, in one transaction. Refuses NOT_PERMITTED,
 * CASE_NOT_FOUND, MANDATE_MISSING, COMMAND_ID_REUSED, CONFLICT, and what the rule refuses.
 */
export async function askForCase<Answer extends object>(
  { database }: Desk,
  caller: Caller,
  operation: Operation & ('handInSupplement' | 'requestWithdrawal'),
  { commandId, ...input }: CaseRequest,
  rule: RequestRule<Answer>,
): Promise<Answer | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };
  return inTransaction<Answer | Refused>(database, command, async (tx, now) => {
    const before = await lockCase(tx, input.caseId);
    if (!before) return refuse('CASE_NOT_FOUND');
    const power = operation === 'handInSupplement' ? 'SUPPLEMENT' : 'WITHDRAW';
    const asker = await findAsker(tx, caller, before, { ...input, power }, now);
    if (!asker.mandate && !mayRead(caller, before, now.today)) return refuse('CASE_NOT_FOUND');
    const acting = decideActing(caller, before, asker, power, now.today);
    if (isRefused(acting)) return acting;
    const asked = await rule(tx, before, acting, now);
    if (isRefused(asked)) return asked;
    const change = { causeId: commandId, action: operation, actor: caller.id, at: now.instant };
    const after = { ...before, version: before.version + 1 };
    await addTimelineEntries(tx, [
      {
        eventId: newId(),
        caseId: before.id,
        source: 'intake',
        type: asked.event.type,
        occurredAt: now.instant,
        staffNo: acting.receivedBy,
        cause: null,
      },
    ]);
    await saveDecisions(tx, [{ kind: 'case', before, after, events: [asked.event], change }]);
    return asked.answer;
  });
}

/** Who asks, with the mandate as it is in force today: made at the receipt, later, or renewed; or the office of legal representative. */
async function findAsker(
  tx: Transaction,
  caller: Caller,
  serviceCase: ServiceCase,
  { onBehalfOf, agentId: named, power }: Pick<CaseRequest, 'onBehalfOf' | 'agentId'> & { readonly power: Power },
  { today }: HallNow,
): Promise<Asker> {
  const agentId = agentOf(caller, serviceCase, named ?? null);
  const mandate =
    agentId === null ? undefined : await findMandateInForce(tx, serviceCase.applicantId, agentId, today, power);
  return { onBehalfOf: onBehalfOf ?? 'APPLICANT', agentId, mandate };
}
