import type { Applicant } from '../../domain/applicant/applicant.ts';
import type { District } from '../../domain/catalogue/catalogue.ts';
import { readAllEntries } from '../../storage/catalogue/catalogue-reads.ts';
import type { IntakeContext } from '../context.ts';

/** The applicant with the data of the receipt. Throws when that version is gone, which cannot be. */
export async function pinnedApplicant(
  { applicantVersionId }: { readonly applicantVersionId: string },
  { applicantVersions }: IntakeContext,
): Promise<Applicant> {
  const applicant = await applicantVersions.load(applicantVersionId);
  if (!applicant) throw new Error(`a case has lost its applicant version ${applicantVersionId}`);
  return applicant;
}

/** The district of this hall. Throws when no catalogue has been imported. */
export async function districtOf({ desk }: IntakeContext): Promise<District> {
  const [found] = await readAllEntries(desk.database, 'district');
  if (!found) throw new Error('no catalogue has been imported');
  return found;
}
