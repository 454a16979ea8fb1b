import { departmentOf } from '@hall/event-contracts';
import type { Difference, Facts, OutboxFact } from './facts.ts';

type Found = Omit<Difference, 'caseNumber'>;

/** Names every difference between what was received, tasked, answered, decided, offered and delivered, by case. A pure function. */
export function compare(facts: Facts): Difference[] {
  const numbers = new Map([
    ...facts.intake.cases.map(({ id, caseNumber }) => [id, caseNumber] as const),
    ...facts.intake.jointCases.map(({ id, jointCaseNumber }) => [id, jointCaseNumber] as const),
  ]);
  return [
    ...outboxAndLog(facts),
    ...parked(facts),
    ...received(facts),
    ...tasked(facts),
    ...answered(facts),
    ...decided(facts),
    ...stood(facts),
    ...concluded(facts),
    ...delivered(facts),
    ...shown(facts),
  ].map((found) => ({ ...found, caseNumber: numbers.get(found.caseId) ?? null }));
}

const outboxOf = ({ intake, review, delivery, consultation }: Facts): readonly OutboxFact[] =>
  [intake, review, delivery, consultation].flatMap(({ outbox }) => outbox);
const say = (code: Difference['code'], caseId: string, detail: string): Found => ({ code, caseId, detail });

/** Every committed event is in the log, nothing else is, and the first occurrences of a key come as 1, 2, 3 … (I2, I3). */
function* outboxAndLog(facts: Facts): Generator<Found> {
  const outbox = outboxOf(facts);
  const logged = new Set(facts.log.map(({ id }) => id));
  const known = new Set(outbox.map(({ id }) => id));
  for (const { id, topic, subject, type, published } of outbox) {
    if (!published) yield say('NOT_PUBLISHED', subject, `${type} waits in the outbox for ${topic}`);
    else if (!logged.has(id)) yield say('EVENT_NOT_IN_LOG', subject, `${type} ${id} is not on ${topic}`);
  }
  const last = new Map<string, number>();
  const seen = new Set<string>();
  for (const { topic, key, id, seq, place } of facts.log) {
    if (isReply(topic) || id === null || seen.has(id)) continue;
    seen.add(id);
    if (!known.has(id)) yield say('EVENT_NOT_IN_OUTBOX', key ?? '', `${id} at ${place} was published by nobody`);
    if (isCompacted(topic)) continue;
    const stream = `${topic} ${key}`;
    const before = last.get(stream) ?? (departmentOf(topic) ? seq - 1 : 0); // tasks older than a month are gone
    if (seq !== before + 1) yield say('SEQUENCE_HOLE', key ?? '', `${topic}: ${before} is followed by ${seq}`);
    last.set(stream, seq);
  }
}
const isReply = (topic: string): boolean => topic.endsWith('.reply.v1');
const isCompacted = (topic: string): boolean => topic.endsWith('.state.v1');

function* parked({ intake, review, delivery, consultation }: Facts): Generator<Found> {
  for (const [service, { parked: messages }] of Object.entries({ intake, review, delivery, consultation }))
    for (const { topic, key, code } of messages)
      yield say('PARKED', key, `${service} has parked a message of ${topic}: ${code}`);
}

/** What the window has received is known to the department and to the delivery window, and nothing else is (I1). */
function* received({ intake, review, delivery }: Facts): Generator<Found> {
  const ids = [...intake.cases.map(({ id }) => id), ...intake.jointCases.map(({ id }) => id)];
  const [inReview, inDelivery] = [
    new Set([...review.cases.map(({ id }) => id), ...review.jointCases.map(({ id }) => id)]),
    new Set([...delivery.known, ...delivery.jointCases]),
  ];
  const all = new Set(ids);
  for (const id of ids) {
    if (!inReview.has(id)) yield say('NOT_IN_REVIEW', id, 'received at the window, unknown to the departments');
    if (!inDelivery.has(id)) yield say('NOT_IN_DELIVERY', id, 'received at the window, unknown to the delivery window');
  }
  for (const id of inReview) if (!all.has(id)) yield say('NOT_RECEIVED', id, 'known to a department, never received');
}

/** Every case that a department on Kafka has to decide has its task. */
function* tasked({ review }: Facts): Generator<Found> {
  const tasks = new Set(review.outbox.filter(({ type }) => type === 'TaskAssigned.v1').map(({ subject }) => subject));
  for (const { id, integration, status } of review.cases)
    if (integration === 'KAFKA' && !['PLANNED', 'TERMINATED'].includes(status) && !tasks.has(id))
      yield say('TASK_LOST', id, 'the department was never given its task');
}

