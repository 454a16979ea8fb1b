import { randomUUID } from 'node:crypto';
import { topics } from '@hall/event-contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { missingFromMigrations, race, statusCheckOf } from '@hall/test-database';
import {
  answerer,
  aQuestion,
  aTicket,
  givenQuestion,
  givenTicket,
  item,
  openTestDesk,
  requestFor,
  someone,
  type TestDesk,
} from '../../testing/a-question.ts';
import { questionStatuses, ticketStatuses } from '../domain/status.ts';
import type { Question } from '../domain/question.ts';
import { isRefused, type Refused } from '../domain/refusals.ts';
import type { Ticket } from '../domain/ticket.ts';
import { onEvent } from '../events/subscriptions.ts';
import { answerFromFaq, answerQuestion, escalateQuestion } from './answer-question.ts';
import { readTickets, readWaitingTickets } from '../storage/ticket-reads.ts';
import { handOverQuestion } from './hand-over-question.ts';
import { lapseTickets } from './lapse-tickets.ts';
import { callNextTicket, finishTicket, issueTicket, recallTicket } from './serve-ticket.ts';
import { takeQuestion } from './take-question.ts';

const officer = someone('H201', 'INTAKE_OFFICER');
let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

describe('the queue', () => {
  it('calls each person once, longest first, also from several windows at once', async () => {
    const waiting = [];
    for (let n = 0; n < 4; n += 1)
      waiting.push(
        (await issueTicket(desk, someone('H101', 'GUIDE'), { commandId: randomUUID(), itemCode: null })) as Ticket,
      );
    const called = await Promise.all(waiting.map(() => callNextTicket(desk, officer, { commandId: randomUUID() })));
    expect(called.map((ticket) => (ticket as Ticket).id).sort()).toEqual(waiting.map(({ id }) => id).sort());
    expect(await callNextTicket(desk, officer, { commandId: randomUUID() })).toMatchObject({ code: 'NOBODY_WAITS' });
  });
  it('is not served by an officer who is not qualified (S21)', async () => {
    const ticket = await givenTicket(desk);
    expect(await callNextTicket(desk, someone('H205', 'INTAKE_OFFICER'), { commandId: randomUUID() })).toMatchObject({
      code: 'NOT_QUALIFIED',
    });
    const called = (await callNextTicket(desk, officer, { commandId: randomUUID() })) as Ticket;
    expect(called.id).toBe(ticket.id);
    const finish = (served: boolean, expectedVersion: number) =>
      finishTicket(desk, officer, { commandId: randomUUID(), ticketId: called.id, expectedVersion, served });
    expect(await finish(true, 1)).toMatchObject({ code: 'CONFLICT' });
    expect(await finish(true, 2)).toMatchObject({ status: 'FINISHED', version: 3 });
  });
  it('is that of today: a ticket of yesterday is neither called nor shown, and lapses with its day', async () => {
    const waiting = await givenTicket(desk, aTicket({ issuedAt: '2026-04-19T15:59:00.000Z' }));
    const called = await givenTicket(
      desk,
      aTicket({ issuedAt: '2026-04-19T01:00:00.000Z', status: 'CALLED', calledBy: 'H201' }),
    );
    const today = await givenTicket(desk, aTicket({ issuedAt: '2026-04-19T16:00:00.000Z' }));
    expect((await readWaitingTickets(desk.database, 20, null)).map(({ id }) => id)).toEqual([today.id]);
    expect(await callNextTicket(desk, officer, { commandId: randomUUID() })).toMatchObject({ id: today.id });
    expect(await callNextTicket(desk, officer, { commandId: randomUUID() })).toMatchObject({ code: 'NOBODY_WAITS' });
    expect(await lapseTickets(desk)).toBe(2);
    expect(await lapseTickets(desk)).toBe(0);
    const ended = { status: 'LAPSED', version: 2, finishedAt: '2026-04-19T16:00:00.000Z' };
    expect(await readTickets(desk.database, [waiting.id, called.id, today.id])).toMatchObject([
      ended,
      ended,
      { status: 'CALLED' },
    ]);
    const history = await desk.database.query('SELECT action, actor FROM history WHERE subject_id = $1', [waiting.id]);
    expect(history).toEqual([{ action: 'lapse', actor: 'system' }]);
  });
  it('calls a number again that nobody came to, also from another window', async () => {
    const ticket = await givenTicket(desk);
    const called = (await callNextTicket(desk, officer, { commandId: randomUUID() })) as Ticket;
    expect(called.id).toBe(ticket.id);
    const request = (expectedVersion: number) => ({ commandId: randomUUID(), ticketId: ticket.id, expectedVersion });
    await finishTicket(desk, officer, { ...request(2), served: false });
    const other = { ...officer, windowNo: 'S07' };
    expect(await recallTicket(desk, other, request(2))).toMatchObject({ code: 'CONFLICT' });
    expect(await recallTicket(desk, other, request(3))).toMatchObject({
      status: 'CALLED',
      windowNo: 'S07',
      version: 4,
    });
  });
  it('knows no ticket for an item that does not exist', async () =>
    expect(await issueTicket(desk, someone('H101', 'GUIDE'), { commandId: randomUUID(), itemCode: 'x' })).toMatchObject(
      { code: 'ITEM_NOT_FOUND' },
    ));
});

