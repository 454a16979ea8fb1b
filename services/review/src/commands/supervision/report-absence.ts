import type { Caller } from '@hall/callers';
import { inTransaction } from '@hall/transaction';
import { mayDo } from '../../domain/access/permissions.ts';
import { refuse, type Refused } from '../../domain/case/refusals.ts';
import { isLiaison, type Absence } from '../../domain/supervision/card.ts';
import { getDepartmentsAndStaff } from '../../storage/copies/catalogue-store.ts';
import { saveAbsence } from '../../storage/supervision/card-store.ts';
import type { Desk } from '../case/desk.ts';

/** Who is away, and when. */
type ReportAbsence = Absence & { readonly commandId: string };

/**
 * A liaison says when they are away, the hall office for anybody: the substitute is then reminded instead (AB 角). Refuses NOT_PERMITTED,
 * also for somebody else's absence, BAD_DATE, NOT_A_LIAISON for who is never reminded, COMMAND_ID_REUSED.
 */
export async function reportAbsence(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: ReportAbsence,
): Promise<Absence | Refused> {
  const isOwn = input.staffNo === caller.id;
  if (!mayDo(caller, 'reportAbsence') || (!isOwn && !caller.roles.includes('HALL_OFFICE')))
    return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'reportAbsence', actor: caller.id, input, trace: caller.trace };
  return inTransaction<Absence | Refused>(database, command, async (tx, { today }) => {
    const { staffNo, from, to } = input;
    if (to < from || to < today) return refuse('BAD_DATE', [from, to]);
    const { departments } = await getDepartmentsAndStaff(tx);
    if (!isLiaison(staffNo, [...departments.values()])) return refuse('NOT_A_LIAISON', [staffNo]);
    await saveAbsence(tx, { staffNo, from, to });
    return { staffNo, from, to };
  });
}
