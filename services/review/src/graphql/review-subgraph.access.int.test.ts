import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@hall/callers';
import {
  accessCases,
  describeCursors,
  minimalMutations,
  operationsOf,
  serveSubgraph,
  type Asker,
  type TestSubgraph,
} from '@hall/test-subgraph';
import { department, monday, people, received } from '../../testing/a-case.ts';
import { steps } from '../../testing/steps.ts';
import { edge, givenJoint, jointReceived } from '../../testing/a-joint-case.ts';
import { given, openTestDesk, requestFor, type TestDesk } from '../../testing/open-review.ts';
import { noteTurnAway } from '../commands/turn-away/note-turn-away.ts';
import { supervise } from '../commands/supervision/supervise.ts';
import type { JointCase } from '../domain/case/joint-case.ts';
import { operations } from '../domain/access/permissions.ts';
import type { ReviewCase } from '../domain/case/review-case.ts';
import { fileReplies } from '../storage/replies/department-reply-store.ts';
import { openHallTasks } from '../storage/hall-tasks/hall-task-store.ts';
import { reviewContext } from './context.ts';
import { reviewSubgraph } from './review-subgraph.ts';

let desk: TestDesk;
let review: TestSubgraph;
let known: ReviewCase;
let knownJoint: JointCase;
beforeAll(async () => {
  desk = await openTestDesk();
  review = await serveSubgraph('review', reviewSubgraph, (caller) => reviewContext(desk, caller));
  known = await given(desk, steps.offered());
  knownJoint = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B', 'HOLD')]));
  await fileReplies(desk.database.manager, [
    {
      kafkaCode: department.kafkaCode,
      replyId: 'r-1',
      type: 'DecisionGiven.v1',
      caseId: known.id,
      verdict: 'REJECTED',
      code: 'CONFLICT',
      details: ['GRANTED'],
      receivedAt: monday.instant,
      topic: 't',
      partition: 0,
      offset: '7',
      headers: {},
      value: Buffer.from('{"outcome":"REFUSED"}'),
    },
  ]);
  await given(desk, {
    ...steps.accepted(),
    acceptance: { basis: 'NORMAL', at: '2026-01-05T02:00:00.000Z', by: people.reviewer },
  });
  const { item, department: decides, parties } = received();
  const asking = {
    contactId: randomUUID(),
    caseNumber: known.caseNumber,
    item,
    department: decides,
    parties,
    ground: 'NOT_REQUIRED',
    missing: [],
    askedAt: monday.instant,
    askedBy: people.receiver,
    windowNo: null,
  };
  const event = { id: randomUUID(), source: '/hall/intake', time: monday.instant, data: asking };
  await desk.database.transaction((tx) => noteTurnAway(tx, event as never));
  await supervise(desk);
  await openHallTasks(desk.database.manager, [
    {
      id: randomUUID(),
      kind: 'CANNOT_HANDLE',
      caseId: known.id,
      departmentCode: department.code,
      details: ['不属于本部门'],
      openedAt: monday.instant,
    },
  ]);
});
afterAll(async () => {
  await review.stop();
  await desk.database.close();
});

/** Somebody of this role to whom the case belongs: one of its parties, its department. */
const insider = (role: string, id = 'X1'): Asker => ({
  id: role === 'APPLICANT' ? known.parties[0]!.applicantId : id,
  roles: role === '' ? [] : [role],
  department: department.code,
});

type Attempt = {
  readonly query: string;
  readonly variables: () => Promise<object>;
  readonly granted: (data: any) => boolean;
};
/** What a liaison reports is about somebody of the department; of others it is NOT_PERMITTED too. */
const more: Readonly<Record<string, object>> = { reportAbsence: { staffNo: 'X1' } };

