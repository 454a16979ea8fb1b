import type { HallEvent } from '@hall/event-contracts';
import { inTransaction, newId, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo, mayRead, type Operation } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { agentOf, decideActing, type Acting, type Asker } from '../../domain/requests/requests.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { findMandateInForce } from '../../storage/applicant/applicant-store.ts';
import { saveDecisions } from '../../storage/case/decision-store.ts';
import { addTimelineEntries } from '../../storage/progress/progress-store.ts';
import { lockCase } from '../../storage/case/service-case-store.ts';
import type { Desk } from '../desk.ts';

/** A request about a case; at a window also for whom it is made. */
export type CaseRequest = {
  readonly commandId: string;
  readonly caseId: string;
  readonly onBehalfOf?: Acting['by'] | null | undefined;
  /** The agent who stands at the window. Missing: the agent of the receipt. */
  readonly agentId?: string | null | undefined;
};

/** The outcome of a request: the answer to it, and the event that tells the other services. */
type Asked<Answer> = { readonly answer: Answer; readonly event: HallEvent };

/** The rule of one kind of request: it looks up what it needs, decides, and keeps what it has decided. */
type RequestRule<Answer> = (
  tx: Transaction,
  serviceCase: ServiceCase,
  acting: Acting,
  now: HallNow,
) => Promise<Asked<Answer> | Refused>;

/** A kind of request: its operation, the power that an agent needs for it, and its rule. */
export type RequestKind<Answer> = {
  readonly operation: Operation & ('handInSupplement' | 'requestWithdrawal');
  readonly power: Asker['power'];
  readonly rule: RequestRule<Answer>;
};

/**
 * Carries out what an applicant requests about a case after its receipt, online or at any window, in one transaction. Refuses NOT_PERMITTED,
 * CASE_NOT_FOUND, MANDATE_MISSING, COMMAND_ID_REUSED, CONFLICT, and what the rule refuses.
 */
export async function askForCase<Answer extends object>(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: CaseRequest,
  { operation, power, rule }: RequestKind<Answer>,
): Promise<Answer | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };
  return inTransaction<Answer | Refused>(database, command, async (tx, now) => {
    const before = await lockCase(tx, input.caseId);
    if (!before) return refuse('CASE_NOT_FOUND');
    const asker = await findAsker(tx, before, { ...input, power }, { by: caller, now });
    if (!asker.mandate && !mayRead(caller, before, now.today)) return refuse('CASE_NOT_FOUND');
    const acting = decideActing(before, asker, { by: caller, now });
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

/**
 * Finds who asks, with the mandate that is in force today, whether it was registered at the receipt or later; the legal representative of an
 * enterprise has one by office.
 */
async function findAsker(
  tx: Transaction,
  serviceCase: ServiceCase,
  { onBehalfOf, agentId: named, power }: Pick<CaseRequest, 'onBehalfOf' | 'agentId'> & Pick<Asker, 'power'>,
  { by, now }: { readonly by: Caller; readonly now: HallNow },
): Promise<Asker> {
  const agentId = agentOf(by, serviceCase, named ?? null);
  const { applicantId: principalId } = serviceCase;
  const mandate =
    agentId === null ? undefined : await findMandateInForce(tx, { principalId, agentId, power }, now.today);
  return { onBehalfOf: onBehalfOf ?? 'APPLICANT', agentId, mandate, power };
}
