import { inTransaction, newId } from '@hall/transaction';
import { checkApplicant, tidied, type Applicant, type ApplicantData } from '../domain/applicant/applicant.ts';
import { mayDo, type Caller } from '../domain/permissions.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { addApplicant, findApplicant, findApplicantByNumber } from '../storage/applicant-store.ts';
import type { Desk } from './desk.ts';

/** A person or enterprise who comes for the first time. */
type RegisterApplicant = ApplicantData & { readonly commandId: string };

/**
 * Registers an applicant (S27): one per identity document, whoever asks twice. Refuses NOT_PERMITTED, IDENTITY_NUMBER_INVALID,
 * APPLICANT_DATA_INVALID, APPLICANT_EXISTS, APPLICANT_NOT_FOUND (legal representative), COMMAND_ID_REUSED.
 */
export async function registerApplicant(
  desk: Desk,
  caller: Caller,
  { commandId, ...input }: RegisterApplicant,
): Promise<Applicant | Refused> {
  if (!mayDo(caller, 'registerApplicant')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'registerApplicant', actor: caller.id, input, trace: caller.trace };

  return inTransaction<Applicant | Refused>(desk.database, command, async (tx, now) => {
    const data = tidied(input);
    const refused = checkApplicant(data, now.today);
    if (refused) return refused;
    const { verifiedByRegistry: _attested, ...known } = data;
    if (known.legalRepresentativeId && !(await findApplicant(tx, known.legalRepresentativeId)))
      return refuse('APPLICANT_NOT_FOUND');
    if (await findApplicantByNumber(tx, known.idType, known.idNumber)) return refuse('APPLICANT_EXISTS');
    const applicant = { ...known, id: newId(), versionId: newId(), version: 1 };
    await addApplicant(tx, applicant, { by: caller.id, causeId: commandId, at: now.instant });
    return applicant;
  });
}
