import { newId, oneTransaction, readNow, type Database } from '@hall/transaction';
import { isSeparation, type DeniedAct } from '../../domain/access/denied-act.ts';
import { isRefused, type Refused } from '../../domain/case/refusals.ts';
import { addDeniedAct } from '../../storage/access/denied-act-store.ts';

/** Who tried what, on which case. Without a case nobody was denied anything. */
type Attempt = Pick<DeniedAct, 'action' | 'staffNo' | 'commandId'> & {
  readonly on: { readonly id: string; readonly caseNumber: string; readonly departmentCode: string } | undefined;
};

/**
 * Puts a denial on record that keeps the duties apart (受办分离, S1), in a transaction of its own: a refusal has undone everything else. Answers
 * what it was given.
 */
export async function noteDenial<Answer extends object>(
  database: Database,
  answer: Answer | Refused,
  { on, ...attempt }: Attempt,
): Promise<Answer | Refused> {
  if (!on || !isRefused(answer) || !isSeparation(answer)) return answer;
  const { id: caseId, caseNumber, departmentCode } = on;
  const { code } = answer;
  await oneTransaction(database, async (tx) => {
    const { instant: deniedAt } = await readNow(tx);
    await addDeniedAct(tx, { ...attempt, id: newId(), caseId, caseNumber, departmentCode, code, deniedAt });
  });
  return answer;
}
