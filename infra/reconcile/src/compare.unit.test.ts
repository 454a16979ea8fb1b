import { describe, expect, it } from '@jest/globals';
import { compare } from './compare.ts';
import type { Difference, Facts, LogFact, OutboxFact } from './facts.ts';

const id = '019cd0a4-84fb-786e-8bc2-55ffd76f4774';
const caseNumber = '99010120260309000011F';
const tasks = 'hall.department.fire-rescue.task.v1';
const replies = 'hall.department.fire-rescue.reply.v1';

const event = (service: string, seq: number, type: string, more: Partial<OutboxFact> = {}): OutboxFact => ({
  id: `${service}-${type}`,
  topic: `hall.${service}.event.v1`,
  key: id,
  subject: id,
  seq,
  type,
  status: null,
  round: null,
  outcome: null,
  published: true,
  ...more,
});
const logged = ({ id: eventId, topic, key, seq, subject, type, status, round, outcome }: OutboxFact): LogFact => ({
  told: { subject, type, status, round, outcome },
  topic,
  place: `${topic}/0/${seq}`,
  key,
  id: eventId,
  source: '/hall/review',
  seq,
});

/** A case of a department on Kafka that was received, tasked, answered, decided, offered and served, and everybody agrees. */
function agreeing(): Facts {
  const outbox = {
    intake: [event('intake', 1, 'CaseReceived.v1')],
    review: [
      event('review', 1, 'CaseAccepted.v1', { status: 'ACCEPTED', round: 1 }),
      event('review', 2, 'CaseDecided.v1', { status: 'GRANTED', round: 1, outcome: 'GRANTED' }),
      event('review', 1, 'TaskAssigned.v1', { topic: tasks }),
    ],
    delivery: [event('delivery', 1, 'ResultDelivered.v1', { status: 'DELIVERED', round: 1 })],
  };
  const reply = {
    topic: replies,
    place: `${replies}/0/7`,
    key: id,
    id: 'r-1',
    source: '/department/fire-rescue',
    seq: 0,
    told: null,
  };
  return {
    intake: {
      outbox: outbox.intake,
      swept: [],
      parked: [],
      cases: [{ id, caseNumber, jointCaseId: null }],
      jointCases: [],
      progress: [
        { caseId: id, source: 'review', round: 1, status: 'GRANTED' },
        { caseId: id, source: 'delivery', round: 1, status: 'DELIVERED' },
      ],
    },
    review: {
      outbox: outbox.review,
      swept: [],
      parked: [],
      jointCases: [],
      cases: [
        {
          id,
          round: 1,
          status: 'HANDED_OVER',
          integration: 'KAFKA',
          jointCaseId: null,
          begun: true,
          held: false,
          kept: false,
          accepted: true,
          outcome: 'GRANTED',
          offered: true,
          handedOver: true,
          delivered: true,
        },
      ],
      replies: [
        {
          kafkaCode: 'fire-rescue',
          source: '/department/fire-rescue',
          replyId: 'r-1',
          place: reply.place,
          verdict: 'APPLIED',
          type: 'DecisionGiven.v1',
          caseId: id,
        },
      ],
    },
    delivery: {
      outbox: outbox.delivery,
      swept: [],
      parked: [],
      known: [id],
      jointCases: [],
      cases: [{ id, round: 1, outcome: 'GRANTED', handedOver: true, delivered: true, blocked: false }],
    },
    consultation: { outbox: [], swept: [], parked: [] },
    log: [...Object.values(outbox).flat().map(logged), reply],
    open: [],
  };
}

const agreed = agreeing();
const { intake, review, delivery, log } = agreed;
const reviewCase = review.cases[0]!;
const reply = review.replies[0]!;
const accepted = { ...reply, type: 'CaseAccepted.v1' };
const isOf = (type: string) => (one: { readonly id: string | null }) => one.id?.endsWith(type) ?? false;
const without = <Row>(rows: readonly Row[], leaveOut: (row: Row) => boolean) => rows.filter((row) => !leaveOut(row));
const inReview = (more: Partial<typeof reviewCase>) => ({ review: { ...review, cases: [{ ...reviewCase, ...more }] } });
const atTheWindow = (more: object) => ({ delivery: { ...delivery, cases: [{ ...delivery.cases[0]!, ...more }] } });
const toldTwice = event('review', 3, 'CaseDecided.v1', {
  id: 'again',
  status: 'GRANTED',
  round: 1,
  outcome: 'GRANTED',
});

