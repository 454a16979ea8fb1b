import { inTransaction, newId } from '@hall/transaction';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import { decideJointReceipt } from '../domain/joint-case/joint-receipt.ts';
import type { JointWindowCheck } from '../domain/joint-case/joint-receipt-facts.ts';
import { itemsOfMatter, matterAt } from '../domain/joint-case/joint-items.ts';
import { mayDo, type Caller } from '../domain/permissions.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { findApplicant, findMandateInForce } from '../storage/applicant-store.ts';
import {
  findMatterVersions,
  getAreaCode,
  getCalendar,
  getDepartments,
  getItemVersions,
} from '../storage/catalogue/catalogue-store.ts';
import { saveDecisions, type Step } from '../storage/decision-store.ts';
import { nextCaseSerials } from '../storage/service-case-store.ts';
import type { Desk } from './desk.ts';

/** The request of a window officer, with the officer's own id for it. */
export type ReceiveJointCase = JointWindowCheck & {
  readonly commandId: string;
  readonly matterCode: string;
  readonly applicantId: string;
};

/**
 * Receives a joint case whole: its receipt, its component cases and the one event exist together or not at all. Refuses
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
    const matter = matterAt(await findMatterVersions(tx, input.matterCode), input.matterCode, now.instant);
    if (isRefused(matter)) return matter;
    const applicant = await findApplicant(tx, input.applicantId);
    const agent = input.agentId === null ? null : await findApplicant(tx, input.agentId);
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
      mandate: agent ? await findMandateInForce(tx, applicant.id, agent.id, now.today, 'SUBMIT') : undefined,
    };
    const decision = decideJointReceipt(facts, input, caller, now, await getCalendar(tx));
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