/** Every mutation, on a case that the department works on: who may not ask for it at all is answered NOT_PERMITTED before anything else. */
const mutations: Record<string, Attempt> = Object.fromEntries(
  Object.entries(minimalMutations(reviewSubgraph.typeDefs)).map(([field, { query, input }]) => [
    field,
    {
      query,
      variables: async () => {
        if (!('caseId' in input)) return { input: { ...input, ...more[field] } };
        const request = requestFor(await given(desk, steps.underReview()));
        return { input: { ...input, ...request, ...more[field] } };
      },
      granted: (data) => data[field].code !== 'NOT_PERMITTED',
    },
  ]),
);
const queries: Record<string, Attempt> = {
  reviewCase: {
    query: 'query ($id: ID!) { reviewCase(id: $id) { id } }',
    variables: async () => ({ id: known.id }),
    granted: ({ reviewCase }) => reviewCase !== null,
  },
  departmentCases: {
    query: '{ departmentCases { nodes { id } } }',
    variables: async () => ({}),
    granted: ({ departmentCases }) => departmentCases.nodes.length > 0,
  },
  turnAways: {
    query: '{ turnAways { nodes { id dueAt state } } }',
    variables: async () => ({}),
    granted: ({ turnAways }) => turnAways.nodes.length > 0,
  },
  jointCases: {
    query: '{ jointCases { nodes { review { status waitingFor { key since } components { key } } } } }',
    variables: async () => ({}),
    granted: ({ jointCases }) => jointCases.nodes.length > 0,
  },
  departmentReplies: {
    query:
      '{ departmentReplies { nodes { replyId type verdict code details body receivedAt department { code } serviceCase { id } } } }',
    variables: async () => ({}),
    granted: ({ departmentReplies: { nodes } }) => nodes.length > 0,
  },
  hallTasks: {
    query: '{ hallTasks { nodes { kind details } } }',
    variables: async () => ({}),
    granted: ({ hallTasks }) => hallTasks.nodes.length > 0,
  },
  deniedActs: {
    query:
      '{ deniedActs { nodes { caseId caseNumber action code message deniedAt staff { staffNo } department { code } } } }',
    variables: async () => {
      const reviewCase = await given(desk, steps.received());
      const asker = { ...insider('REVIEWER', people.receiver) };
      const query = 'mutation ($input: CaseInput!) { claimCase(input: $input) { ... on Refusal { code } } }';
      await review.ask(asker, query, { input: requestFor(reviewCase) });
      return {};
    },
    granted: ({ deniedActs }) => deniedActs.nodes.length > 0,
  },
  cards: {
    query: '{ cards { nodes { kind level dueOn raisedAt isOpen } } }',
    variables: async () => ({}),
    granted: ({ cards }) => cards.nodes.length > 0,
  },
};
const attempts: Record<string, Attempt> = { ...queries, ...mutations };

describe('who may do what', () => {
  it('is written down for every operation of the schema', () =>
    expect(operationsOf(reviewSubgraph.typeDefs).sort()).toEqual(Object.keys(attempts).sort()));

  it.each(accessCases(operations, roles))('%s by %s: %s', async (operation, role, allowed) => {
    const { query, variables, granted } = attempts[operation]!;
    const { data, errors } = await review.ask(insider(role), query, await variables());
    expect(errors).toBeUndefined();
    expect(granted(data)).toBe(allowed);
  });
});

