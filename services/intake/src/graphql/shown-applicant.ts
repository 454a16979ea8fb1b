import type { Applicant } from '../domain/applicant/applicant.ts';
import { masked } from '../domain/applicant/masking.ts';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import { maySeePersonalData } from '../domain/permissions.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import type { IntakeContext } from './context.ts';

/** A person of a case as the caller may see them: whole, or masked (domain 7: personal data view). */
export async function shownTo(
  { caller, today }: IntakeContext,
  received: ServiceCase | JointCase,
  loading: Promise<Applicant | null>,
): Promise<Applicant | null> {
  const applicant = await loading;
  return applicant && !maySeePersonalData(caller, received, await today()) ? masked(applicant) : applicant;
}
