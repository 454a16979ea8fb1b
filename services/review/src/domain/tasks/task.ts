import type { HallEvent, TaskWithdrawnV1 } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { fateOf } from '../case/joint-status.ts';
import type { Siblings } from '../case/joint-case.ts';
import type { ReviewCase } from '../case/review-case.ts';

/**
 * The task of a department that answers by Kafka (S17): everything needed to decide except personal data, which is read at
 * `dataref`. Nothing for the other departments, and nothing for a component that still waits.
 */
export function assignedTask(reviewCase: ReviewCase, siblings: Siblings | null): HallEvent[] {
  if (reviewCase.integration !== 'KAFKA' || reviewCase.status === 'PLANNED') return [];
  const { id, caseNumber, round, item, receivedAt, receivedBy, noticeBy } = reviewCase;
  const data = {
    caseId: id,
    caseNumber,
    round,
    item,
    receivedAt,
    noticeBy,
    joint: siblings && placeOf(reviewCase, siblings),
    dataref: `/graphql#serviceCase/${id}`,
  };
  const told = receivedBy === null ? data : { ...data, receivedBy };
  return [{ type: 'TaskAssigned.v1', to: reviewCase.kafkaCode, key: id, data: told }];
}

function placeOf({ componentKey }: ReviewCase, { jointCase, components }: Siblings) {
  const { id, jointCaseNumber, matterCode, matterName, promiseDueOn } = jointCase;
  const before = jointCase.edges.filter(({ to }) => to === componentKey).map(({ from }) => from);
  return {
    jointCaseId: id,
    jointCaseNumber,
    matterCode,
    matterName,
    key: componentKey ?? '',
    promiseDueOn,
    needsJointVisit: jointCase.components.some(({ key, needsJointVisit }) => key === componentKey && needsJointVisit),
    predecessors: components
      .filter((component) => before.includes(component.componentKey ?? ''))
      .map((component) => ({
        key: component.componentKey ?? '',
        caseId: component.id,
        outcome: fateOf(component) === 'OPEN' ? null : (component.ruling?.outcome ?? null),
      })),
  };
}

/** The event that a department need not decide any more. It is only for departments that had a task. */
export function withdrawnTask(
  before: ReviewCase,
  cause: TaskWithdrawnV1['cause'],
  { instant: withdrawnAt }: Pick<HallNow, 'instant'>,
): HallEvent[] {
  if (before.integration !== 'KAFKA' || before.status === 'PLANNED') return [];
  const { id, caseNumber, round, kafkaCode } = before;
  const data = { caseId: id, caseNumber, round, cause, withdrawnAt };
  return [{ type: 'TaskWithdrawn.v1', to: kafkaCode, key: id, data }];
}

/** A promise whose gap closes at the hand-out is broken (B2): told to a department that answers by Kafka; it decides in the portal. */
export function brokenPromise(
  { integration, id, caseNumber, round, kafkaCode }: ReviewCase,
  missing: readonly string[],
  brokenAt: string,
): HallEvent[] {
  if (integration !== 'KAFKA' || missing.length === 0) return [];
  const data = { caseId: id, caseNumber, round, missing: [...missing], brokenAt };
  return [{ type: 'PromiseBroken.v1', to: kafkaCode, key: id, data }];
}
