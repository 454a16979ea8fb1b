import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import {
  accessCases,
  describeCursors,
  operationsOf,
  serveSubgraph,
  type Asker,
  type TestSubgraph,
} from '@hall/test-subgraph';
import {
  aQuestion,
  aTicket,
  givenQuestion,
  givenTicket,
  item,
  openTestDesk,
  requestFor,
  type TestDesk,
} from '../../testing/a-question.ts';
import { operations, type Operation } from '../domain/permissions.ts';
import type { Question } from '../domain/question.ts';
import type { Ticket } from '../domain/ticket.ts';
import { consultationContext } from './context.ts';
import { consultationSubgraph } from './consultation-subgraph.ts';

let desk: TestDesk;
let consultation: TestSubgraph;
let ticket: Ticket;
let question: Question;
const applicantId = randomUUID();
beforeAll(async () => {
  desk = await openTestDesk();
  consultation = await serveSubgraph('consultation', consultationSubgraph, (caller) =>
    consultationContext(desk, caller),
  );
  ticket = await givenTicket(desk, aTicket({ applicantId, issuedAt: '2026-04-19T16:00:00.000Z', status: 'ISSUED' }));
  question = await givenQuestion(desk, aQuestion({ applicantId }));
});
afterAll(async () => {
  await consultation.stop();
  await desk.database.close();
});

const insider = (role: string): Asker => ({
  id: role === 'APPLICANT' ? applicantId : 'H201',
  roles: role === '' ? [] : [role],
  department: item.departmentCode,
  window: 'S01',
});
type Attempt = {
  readonly query: string;
  readonly variables: () => Promise<object>;
  readonly granted: (data: any) => boolean;
};
const mutation = (field: Operation, input: () => Promise<object>): Attempt => ({
  query: `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ... on Refusal { code } } }`,
  variables: async () => ({ input: { commandId: randomUUID(), ...(await input()) } }),
  granted: (data) => data[field].code !== 'NOT_PERMITTED',
});
const none = async () => ({});
const attempts: Record<Operation, Attempt> = {
  ticket: {
    query: 'query ($id: ID!) { ticket(id: $id) { number } }',
    variables: async () => ({ id: ticket.id }),
    granted: ({ ticket: found }) => found !== null,
  },
  waitingTickets: {
    query: '{ waitingTickets { nodes { number } } }',
    variables: none,
    granted: ({ waitingTickets }) => waitingTickets.nodes.length > 0,
  },
  question: {
    query: 'query ($id: ID!) { question(id: $id) { text } }',
    variables: async () => ({ id: question.id }),
    granted: ({ question: found }) => found !== null,
  },
  questions: {
    query: '{ questions { nodes { text } } }',
    variables: none,
    granted: ({ questions }) => questions.nodes.length > 0,
  },
  issueTicket: mutation('issueTicket', none),
  callNextTicket: mutation(
    'callNextTicket',
    async () => (await givenTicket(desk, aTicket({ issuedAt: '2026-05-01T00:00:00.000Z' })), {}),
  ),
  recallTicket: mutation('recallTicket', async () => ({ ticketId: ticket.id, expectedVersion: 99 })),
  finishTicket: mutation('finishTicket', async () => ({ ticketId: ticket.id, expectedVersion: 99 })),
  takeQuestion: mutation('takeQuestion', async () => ({ itemCode: item.itemCode, text: '怎么办？' })),
  answerFromFaq: mutation('answerFromFaq', async () => ({
    ...requestFor(await givenQuestion(desk)),
    faqQuestion: item.faqs[0]!.question,
  })),
  escalateQuestion: mutation('escalateQuestion', async () => requestFor(await givenQuestion(desk))),
  handOverQuestion: mutation('handOverQuestion', async () => ({
    ...requestFor(await givenQuestion(desk)),

    to: 'H205',
    reason: '首问责任人请假',
  })),
  answerQuestion: mutation('answerQuestion', async () => ({
    ...requestFor(await givenQuestion(desk, aQuestion({ status: 'ESCALATED' }))),
    text: '可以',
    channel: 'PHONE',
  })),
};

