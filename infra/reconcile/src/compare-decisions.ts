import { jointStatusOf, type Standing } from '@hall/review/joint-status';
import type { Facts } from './facts.ts';
import { countOf, lastWords, say, type Found } from './found.ts';

/**
 * There is one decision per case and round, and it was published (I5). A result at the window has the outcome and the
 * round of that decision (T32).
 */
export function* decided({ review, delivery }: Facts): Generator<Found> {
  const told = countOf(
    review.outbox.filter(({ type }) => type === 'CaseDecided.v1'),
    ({ subject, round }) => `${subject} ${round}`,
  );
  for (const [[first], count] of told)
    if (count > 1) yield say('DECISION_DOUBLED', first!.subject, `decided ${count} times in round ${first!.round}`);
  const known = new Map(told.map(([[first]]) => [`${first!.subject} ${first!.round}`, first!.outcome]));
  const atTheWindow = new Map(delivery.cases.map((one) => [one.id, one]));
  for (const { id, round, outcome } of review.cases) {
    const isTold = known.has(`${id} ${round}`);
    if ((outcome !== null) !== isTold) yield say('DECISION_NOT_TOLD', id, 'the decision and its event do not agree');
    else if (isTold && known.get(`${id} ${round}`) !== outcome)
      yield say('OUTCOME_DIFFERS', id, `decided ${outcome}, told ${known.get(`${id} ${round}`)}`);
    const window = atTheWindow.get(id);
    const inItsRound = window?.round === round ? outcome : known.get(`${id} ${window?.round}`);
    if (window && inItsRound && window.outcome !== inItsRound)
      yield say('OUTCOME_DIFFERS', id, `decided ${inItsRound}, at the window ${window.outcome}`);
  }
}

/**
 * A case has the status that its last event says. What the window does to a case is told by the events of the window.
 */
export function* stood({ review }: Facts): Generator<Found> {
  const last = lastWords(review.outbox);
  for (const { id, round, status, begun } of review.cases) {
    const told = last.get(id);
    const expected = told?.round === round ? told.status : begun ? 'RECEIVED' : 'PLANNED';
    if (status !== expected && status !== 'HANDED_OVER')
      yield say('STATUS_DIFFERS', id, `the department has it ${status}, and by what was told it is ${expected}`);
  }
}

/**
 * A joint case stands as its components do. It is concluded when that was published, and as it was published last. A
 * joint case of which a component was re-opened since then (T32) is under way again.
 */
export function* concluded({ review }: Facts): Generator<Found> {
  const told = new Map(
    review.outbox
      .filter(({ type }) => type === 'JointCaseConcluded.v1')
      .sort((one, other) => one.seq - other.seq)
      .map(({ subject, status }) => [subject, status]),
  );
  const byJoint = new Map(
    countOf(review.cases, ({ jointCaseId }) => jointCaseId ?? '').map(([cases]) => [cases[0]!.jointCaseId, cases]),
  );
  for (const { id, status, concluded: isConcluded } of review.jointCases) {
    const components = byJoint.get(id);
    const expected = components ? jointStatusOf(components.map(standingOf)) : status;
    if (status !== expected)
      yield say('JOINT_STATUS_DIFFERS', id, `the joint case is ${status}, by its parts ${expected}`);
    else if (isConcluded ? told.get(id) !== status : told.has(id) && !components?.some(({ round }) => round > 1))
      yield say('JOINT_STATUS_DIFFERS', id, `the joint case is ${status}, and was told ${told.get(id) ?? 'under way'}`);
  }
}

const standingOf = ({ status, outcome, held, kept, accepted }: Facts['review']['cases'][number]): Standing => ({
  status: status as Standing['status'],
  ruling: outcome === null ? null : { outcome: outcome as 'GRANTED' | 'REFUSED' },
  heldSince: held ? 'held' : null,
  keptRuling: kept ? {} : null,
  acceptance: accepted ? {} : null,
});

/**
 * A result that was offered in this round is at the window, and the department knows what the window has done with it.
 * The result of an earlier round stays with whoever has it; while nobody has it, it is not handed out (T32).
 */
export function* delivered({ review, delivery }: Facts): Generator<Found> {
  const atTheWindow = new Map(delivery.cases.map((one) => [one.id, one]));
  for (const { id, round, offered, handedOver, delivered: served } of review.cases) {
    const window = atTheWindow.get(id);
    if (offered !== (window?.round === round))
      yield say('RESULT_NOT_OFFERED', id, 'the offer and the delivery window do not agree');
    else if (window && offered) {
      if (handedOver !== window.handedOver) yield say('HAND_OVER_DIFFERS', id, 'the two signatures do not agree');
      if (served !== window.delivered) yield say('SERVICE_DIFFERS', id, 'the service of the result does not agree');
    }
    if (window && window.round < round && !window.delivered && !window.blocked)
      yield say('OLD_RESULT_OPEN', id, `what round ${window.round} came to can still be handed out in round ${round}`);
  }
}

/** What the applicant is shown is the last report of each service. */
export function* shown({ intake, review, delivery }: Facts): Generator<Found> {
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
