import { inTransaction, newId } from '@hall/transaction';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { decideJointReceipt } from '../../domain/joint-case/joint-receipt.ts';
import type { JointWindowCheck } from '../../domain/joint-case/joint-receipt-facts.ts';
import { itemsOfMatter, matterAt } from '../../domain/joint-case/joint-items.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { findApplicant, findMandateInForce } from '../../storage/applicant/applicant-store.ts';
import {
  findMatterVersions,
  getAreaCode,
  getCalendar,
  getDepartments,
  getItemVersions,
} from '../../storage/catalogue/catalogue-store.ts';
import { saveDecisions, type Step } from '../../storage/case/decision-store.ts';
import { nextCaseSerials } from '../../storage/case/service-case-store.ts';
import type { Desk } from '../desk.ts';

/** The request of a window officer. `commandId` is the officer's own id for it: sent again, it is answered and not carried out again. */
export type ReceiveJointCase = JointWindowCheck & {
  readonly commandId: string;
  readonly matterCode: string;
  readonly applicantId: string;
};

/**
 * Receives a joint case as a whole: its receipt, its component cases and its event exist together or not at all. Refuses
 * NOT_PERMITTED, UNKNOWN_MATTER, MATTER_WITHDRAWN, APPLICANT_NOT_FOUND, COMMAND_ID_REUSED, and what `decideJointReceipt` refuses.
 */
export async function receiveJointCase(
  desk: Desk,
  caller: Caller,
  { commandId, ...input }: ReceiveJointCase,
): Promise<JointCase | Refused> {
  if (!mayDo(caller, 'receiveJointCase')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'receiveJoint', actor: caller.id, input, trace: caller.trace };

  return inTransaction<JointCase | Refused>(desk.database, command, async (tx, now) => {
    const [versions, applicant, agent] = await Promise.all([
      findMatterVersions(tx, input.matterCode),
      findApplicant(tx, input.applicantId),
      input.agentId === null ? null : findApplicant(tx, input.agentId),
    ]);
    const matter = matterAt(versions, input.matterCode, now.instant);
    if (isRefused(matter)) return matter;
    if (!applicant || agent === undefined) return refuse('APPLICANT_NOT_FOUND');

    const facts = {
      id: newId(),
      componentIds: matter.components.map(newId),
      matter,
      applicant,
      ...itemsOfMatter(matter, await getItemVersions(tx), now.instant),
      departments: await getDepartments(tx),
      areaCode: await getAreaCode(tx),
      serials: await nextCaseSerials(tx, matter.components.length + 1),
      mandate: agent
        ? await findMandateInForce(tx, { principalId: applicant.id, agentId: agent.id, power: 'SUBMIT' }, now.today)
        : undefined,
    };
    const circumstances = { by: caller, now, calendar: await getCalendar(tx) };
    const decision = decideJointReceipt(facts, input, circumstances);
    if (decision.kind === 'refused') return decision;
    const change = { causeId: commandId, action: 'receiveJoint', actor: caller.id, at: now.instant };
    const { jointCase, components, events } = decision;
    await saveDecisions(tx, [
      { kind: 'joint', before: null, after: jointCase, events, change },
      ...components.map((after): Step => ({ kind: 'case', before: null, after, events: [], change })),
    ]);
    return jointCase;
  });
}
