import { stageOf, type Stage } from '../../domain/progress/stage.ts';
import type { TimelineEntry } from '../../domain/progress/timeline.ts';
import { asTold } from '../../storage/progress/progress-reads.ts';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import type { IntakeContext } from '../context.ts';

/** The stage of a case, from its own status and from what the other services have reported last. */
export const stageOfCase = async (serviceCase: ServiceCase, { progress }: IntakeContext): Promise<Stage> =>
  stageOf(serviceCase.status, await progress.load(serviceCase.id));

/** The timeline of a case, oldest first: how it began, then what the services have reported. */
export const timelineOf = async (serviceCase: ServiceCase, { timelines }: IntakeContext): Promise<TimelineEntry[]> => [
  receiptEntry(...firstOf(serviceCase)),
  ...(await timelines.load(serviceCase.id)),
];

/** The timeline of a joint case and of all its components, in all services, oldest first. */
export async function jointTimelineOf(jointCase: JointCase, { timelines }: IntakeContext): Promise<TimelineEntry[]> {
  const ids = [jointCase.id, ...jointCase.components.map(({ caseId }) => caseId)];
  const told = await Promise.all(ids.map((id) => timelines.load(id)));
  return [receiptEntry(jointCase, 'JointCaseReceived.v1'), ...told.flat().sort(asTold)];
}

/** The first entry of a case: filed online by its applicant, received at a window, or turned away there. */
function firstOf(serviceCase: ServiceCase): Parameters<typeof receiptEntry> {
  const { opening, jointCaseId } = serviceCase;
  if (opening === 'draft') return [{ ...serviceCase, receivedBy: null }, 'CaseSubmitted.v1'];
  if (opening === 'turnAway') return [serviceCase, 'CaseTurnedAway.v1'];
  return [serviceCase, jointCaseId === null ? 'CaseReceived.v1' : 'JointCaseReceived.v1'];
}

const receiptEntry = (
  { id, receivedAt, receivedBy }: Pick<ServiceCase, 'id' | 'receivedAt' | 'receivedBy'>,
  type: string,
): TimelineEntry => ({
  eventId: id,
  caseId: id,
  source: 'intake',
  type,
  occurredAt: receivedAt,
  staffNo: receivedBy,
  cause: null,
});