const planted: [Difference['code'], Partial<Facts>][] = [
  ['EVENT_NOT_IN_LOG', { log: without(log, isOf('review-CaseDecided.v1')) }],
  ['EVENT_NOT_IN_OUTBOX', { review: { ...review, outbox: without(review.outbox, isOf('CaseAccepted.v1')) } }],
  ['SEQUENCE_HOLE', { log: without(log, isOf('review-CaseAccepted.v1')) }],
  [
    'NOT_PUBLISHED',
    { delivery: { ...delivery, outbox: delivery.outbox.map((one) => ({ ...one, published: false })) } },
  ],
  [
    'PARKED',
    {
      consultation: { outbox: [], swept: [], parked: [{ topic: 'hall.intake.event.v1', key: id, code: 'UNREADABLE' }] },
    },
  ],
  ['NOT_IN_REVIEW', { review: { ...review, cases: [] } }],
  ['NOT_RECEIVED', { intake: { ...intake, cases: [] } }],
  ['NOT_IN_DELIVERY', { delivery: { ...delivery, known: [] } }],
  ['TASK_LOST', { review: { ...review, outbox: without(review.outbox, isOf('TaskAssigned.v1')) } }],
  ['REPLY_NOT_FILED', { review: { ...review, replies: [] } }],
  ['REPLY_DOUBLED', { review: { ...review, replies: [accepted, { ...accepted, place: `${replies}/0/8` }] } }],
  ['REPLY_DOUBLED', { review: { ...review, replies: [reply, { ...reply, replyId: 'r-2' }] } }],
  [
    'DECISION_DOUBLED',
    { review: { ...review, outbox: [...review.outbox, toldTwice] }, log: [...log, logged(toldTwice)] },
  ],
  ['DECISION_NOT_TOLD', inReview({ outcome: null })],
  ['OUTCOME_DIFFERS', atTheWindow({ outcome: 'REFUSED' })],
  ['STATUS_DIFFERS', inReview({ status: 'TERMINATED' })],
  ['STATUS_DIFFERS', inReview({ status: 'PLANNED' })],
  ['REPLY_STUCK', { review: { ...review, replies: [reply, { ...reply, verdict: 'WAITING', replyId: 'r-3' }] } }],
  ['RESULT_NOT_OFFERED', inReview({ offered: false })],
  ['HAND_OVER_DIFFERS', atTheWindow({ handedOver: false })],
  ['SERVICE_DIFFERS', atTheWindow({ delivered: false })],
  ['PROGRESS_DIFFERS', { intake: { ...intake, progress: intake.progress.slice(1) } }],
];

const concluded = event('review', 3, 'JointCaseConcluded.v1', { status: 'GRANTED' });
const joint = (more: object) => ({
  intake: { ...intake, jointCases: [{ id, jointCaseNumber: caseNumber }] },
  review: {
    ...review,
    outbox: [...review.outbox, concluded],
    jointCases: [{ id, status: 'GRANTED', concluded: true, ...more }],
  },
  log: [...log, logged(concluded)],
});

/** The same case after a court has ordered a new decision (T32): what the second round has come to so far. */
function reopened(
  inReviewNow: Partial<typeof reviewCase>,
  window: Partial<(typeof delivery.cases)[number]> = {},
  decided: string | null = null,
): Facts {
  const told = [event('review', 3, 'CaseReopened.v1', { status: 'UNDER_REVIEW', round: 2 })];
  if (decided !== null)
    told.push(event('review', 4, 'CaseDecided.v1', { id: 'second', status: decided, round: 2, outcome: decided }));
  const outbox = [...review.outbox, ...told];
  const last = { caseId: id, source: 'review' as const, round: 2, status: decided ?? 'UNDER_REVIEW' };
  return {
    ...agreed,
    intake: { ...intake, progress: [last, intake.progress[1]!] },
    review: {
      ...review,
      outbox,
      cases: [
        {
          ...reviewCase,
          round: 2,
          status: 'UNDER_REVIEW',
          outcome: null,
          offered: false,
          handedOver: false,
          delivered: false,
          ...inReviewNow,
        },
      ],
    },
    delivery: { ...delivery, cases: [{ ...delivery.cases[0]!, ...window }] },
    log: [...log, ...told.map(logged)],
  };
}
const codesOf = (facts: Facts) => compare(facts).map(({ code }) => code);
const refusedNow = { status: 'REFUSED', outcome: 'REFUSED' };
const outNow = { status: 'HANDED_OVER', outcome: 'REFUSED', offered: true, handedOver: true, delivered: true };
const servedNow = { round: 2, outcome: 'REFUSED' };

