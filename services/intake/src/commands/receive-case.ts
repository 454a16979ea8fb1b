import { inTransaction, newId } from '@hall/transaction';
import { mayDo, type Caller } from '../domain/permissions.ts';
import { decideReceipt, type WindowCheck } from '../domain/receipt/receipt.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import { findApplicant, findMandateInForce } from '../storage/applicant-store.ts';
import { findItemInForce, getAreaCode, getCalendar, getDepartments } from '../storage/catalogue/catalogue-store.ts';
import { saveDecisions } from '../storage/decision-store.ts';
import { nextCaseSerials } from '../storage/service-case-store.ts';
import type { Desk } from './desk.ts';

/** The request of a window officer, with the officer's own id for it. */
export type ReceiveCase = WindowCheck & {
  readonly commandId: string;
  readonly itemCode: string;
  readonly applicantId: string;
};

/**
 * Receives a case at the window (收件, T3): find, decide, save, in one transaction; receipt, case number and event exist
 * together or not at all (S7, S9, S30). Refuses NOT_PERMITTED, ITEM_NOT_FOUND, APPLICANT_NOT_FOUND, COMMAND_ID_REUSED, and what
 * `decideReceipt` refuses.
 */
export async function receiveCase(desk: Desk, caller: Caller, request: ReceiveCase): Promise<ServiceCase | Refused> {
  if (!mayDo(caller, 'receiveCase')) return refuse('NOT_PERMITTED');
  const { commandId, ...input } = request;
  const command = { commandId, action: 'receive', actor: caller.id, input, trace: caller.trace };

  return inTransaction<ServiceCase | Refused>(desk.database, command, async (tx, now) => {
    const item = await findItemInForce(tx, input.itemCode);
    if (!item) return refuse('ITEM_NOT_FOUND');
    const applicant = await findApplicant(tx, input.applicantId);
    if (!applicant) return refuse('APPLICANT_NOT_FOUND');
    const agent = input.agentId === null ? null : await findApplicant(tx, input.agentId);
    if (agent === undefined) return refuse('APPLICANT_NOT_FOUND');

    const department = (await getDepartments(tx)).get(item.departmentCode);
    if (!department) throw new Error(`the catalogue has lost the department ${item.departmentCode}`);
    const [serial = 0] = await nextCaseSerials(tx, 1);
    const facts = {
      ...{ id: newId(), item, department, applicant, serial },
      areaCode: await getAreaCode(tx),
      mandate: agent ? await findMandateInForce(tx, applicant.id, agent.id, now.today) : undefined,
    };
    const decision = decideReceipt(facts, input, caller, now, await getCalendar(tx));
    if (decision.kind === 'refused') return decision;
    const { serviceCase: after, events } = decision;
    const change = { causeId: commandId, action: 'receive', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before: null, after, events, change }]);
    return after;
  });
}
