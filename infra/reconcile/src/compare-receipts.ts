import { departmentOf } from '@hall/event-contracts';
import { isReply } from './compare-log.ts';
import type { Facts } from './facts.ts';
import { countOf, say, type Found } from './found.ts';

/**
 * Every case that the window has received is known to the department and to the delivery window, and these know no
 * other (I1).
 */
export function* received({ intake, review, delivery }: Facts): Generator<Found> {
  const ids = [...intake.cases.map(({ id }) => id), ...intake.jointCases.map(({ id }) => id)];
  const inReview = new Set([...review.cases.map(({ id }) => id), ...review.jointCases.map(({ id }) => id)]);
  const inDelivery = new Set([...delivery.known, ...delivery.jointCases]);
  const all = new Set(ids);
  for (const id of ids) {
    if (!inReview.has(id)) yield say('NOT_IN_REVIEW', id, 'received at the window, unknown to the departments');
    if (!inDelivery.has(id)) yield say('NOT_IN_DELIVERY', id, 'received at the window, unknown to the delivery window');
  }
  for (const id of inReview) if (!all.has(id)) yield say('NOT_RECEIVED', id, 'known to a department, never received');
}

/** Every case that a department on Kafka has to decide has its task. */
export function* tasked({ review }: Facts): Generator<Found> {
  const tasks = new Set(review.outbox.filter(({ type }) => type === 'TaskAssigned.v1').map(({ subject }) => subject));
  for (const { id, integration, status } of review.cases)
    if (integration === 'KAFKA' && !['PLANNED', 'TERMINATED'].includes(status) && !tasks.has(id))
      yield say('TASK_LOST', id, 'the department was never given its task');
}

/** Every reply is on file, with one effect. */
export function* answered({ review, log }: Facts): Generator<Found> {
  const filed = new Set(review.replies.flatMap((reply) => [reply.place, nameOf(reply)]));
  for (const { topic, id, source, key, place } of log)
    if (
      isReply(topic) &&
      !filed.has(place) &&
      !filed.has(nameOf({ kafkaCode: departmentOf(topic), source, replyId: id }))
    )
      yield say('REPLY_NOT_FILED', key ?? '', `the reply ${id} at ${place} is not on file`);
  const effects = countOf(
    review.replies.filter(({ verdict, replyId }) => verdict === 'APPLIED' && replyId !== null),
    nameOf,
  );
  for (const [[first], count] of effects)
    if (count > 1)
      yield say('REPLY_DOUBLED', first!.caseId ?? '', `the reply ${first!.replyId} had its effect ${count} times`);
  const cases = new Map(review.cases.map((one) => [one.id, one]));
  for (const { verdict, type, caseId, replyId } of review.replies) {
    const known = caseId === null ? undefined : cases.get(caseId);
    if (verdict === 'WAITING' && known && !mayWait(known, type))
      yield say('REPLY_STUCK', known.id, `the reply ${replyId} waits for what has come, or can never come`);
  }
  const rounds = new Map(review.cases.map(({ id, round }) => [id, round]));
  const decisions = countOf(
    review.replies.filter(({ verdict, type }) => verdict === 'APPLIED' && type === 'DecisionGiven.v1'),
    ({ caseId }) => caseId ?? '',
  );
  for (const [[first], count] of decisions)
    if (count > (rounds.get(first!.caseId ?? '') ?? 1))
      yield say('REPLY_DOUBLED', first!.caseId ?? '', `${count} decisions of the department had an effect`);
}

type Named = Readonly<Record<'kafkaCode' | 'source' | 'replyId', string | null | undefined>>;

/** A reply is known by its source and its id (CloudEvents): the same id from another system of the department is another reply. */
const nameOf = ({ kafkaCode, source, replyId }: Named): string => [kafkaCode, source, replyId].join(' ');

/**
 * Whether a reply may still wait for another: a visit and a decision wait for the acceptance, a result waits for the
 * decision, as long as the case is open.
 */
const mayWait = ({ status, accepted, outcome }: Facts['review']['cases'][number], type: string | null): boolean =>
  !['TERMINATED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'NOT_ACCEPTED'].includes(status) &&
  (type === 'DecisionGiven.v1' || type === 'SiteVerified.v1' ? !accepted : outcome === null);