describe('reconciliation of a re-opened case (T32)', () => {
  it.each<[string, Facts]>([
    ['under review again', reopened({})],
    ['under review again, its result stopped at the window', reopened({}, { delivered: false, blocked: true })],
    ['decided again, and otherwise', reopened(refusedNow, {}, 'REFUSED')],
    ['delivered again', reopened(outNow, servedNow, 'REFUSED')],
  ])('finds nothing while it is %s', (_when, facts) => expect(compare(facts)).toEqual([]));
  it.each<[Difference['code'], string, Facts]>([
    ['RESULT_NOT_OFFERED', 'the new result is not there', reopened({ ...outNow }, {}, 'REFUSED')],
    ['RESULT_NOT_OFFERED', 'nobody has offered what is there', reopened(refusedNow, servedNow, 'REFUSED')],
    ['HAND_OVER_DIFFERS', 'one has signed', reopened(outNow, { ...servedNow, handedOver: false }, 'REFUSED')],
    ['SERVICE_DIFFERS', 'served for one', reopened({ ...outNow, delivered: false }, servedNow, 'REFUSED')],
    ['OUTCOME_DIFFERS', 'refused, at the window granted', reopened(outNow, { round: 2 }, 'REFUSED')],
    ['OUTCOME_DIFFERS', 'the old result is none of the old decision', reopened({}, { outcome: 'REFUSED' })],
    ['OLD_RESULT_OPEN', 'the old result can still be handed out', reopened({}, { delivered: false })],
  ])('finds %s: %s', (code, _why, facts) => expect(compare(facts)).toMatchObject([{ code, caseId: id, caseNumber }]));
  it('finds nothing where a joint case is under way again, and what is told of it where none was re-opened', () => {
    const told = joint({ status: 'ACCEPTED', concluded: false });
    const { cases: again } = reopened({ jointCaseId: id }).review;
    const facts = { ...agreed, ...told, review: { ...told.review, cases: again } };
    expect(codesOf(facts)).not.toContain('JOINT_STATUS_DIFFERS');
    const cases = [{ ...reviewCase, status: 'UNDER_REVIEW', outcome: null, jointCaseId: id }];
    const first = { ...facts, review: { ...told.review, cases } };
    expect(codesOf(first)).toContain('JOINT_STATUS_DIFFERS');
  });
});