/** Every reply is on file, with one effect. */
function* answered({ review, log }: Facts): Generator<Found> {
  const filed = new Set(review.replies.flatMap(({ kafkaCode, replyId, place }) => [place, `${kafkaCode} ${replyId}`]));
  for (const { topic, id, key, place } of log)
    if (isReply(topic) && !filed.has(place) && !filed.has(`${departmentOf(topic)} ${id}`))
      yield say('REPLY_NOT_FILED', key ?? '', `the reply ${id} at ${place} is not on file`);
  const effects = countOf(
    review.replies.filter(({ verdict, replyId }) => verdict === 'APPLIED' && replyId !== null),
    (reply) => `${reply.kafkaCode} ${reply.replyId}`,
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

/** A decision waits for the acceptance, a result for the decision, both while the case is open. */
const mayWait = ({ status, accepted, outcome }: Facts['review']['cases'][number], type: string | null): boolean =>
  !['TERMINATED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'NOT_ACCEPTED'].includes(status) &&
  (type === 'DecisionGiven.v1' ? !accepted : outcome === null);

/** One decision per case and round, and it was told (I5). */
function* decided({ review, delivery }: Facts): Generator<Found> {
  const told = countOf(
    review.outbox.filter(({ type }) => type === 'CaseDecided.v1'),
    ({ subject, round }) => `${subject} ${round}`,
  );
  for (const [[first], count] of told)
    if (count > 1) yield say('DECISION_DOUBLED', first!.subject, `decided ${count} times in round ${first!.round}`);
  const known = new Map(told.map(([[first]]) => [`${first!.subject} ${first!.round}`, first!.outcome]));
  const atTheWindow = new Map(delivery.cases.map((one) => [one.id, one.outcome]));
  for (const { id, round, outcome } of review.cases) {
    const isTold = known.has(`${id} ${round}`);
    if ((outcome !== null) !== isTold) yield say('DECISION_NOT_TOLD', id, 'the decision and its event do not agree');
    else if (isTold && known.get(`${id} ${round}`) !== outcome)
      yield say('OUTCOME_DIFFERS', id, `decided ${outcome}, told ${known.get(`${id} ${round}`)}`);
    if (outcome !== null && (atTheWindow.get(id) ?? outcome) !== outcome)
      yield say('OUTCOME_DIFFERS', id, `decided ${outcome}, at the window ${atTheWindow.get(id)}`);
  }
}

/** A case stands where its last event says; what the window does to it is told by the window. */
function* stood({ review }: Facts): Generator<Found> {
  const last = lastWords(review.outbox);
  for (const { id, round, status } of review.cases) {
    const told = last.get(id);
    const expected = told?.round === round ? told.status : null;
    const isSo = expected === null ? ['PLANNED', 'RECEIVED'].includes(status) : status === expected;
    if (!isSo && status !== 'HANDED_OVER')
      yield say('STATUS_DIFFERS', id, `the department has it ${status}, and last told ${expected ?? 'nothing'}`);
  }
}

/** A joint case is concluded when it was told so, and as it was told. */
function* concluded({ review }: Facts): Generator<Found> {
  const told = new Map(
    review.outbox
      .filter(({ type }) => type === 'JointCaseConcluded.v1')
      .map(({ subject, status }) => [subject, status]),
  );
  for (const { id, status, concluded: isConcluded } of review.jointCases)
    if (isConcluded !== told.has(id) || (isConcluded && told.get(id) !== status))
      yield say('JOINT_STATUS_DIFFERS', id, `the joint case is ${status}, and was told ${told.get(id) ?? 'under way'}`);
}

/** What was offered is at the window; what the window has done is known to the department. */
function* delivered({ review, delivery }: Facts): Generator<Found> {
  const atTheWindow = new Map(delivery.cases.map((one) => [one.id, one]));
  for (const { id, offered, handedOver, delivered: served } of review.cases) {
    const window = atTheWindow.get(id);
    if (offered !== (window !== undefined))
      yield say('RESULT_NOT_OFFERED', id, 'the offer and the delivery window do not agree');
    if (!window) continue;
    if (handedOver !== window.handedOver) yield say('HAND_OVER_DIFFERS', id, 'the two signatures do not agree');
    if (served !== window.delivered) yield say('SERVICE_DIFFERS', id, 'the service of the result does not agree');
  }
}

/** The applicant sees the last word of each service. */
function* shown({ intake, review, delivery }: Facts): Generator<Found> {
  const seen = new Map(
    intake.progress.map(({ caseId, source, round, status }) => [`${source} ${caseId}`, `${round} ${status}`]),
  );
  for (const [source, { outbox }] of Object.entries({ review, delivery })) {
    for (const [caseId, { round, status }] of lastWords(outbox))
      if (seen.get(`${source} ${caseId}`) !== `${round} ${status}`)
        yield say(
          'PROGRESS_DIFFERS',
          caseId,
          `${source} said ${status}, the applicant sees ${seen.get(`${source} ${caseId}`) ?? 'nothing'}`,
        );
  }
}

/** The last event of each case that says where it stands. */
function lastWords(outbox: readonly OutboxFact[]): ReadonlyMap<string, OutboxFact> {
  const last = new Map<string, OutboxFact>();
  for (const event of outbox)
    if (event.status !== null && event.round !== null && !departmentOf(event.topic))
      if ((last.get(event.subject)?.seq ?? 0) < event.seq) last.set(event.subject, event);
  return last;
}

function countOf<Row>(rows: readonly Row[], nameOf: (row: Row) => string): [rows: Row[], count: number][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return [...groups.values()].map((group) => [group, group.length]);
}
