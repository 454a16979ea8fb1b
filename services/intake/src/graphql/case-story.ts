import { stageOf, type Stage } from '../domain/progress/stage.ts';
import type { TimelineEntry } from '../domain/progress/timeline.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import type { IntakeContext } from './context.ts';

/** The stage of a case: its own status and the last words of the others. */
export const stageOfCase = async (serviceCase: ServiceCase, { progress }: IntakeContext): Promise<Stage> =>
  stageOf(serviceCase.status, await progress.load(serviceCase.id));

/** What happened to a case, oldest first: its receipt, then what the others told. */
export async function timelineOf(serviceCase: ServiceCase, { timelines }: IntakeContext): Promise<TimelineEntry[]> {
  const receipt: TimelineEntry = {
    eventId: serviceCase.id,
    caseId: serviceCase.id,
    source: 'intake',
    type: 'CaseReceived.v1',
    occurredAt: serviceCase.receivedAt,
    staffNo: serviceCase.receivedBy,
  };
  return [receipt, ...(await timelines.load(serviceCase.id))];
}