describe('reconciliation', () => {
  it('finds nothing where everything agrees', () => expect(compare(agreed)).toEqual([]));

  it.each(planted)('finds %s, and names the case', (code, change) => {
    const found = compare({ ...agreed, ...change }).filter((one) => one.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ caseId: id, caseNumber: code === 'NOT_RECEIVED' ? null : caseNumber });
  });

  it('finds nothing where a joint case was told as it is', () =>
    expect(compare({ ...agreed, ...joint({}) })).toEqual([]));
  it.each([{ status: 'RECEIVED', concluded: false }, { status: 'REFUSED' }])('finds a joint case %j', (more) =>
    expect(compare({ ...agreed, ...joint(more) }).map(({ code }) => code)).toEqual(['JOINT_STATUS_DIFFERS']),
  );
  it.each([
    ['RECEIVED', { status: 'ACCEPTED', outcome: null }],
    ['ON_HOLD', { status: 'RECEIVED', outcome: null, accepted: false }],
    ['ACCEPTED', { status: 'UNDER_REVIEW', outcome: null, held: true }],
  ])('finds a joint case %s whose component is %j', (status, component) => {
    const cases = [{ ...reviewCase, ...component, jointCaseId: 'j' }];
    const facts = { ...agreed, review: { ...review, cases, jointCases: [{ id: 'j', status, concluded: false }] } };
    expect(compare(facts).map(({ code }) => code)).toContain('JOINT_STATUS_DIFFERS');
  });
  it('finds a component that has begun, and is planned', () => {
    const outbox = without(review.outbox, ({ status }) => status !== null);
    const planned = [{ ...reviewCase, status: 'PLANNED', outcome: null, offered: false, accepted: false }];
    const found = compare({ ...agreed, review: { ...review, outbox, cases: planned } }).map(({ code }) => code);
    expect(found).toContain('STATUS_DIFFERS');
  });
  it('finds a decision that was turned round: told otherwise, and otherwise at the window', () =>
    expect(compare({ ...agreed, ...inReview({ outcome: 'REFUSED' }) }).map(({ code }) => code)).toEqual([
      'OUTCOME_DIFFERS',
      'OUTCOME_DIFFERS',
    ]));
  it('lets a reply wait for what may come', () => {
    const waits = { ...reply, verdict: 'WAITING', replyId: 'r-3', type: 'ResultReady.v1' };
    const found = compare({ ...agreed, review: { ...review, replies: [reply, waits] } });
    expect(found.map(({ code }) => code)).toEqual(['REPLY_STUCK']);
    const undecided = { ...inReview({ outcome: null }).review, replies: [reply, waits] };
    expect(compare({ ...agreed, review: undecided }).map(({ code }) => code)).not.toContain('REPLY_STUCK');
  });

  it('names a transaction that nobody has ended', () => {
    const topic = 'hall.department.fire-rescue.reply.v1';
    const open = [{ topic, partition: 2, from: '12', end: '15' }];
    expect(compare({ ...agreed, open })).toMatchObject([{ code: 'TRANSACTION_OPEN', caseId: topic }]);
  });

  it('takes a record that came twice with the same id for one', () =>
    expect(compare({ ...agreed, log: [...log, ...log] })).toEqual([]));
});

describe('a hall that has swept its outbox', () => {
  const topic = 'hall.review.event.v1';
  /** Review has swept as many events of the case as given, and the outbox has the others. */
  const sweptTo = (seq: number): Facts => ({
    ...agreed,
    review: {
      ...review,
      outbox: without(review.outbox, (one) => one.topic === topic && one.seq <= seq),
      swept: [{ topic, key: id, seq }],
    },
  });
  const codesOf = (facts: Facts): string[] => compare(facts).map(({ code }) => code);

  it.each([1, 2])('agrees, because the log has what was swept: %i events of a case', (seq) =>
    expect(compare(sweptTo(seq))).toEqual([]),
  );

  it('still names a decision that is not what was told', () => {
    const swept = sweptTo(2).review;
    const cases = [{ ...reviewCase, outcome: 'REFUSED' }];
    expect(codesOf({ ...agreed, review: { ...swept, cases } })).toEqual(['OUTCOME_DIFFERS', 'OUTCOME_DIFFERS']);
  });

  it('names what was swept and is not in the log', () => {
    const found = compare({ ...sweptTo(1), log: without(log, isOf('review-CaseAccepted.v1')) });
    expect(found).toContainEqual({
      code: 'EVENT_NOT_IN_LOG',
      caseId: id,
      caseNumber,
      detail: `number 1 was swept from the outbox of review and is not on ${topic}`,
    });
  });

  it('names what is missing from the outbox and was not swept', () => {
    const { outbox } = sweptTo(2).review;
    const found = codesOf({ ...agreed, review: { ...sweptTo(1).review, outbox } });
    expect(found).toContain('EVENT_NOT_IN_OUTBOX');
  });

  it('names another event under a number that was swept', () => {
    const other = { ...log.find(isOf('review-CaseAccepted.v1'))!, id: 'stranger' };
    expect(codesOf({ ...sweptTo(1), log: [...log, other] })).toContain('EVENT_NOT_IN_OUTBOX');
  });
});