describe('who may see a review case, by _entities', () => {
  const entity = (type: string, fields: string) =>
    `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;
  const ask = async (asker: Asker, query: string) =>
    (await review.ask(asker, query, { id: known.id })).data._entities[0];
  const details = entity(
    'ReviewCase',
    'status opinion { text } certificate { number } committedDue { on half provisional }',
  );

  it.each<[string, Asker]>([
    ['nobody', { roles: [] }],
    ['another applicant', { id: '0192f0c1-0000-7000-8000-000000000009', roles: ['APPLICANT'] }],
    ['a reviewer of another department', { id: 'D0203', roles: ['REVIEWER'], department: '11990101YL00000201' }],
    ['a reviewer without a department', { id: 'D0203', roles: ['REVIEWER'] }],
  ])('%s is not told that it exists', async (_who, asker) => {
    expect(await ask(asker, details)).toBeNull();
    expect(await ask(asker, entity('ServiceCase', 'review { id }'))).toEqual({ review: null });
  });

  it.each<[string, Asker, boolean]>([
    ['nobody', { roles: [] }, false],
    ['another applicant', { id: '0192f0c1-0000-7000-8000-000000000009', roles: ['APPLICANT'] }, false],
    ['a reviewer of another department', { id: 'D0203', roles: ['REVIEWER'], department: '11990101YL00000201' }, false],
    ['a guide', { id: 'H101', roles: ['GUIDE'] }, false],
    ['one of its departments', { id: 'X', roles: ['DEPARTMENT_SYSTEM'], department: department.code }, true],
    ['the hall office', { id: 'H401', roles: ['HALL_OFFICE'] }, true],
  ])('%s sees how a joint case stands: %s', async (_who, asker, sees) => {
    const query = entity('JointCase', 'review { status components { key status } }');
    const { data } = await review.ask(asker, query, { id: knownJoint.id });
    expect(data._entities[0].review !== null).toBe(sees);
  });

  it('the department sees everything, the computed dates too (X8)', async () =>
    expect(await ask(insider('DECISION_MAKER'), details)).toEqual({
      status: 'CERT_PRODUCTION',
      opinion: { text: '符合条件' },
      certificate: { number: known.certificate!.number },
      committedDue: { on: '2026-04-29', half: null, provisional: false },
    }));
  it('the applicant sees no opinion, but their certificate', async () =>
    expect(await ask(insider('APPLICANT'), details)).toMatchObject({
      opinion: null,
      certificate: { number: known.certificate!.number },
    }));
  it('the agent too, while the mandate lasts', async () => {
    const agent = { id: known.parties[0]!.agentId!, roles: ['APPLICANT'] };
    expect(await ask(agent, details)).toMatchObject({ status: 'CERT_PRODUCTION' });
    const over = await given(desk, { ...steps.offered(), parties: [{ ...known.parties[0]!, validTo: '2026-04-19' }] });
    expect((await review.ask(agent, details, { id: over.id })).data._entities).toEqual([null]);
  });
  it('the hall sees neither opinion nor number', async () =>
    expect(await ask({ id: 'H401', roles: ['HALL_OFFICE'] }, details)).toMatchObject({
      opinion: null,
      certificate: { number: null },
    }));
});

describe('replies on file', () => {
  const query = `query ($case: ID, $verdicts: [ReplyVerdict!], $after: String) {
    departmentReplies(caseId: $case, verdicts: $verdicts, after: $after) { nodes { replyId code body } pageInfo { endCursor } } }`;
  const ask = async (asker: Asker, variables: object = {}) =>
    (await review.ask(asker, query, variables)).data.departmentReplies;
  const office: Asker = { id: 'H401', roles: ['HALL_OFFICE'] };
  const filed = [{ replyId: 'r-1', code: 'CONFLICT', body: '{"outcome":"REFUSED"}' }];
  it('say what was said; of one case, with these verdicts, page by page', async () => {
    const all = await ask(office);
    expect(all.nodes).toEqual(filed);
    expect((await ask(office, { case: known.id, verdicts: ['REJECTED'] })).nodes).toEqual(filed);
    expect((await ask(office, { verdicts: ['APPLIED'] })).nodes).toEqual([]);
    expect((await ask(office, { case: randomUUID() })).nodes).toEqual([]);
    expect((await ask(office, { case: 'no id' })).nodes).toEqual([]);
    expect((await ask(office, { after: all.pageInfo.endCursor })).nodes).toEqual([]);
  });
  it('are not another department’s', async () => {
    expect((await ask(insider('REVIEWER'))).nodes).toEqual(filed);
    expect((await ask({ id: 'D0303', roles: ['REVIEWER'], department: 'another' })).nodes).toEqual([]);
    expect((await ask({ id: 'D0303', roles: ['DEPARTMENT_SYSTEM'] })).nodes).toEqual([]);
  });
});

describe('the documents of a case', () => {
  const query = 'query ($id: ID!) { reviewCase(id: $id) { documents { documentId number supersedes supersededBy } } }';
  it('T33: say which version takes the place of which, and of a certificate no number to the hall', async () => {
    const before = await given(desk, steps.delivered());
    const decider = { id: people.decider, roles: ['DECISION_MAKER'], department: department.code };
    const input = {
      ...requestFor(before),
      documentId: 'D8-1',
      reason: '笔误',
      corrections: [{ field: 'content', becomes: '食品经营许可·新办' }],
    };
    const mutate = 'mutation ($input: CorrectDocumentInput!) { correctDocument(input: $input) { __typename } }';
    expect((await review.ask(decider, mutate, { input })).data.correctDocument.__typename).toBe('ReviewCaseSuccess');
    const shown = async (asker: Asker) =>
      (await review.ask(asker, query, { id: before.id })).data.reviewCase.documents.filter(
        ({ documentId }: { documentId: string }) => documentId.startsWith('D8'),
      );
    const { number } = before.certificate!;
    expect(await shown(decider)).toEqual([
      { documentId: 'D8-1', number, supersedes: null, supersededBy: 'D8-2' },
      { documentId: 'D8-2', number, supersedes: number, supersededBy: null },
    ]);
    expect(await shown({ id: 'H401', roles: ['HALL_OFFICE'] })).toEqual([
      { documentId: 'D8-1', number: null, supersedes: null, supersededBy: 'D8-2' },
      { documentId: 'D8-2', number: null, supersedes: null, supersededBy: null },
    ]);
  });
});

describe('availableActions', () => {
  const query = 'query ($id: ID!) { reviewCase(id: $id) { availableActions } }';
  it.each<[string, () => ReviewCase, string, string, string[]]>([
    ['a reviewer, of a new case', steps.received, people.reviewer, 'REVIEWER', ['claim']],
    [
      'the claimer',
      steps.claimed,
      people.reviewer,
      'REVIEWER',
      ['accept', 'acceptTolerantly', 'requestSupplement', 'declineAcceptance'],
    ],
    ['a colleague of the claimer', steps.claimed, people.colleague, 'REVIEWER', ['claim']],
    [
      'the decision maker',
      steps.pending,
      people.decider,
      'DECISION_MAKER',
      ['grant', 'refuse', 'returnToReview', 'askExtension', 'terminate'],
    ],
    ['the reviewer, who may not decide', steps.pending, people.reviewer, 'DECISION_MAKER', ['askExtension']],
    ['the liaison', steps.certified, people.liaison, 'LIAISON', ['offer']],
    ['the liaison, who has offered already', steps.offered, people.liaison, 'LIAISON', []],
    [
      'the decision maker, of what was served',
      steps.delivered,
      people.decider,
      'DECISION_MAKER',
      ['correct', 'reopen'],
    ],
    ['the decision maker, of what is at the window', steps.handedOver, people.decider, 'DECISION_MAKER', ['reopen']],
    ['the hall office, which never decides', steps.pending, 'H401', 'HALL_OFFICE', []],
  ])('of %s', async (_who, from, id, role, actions) => {
    const reviewCase = await given(desk, from());
    const { data } = await review.ask({ id, roles: [role], department: department.code }, query, { id: reviewCase.id });
    expect(data.reviewCase.availableActions).toEqual(actions);
  });
});

describeCursors(
  reviewSubgraph.typeDefs,
  {
    departmentReplies: ['place'],
    jointCases: ['at', 'id'],
    deniedActs: ['at', 'id'],
    hallTasks: ['at', 'id'],
    departmentCases: ['at', 'id'],
    cards: ['at', 'caseId', 'kind', 'level'],
    turnAways: ['at', 'id'],
  },
  (_list, query, variables) => review.ask(insider('HALL_OFFICE'), query, variables),
);
