import { inTransaction, newId } from '@hall/transaction';
import { checkApplicant, tidied, type Applicant } from '../../domain/applicant/applicant.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { findApplicant, saveApplicantVersion } from '../../storage/applicant/applicant-store.ts';
import type { Desk } from '../desk.ts';

/**
 * The new data of an applicant. Where the legal representative of an enterprise is missing, it stays as it is. The identity document never
 * changes.
 */
export type ChangeApplicant = Pick<Applicant, 'name' | 'phone' | 'address'> & {
  readonly commandId: string;
  readonly applicantId: string;
  readonly expectedVersion: number;
  readonly legalRepresentativeId?: string | null;
};

/**
 * Adds a version of an applicant's data. Cases keep the version they have pinned; the other services are told that there is a new one. Refuses
 * NOT_PERMITTED, APPLICANT_NOT_FOUND, CONFLICT, APPLICANT_DATA_INVALID, COMMAND_ID_REUSED.
 */
export async function changeApplicant(
  desk: Desk,
  caller: Caller,
  { commandId, ...input }: ChangeApplicant,
): Promise<Applicant | Refused> {
  if (!mayDo(caller, 'changeApplicant')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'changeApplicant', actor: caller.id, input, trace: caller.trace };

  return inTransaction<Applicant | Refused>(desk.database, command, async (tx, now) => {
    const before = await findApplicant(tx, input.applicantId);
    if (!before) return refuse('APPLICANT_NOT_FOUND');
    if (before.version !== input.expectedVersion) return refuse('CONFLICT');
    const { name, phone, address } = tidied({ ...before, ...input, verifiedByRegistry: true });
    const { legalRepresentativeId = before.legalRepresentativeId } = input;
    if (legalRepresentativeId !== null && !(await findApplicant(tx, legalRepresentativeId)))
      return refuse('APPLICANT_NOT_FOUND', ['法定代表人']);
    const after = {
      ...before,
      name,
      phone,
      address,
      legalRepresentativeId,
      version: before.version + 1,
      versionId: newId(),
    };
    const refused = checkApplicant({ ...after, verifiedByRegistry: true }, now.today);
    if (refused) return refused;
    await saveApplicantVersion(tx, before, after, { by: caller.id, causeId: commandId, at: now.instant });
    return after;
  });
}
