import { newId, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { ReceiptFacts } from '../domain/receipt/receipt.ts';
import { checkBar } from '../domain/receipt/earlier-applications.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { findApplicant, findMandateInForce } from '../storage/applicant-store.ts';
import { findItemAt, findOpeningHours, getAreaCode, getDepartments } from '../storage/catalogue/catalogue-store.ts';
import { listBars } from '../storage/bar/bar-store.ts';
import { nextCaseSerials } from '../storage/service-case-store.ts';

/** Who wants what. */
type Wanted = { readonly itemCode: string; readonly applicantId: string; readonly agentId: string | null };

/**
 * What the rules of a receipt need to know, with a new number; the item is the one in force at that moment, which for a paper of an outage
 * is the paper's (S4, E27). Refuses ITEM_NOT_FOUND, ITEM_WITHDRAWN, APPLICANT_NOT_FOUND, and BARRED (E25).
 */
export async function findReceiptFacts(
  tx: Transaction,
  { itemCode, applicantId, agentId }: Wanted,
  now: HallNow,
): Promise<ReceiptFacts | Refused> {
  const item = await findItemAt(tx, itemCode, now.instant);
  if (isRefused(item)) return item;
  const applicant = await findApplicant(tx, applicantId);
  const agent = agentId === null ? null : await findApplicant(tx, agentId);
  if (!applicant || agent === undefined) return refuse('APPLICANT_NOT_FOUND');
  const barred = checkBar(await listBars(tx, applicant.id, itemCode), now.today);
  if (barred) return barred;
  const department = (await getDepartments(tx)).get(item.departmentCode);
  if (!department) throw new Error(`the catalogue has lost the department ${item.departmentCode}`);
  const [serial = 0] = await nextCaseSerials(tx, 1);
  return {
    id: newId(),
    item,
    department,
    applicant,
    serial,
    areaCode: await getAreaCode(tx),
    openingHours: await findOpeningHours(tx),
    mandate: agent ? await findMandateInForce(tx, applicant.id, agent.id, now.today, 'SUBMIT') : undefined,
  };
}