describe('who may do what', () => {
  it('is written down for every operation of the schema', () =>
    expect(operationsOf(consultationSubgraph.typeDefs).sort()).toEqual(Object.keys(attempts).sort()));

  it.each(accessCases(operations, roles).filter(([operation]) => operation !== 'callNextTicket'))(
    '%s by %s: %s',
    async (operation, role, allowed) => {
      const { query, variables, granted } = attempts[operation as Operation];
      const { data, errors } = await consultation.ask(insider(role), query, await variables());
      expect(errors).toBeUndefined();
      expect(granted(data)).toBe(allowed);
    },
  );
  it.each(accessCases({ callNextTicket: operations.callNextTicket }, roles))(
    '%s by %s: %s',
    async (_operation, role, allowed) => {
      const { query, variables, granted } = attempts.callNextTicket;
      const { data } = await consultation.ask(insider(role), query, await variables());
      expect(granted(data)).toBe(allowed);
    },
  );
});

describe('who may see, by _entities', () => {
  const entity =
    'query ($t: ID!, $q: ID!) { _entities(representations: [{ __typename: "Ticket", id: $t }, { __typename: "Question", id: $q }]) { ... on Ticket { number } ... on Question { text } } }';
  const ask = async (asker: Asker) =>
    (await consultation.ask(asker, entity, { t: ticket.id, q: question.id })).data._entities;
  it.each<[string, Asker]>([
    ['nobody', { roles: [] }],
    ['another applicant', { id: randomUUID(), roles: ['APPLICANT'] }],
    ['an answerer of another department', { id: 'D0204', roles: ['ANSWERER'], department: '11990101YL00000201' }],
  ])('%s is not told that anything exists', async (_who, asker) => expect(await ask(asker)).toEqual([null, null]));
  it('the person who asked sees both', async () =>
    expect(await ask(insider('APPLICANT'))).toEqual([{ number: ticket.number }, { text: question.text }]));
});

describe('the list of questions', () => {
  const oldest = (status: Question['status'], day: number) =>
    givenQuestion(desk, aQuestion({ applicantId: asker, status, askedAt: `2026-01-0${day}T00:00:00.000Z` }));
  const asker = randomUUID();
  const statuses = async (filter: string) => {
    const query = `{ questions(${filter}) { nodes { status } } }`;
    const { data } = await consultation.ask({ id: asker, roles: ['APPLICANT'] }, query);
    return data.questions.nodes.map(({ status }: Question) => status);
  };
  beforeAll(async () => {
    for (const [index, status] of (['ANSWERED', 'OPEN', 'ANSWERED', 'ESCALATED'] as const).entries())
      await oldest(status, index + 1);
  });

  it('begins with what is still open; a filter shows the others', async () => {
    expect(await statuses('first: 2')).toEqual(['OPEN', 'ESCALATED']);
    expect(await statuses('statuses: null')).toEqual(['OPEN', 'ESCALATED']);
    expect(await statuses('statuses: [ANSWERED]')).toEqual(['ANSWERED', 'ANSWERED']);
    expect(await statuses('statuses: []')).toEqual(['ANSWERED', 'OPEN', 'ANSWERED', 'ESCALATED']);
  });
});

describe('what nobody can mean', () => {
  it('a NUL in a question is a bad input, and no fault of ours', async () => {
    const { query, variables } = attempts.takeQuestion;
    const { input } = (await variables()) as { input: object };
    const { errors } = await consultation.ask(insider('GUIDE'), query, { input: { ...input, text: '怎么\u0000办？' } });
    expect(errors).toMatchObject([
      { message: 'input.text holds control characters.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describeCursors(
  consultationSubgraph.typeDefs,
  {
    waitingTickets: ['at', 'id'],
    questions: ['at', 'id'],
  },
  (_list, query, variables) => consultation.ask(insider('GUIDE'), query, variables),
);
