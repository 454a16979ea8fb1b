import { newId, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { ReceiptFacts } from '../../domain/receipt/receipt.ts';
import { checkBar } from '../../domain/earlier-applications/earlier-applications.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { findApplicant, findMandateInForce } from '../../storage/applicant/applicant-store.ts';
import { findItemAt, findOpeningHours, getAreaCode, getDepartments } from '../../storage/catalogue/catalogue-store.ts';
import { listBars } from '../../storage/earlier-applications/bar-store.ts';
import { nextCaseSerials } from '../../storage/case/service-case-store.ts';

/** Who applies for which item, and by which agent; null: without one. */
export type Wanted = { readonly itemCode: string; readonly applicantId: string; readonly agentId: string | null };

/**
 * Finds everything that the rules of a receipt have to know, and takes the next case number. The item is the version that is in force at the
 * given moment; for a receipt on paper from an outage that is the moment on the paper (S4, E27). Refuses ITEM_NOT_FOUND, ITEM_WITHDRAWN,
 * APPLICANT_NOT_FOUND, and BARRED (E25).
 */
export async function findReceiptFacts(
  tx: Transaction,
  { itemCode, applicantId, agentId }: Wanted,
  now: HallNow,
): Promise<ReceiptFacts | Refused> {
  // All is asked at once, so that it is one question to the database. A serial that is then not used leaves a gap.
  const [item, applicant, agent, bars, [serial = 0]] = await Promise.all([
    findItemAt(tx, itemCode, now.instant),
    findApplicant(tx, applicantId),
    agentId === null ? null : findApplicant(tx, agentId),
    listBars(tx, applicantId, itemCode),
    nextCaseSerials(tx, 1),
  ]);
  if (isRefused(item)) return item;
  if (!applicant || agent === undefined) return refuse('APPLICANT_NOT_FOUND');
  const barred = checkBar(bars, now.today);
  if (barred) return barred;
  const department = (await getDepartments(tx)).get(item.departmentCode);
  if (!department) throw new Error(`the catalogue has lost the department ${item.departmentCode}`);
  return {
    id: newId(),
    item,
    department,
    applicant,
    serial,
    areaCode: await getAreaCode(tx),
    openingHours: await findOpeningHours(tx),
    mandate: agent
      ? await findMandateInForce(tx, { principalId: applicant.id, agentId: agent.id, power: 'SUBMIT' }, now.today)
      : undefined,
  };
}
