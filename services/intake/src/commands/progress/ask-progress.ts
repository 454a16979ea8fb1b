import { oneTransaction, readNow } from '@hall/transaction';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { answerProgressQuery } from '../../domain/progress/progress-query.ts';
import { caseNumberIn } from '../../domain/receipt/case-number.ts';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { findCaseByNumber, findJointCaseByNumber, getIdNumberOf } from '../../storage/case/service-case-store.ts';
import { findFailedQueries, saveFailedQueries } from '../../storage/progress/progress-query-store.ts';
import type { Desk } from '../desk.ts';

/** What a receipt was given for: a case, or a joint case as a whole. */
export type Received = ServiceCase | JointCase;

/** The number on the receipt, and the last four characters of the applicant's identity number, as somebody has typed them. */
export type AskProgress = { readonly caseNumber: string; readonly lastFour: string };

/**
 * Finds the case whose progress somebody asks for who holds the receipt and has not signed in (S11, B31). Wrong answers are counted for each
 * case in the database, so that the four characters cannot be guessed. Refuses CASE_NOT_FOUND, also for wrong characters, and RATE_LIMITED.
 */
export async function askProgress({ database }: Desk, caller: Caller, ask: AskProgress): Promise<Received | Refused> {
  if (!mayDo(caller, 'progress')) return refuse('NOT_PERMITTED');
  return oneTransaction(database, async (tx) => {
    const number = caseNumberIn(ask.caseNumber);
    const received = (await findCaseByNumber(tx, number)) ?? (await findJointCaseByNumber(tx, number));
    if (!received) return refuse('CASE_NOT_FOUND');
    const { instant } = await readNow(tx);
    const failed = await findFailedQueries(tx, received.id);
    const answer = answerProgressQuery(failed, ask.lastFour, await getIdNumberOf(tx, received), instant);
    if (answer.failed) await saveFailedQueries(tx, received.id, answer.failed);
    return answer.refused ?? received;
  });
}
