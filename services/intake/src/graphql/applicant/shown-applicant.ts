import type { Applicant } from '../../domain/applicant/applicant.ts';
import { masked } from '../../domain/applicant/masking.ts';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { maySeePersonalData } from '../../domain/permissions/permissions.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import type { IntakeContext } from '../context.ts';

/** Whether the caller sees the names and numbers of the people of the case (A3). */
export async function seesPeople(
  { asker, today, progress }: IntakeContext,
  received: ServiceCase | JointCase,
): Promise<boolean> {
  const caseIds = 'components' in received ? received.components.map(({ caseId }) => caseId) : [received.id];
  const told = await Promise.all(caseIds.map((caseId) => progress.load(caseId)));
  return maySeePersonalData(await asker(), received, told.flat(), await today());
}

/** A person of a case as the caller may see them: in full, or masked. */
export async function shownTo(
  context: IntakeContext,
  received: ServiceCase | JointCase,
  loading: Promise<Applicant | null>,
): Promise<Applicant | null> {
  const applicant = await loading;
  return applicant && !(await seesPeople(context, received)) ? masked(applicant) : applicant;
}