type Act = (question: Question) => Promise<Question | Refused>;
const transitions: [name: string, from: () => Question, act: Act, status: string, event: string][] = [
  [
    'answerFromFaq',
    aQuestion,
    (q) => answerFromFaq(desk, officer, { ...requestFor(q), faqQuestion: item.faqs[0]!.question }),
    'ANSWERED',
    'QuestionAnswered.v1',
  ],
  [
    'escalateQuestion',
    aQuestion,
    (q) => escalateQuestion(desk, officer, requestFor(q)),
    'ESCALATED',
    'QuestionEscalated.v1',
  ],
  [
    'handOverQuestion',
    aQuestion,
    (q) => handOverQuestion(desk, someone('H401', 'HALL_OFFICE'), { ...requestFor(q), to: 'H205', reason: '请假' }),
    'OPEN',
    'QuestionHandedOver.v1',
  ],
  [
    'answerQuestion',
    () => aQuestion({ status: 'ESCALATED' }),
    (q) => answerQuestion(desk, someone(answerer, 'ANSWERER'), { ...requestFor(q), text: '可以', channel: 'PHONE' }),
    'ANSWERED',
    'QuestionAnswered.v1',
  ],
];

describe('questions', () => {
  it('are taken with their ticket and its owner', async () => {
    const ticket = await givenTicket(desk);
    const taken = await takeQuestion(desk, officer, {
      commandId: randomUUID(),
      itemCode: item.itemCode,
      text: '怎么办？',
      ticketId: ticket.id,
      caseId: null,
    });
    expect(taken).toMatchObject({
      firstContactOwner: 'H201',
      applicantId: ticket.applicantId,
      status: 'OPEN',
      version: 1,
    });
  });
  it('about a case are taken only where intake has announced it: a case, a joint case, or a component of it', async () => {
    const [single, filed, joint, component, unknown] = Array.from({ length: 5 }, () => randomUUID());
    const ask = (caseId: string) =>
      takeQuestion(desk, officer, {
        commandId: randomUUID(),
        itemCode: item.itemCode,
        text: '怎么办？',
        ticketId: null,
        caseId,
      });
    const heard = (type: string, data: object) =>
      desk.database.transaction((tx) => onEvent(tx, { type, topic: topics.intake, data } as never));
    expect(await ask(single!)).toMatchObject({ code: 'CASE_NOT_FOUND' });
    await heard('CaseReceived.v1', { caseId: single });
    await heard('CaseReceived.v1', { caseId: single });
    await heard('CaseSubmitted.v1', { caseId: filed });
    await heard('JointCaseReceived.v1', { jointCaseId: joint, components: [{ caseId: component }] });
    for (const caseId of [single, filed, joint, component])
      expect(await ask(caseId!)).toMatchObject({ caseId, status: 'OPEN' });
    for (const caseId of [unknown!, 'x', '']) expect(await ask(caseId)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
  it.each(transitions)('%s saves question, history and event together', async (_name, from, act, status, event) => {
    const before = await givenQuestion(desk, from());
    expect(await act(before)).toMatchObject({ status, version: 2 });
    expect(await desk.database.query('SELECT type, seq::int FROM outbox_event WHERE key = $1', [before.id])).toEqual([
      { type: event, seq: 1 },
    ]);
    expect(await desk.database.query('SELECT version FROM history WHERE subject_id = $1', [before.id])).toEqual([
      { version: 2 },
    ]);
  });
  it.each(transitions)(
    '%s: of three who saw the same version one wins, the others are told CONFLICT',
    async (_name, from, act) => {
      const before = await givenQuestion(desk, from());
      const answers = await race(
        desk.database,
        { table: 'question', id: before.id },
        [1, 2, 3].map(() => () => act(before)),
      );
      expect(answers.map((answer) => (isRefused(answer) ? answer.code : 'DONE')).sort()).toEqual([
        'CONFLICT',
        'CONFLICT',
        'DONE',
      ]);
    },
  );
  it('of another department are not there for its answerers', async () => {
    const foreign = await givenQuestion(desk, aQuestion({ status: 'ESCALATED', departmentCode: '11990101YL00000201' }));
    const answer = answerQuestion(desk, someone(answerer, 'ANSWERER'), {
      ...requestFor(foreign),
      text: '可以',
      channel: 'PHONE',
    });
    expect(await answer).toMatchObject({ code: 'QUESTION_NOT_FOUND' });
  });
});

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(desk.database)).toEqual([]));
  it('let a status be what its lifecycle has, and nothing else', async () => {
    expect(await statusCheckOf(desk.database, 'ticket_status')).toEqual([...ticketStatuses].sort());
    expect(await statusCheckOf(desk.database, 'question_status')).toEqual([...questionStatuses].sort());
  });
});
