import { inTransaction, newId } from '@hall/transaction';
import { checkApplicant, tidied, type Applicant } from '../domain/applicant/applicant.ts';
import { mayDo, type Caller } from '../domain/permissions.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { findApplicant, saveApplicantVersion } from '../storage/applicant-store.ts';
import type { Desk } from './desk.ts';

/** New name, phone, address, or legal representative of an enterprise (missing: as before); the identity document never changes. */
type ChangeApplicant = Pick<Applicant, 'name' | 'phone' | 'address'> & {
  readonly commandId: string;
  readonly applicantId: string;
  readonly expectedVersion: number;
  readonly legalRepresentativeId?: string | null;
};

/**
 * Adds a version of an applicant's data; cases keep the version they pinned, and the others hear that there is a new one. Refuses NOT_PERMITTED,
 * APPLICANT_NOT_FOUND, CONFLICT, APPLICANT_DATA_INVALID, COMMAND_ID_REUSED.
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
    const versioned = { version: before.version + 1, versionId: newId() };
    const after = { ...before, name, phone, address, legalRepresentativeId, ...versioned };
    const refused = checkApplicant({ ...after, verifiedByRegistry: true }, now.today);
    if (refused) return refused;
    await saveApplicantVersion(tx, before, after, { by: caller.id, causeId: commandId, at: now.instant });
    return after;
  });
}
