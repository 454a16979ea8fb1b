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
  aDelivery,
  anOwingDelivery,
  aReadyDelivery,
  departmentCode,
  given,
  openTestDesk,
  proofFor,
  requestFor,
  theMaterial,
  type TestDesk,
} from '../../testing/a-delivery.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { operations, type Operation } from '../domain/permissions.ts';
import { deliveryContext } from './context.ts';
import { deliverySubgraph } from './delivery-subgraph.ts';

let desk: TestDesk;
let delivery: TestSubgraph;
let known: DeliveryCase;
beforeAll(async () => {
  desk = await openTestDesk();
  delivery = await serveSubgraph('delivery', deliverySubgraph, (caller) => deliveryContext(desk, caller));
  known = await given(desk, aReadyDelivery());
});
afterAll(async () => {
  await delivery.stop();
  await desk.database.close();
});

const insider = (role: string): Asker => ({
  id: role === 'APPLICANT' ? known.parties[0]!.applicantId : 'H301',
  roles: role === '' ? [] : [role],
  department: departmentCode,
});

type Attempt = {
  readonly query: string;
  readonly variables: () => Promise<object>;
  readonly granted: (data: any) => boolean;
};
const attempts: Record<Operation, Attempt> = {
  deliveryCase: {
    query: 'query ($id: ID!) { deliveryCase(id: $id) { id availableActions } }',
    variables: async () => ({ id: known.id }),
    granted: ({ deliveryCase }) => deliveryCase !== null,
  },
  deliveryCases: {
    query: '{ deliveryCases { nodes { id } } }',
    variables: async () => ({}),
    granted: ({ deliveryCases }) => deliveryCases.nodes.length > 0,
  },
  handOverResult: {
    query: 'mutation ($input: HandOverResultInput!) { handOverResult(input: $input) { ... on Refusal { code } } }',
    variables: async () => ({
      input: { ...requestFor(await given(desk, aDelivery())), documentNames: ['准予许可决定书', '食品经营许可证'] },
    }),
    granted: ({ handOverResult }) => handOverResult.code === undefined,
  },
  deliverResult: {
    query: 'mutation ($input: DeliverResultInput!) { deliverResult(input: $input) { ... on Refusal { code } } }',
    variables: async () => {
      const ready = await given(desk, aReadyDelivery());
      const { witness: _none, ...proof } = proofFor(ready);
      return { input: { ...requestFor(ready), proof } };
    },
    granted: ({ deliverResult }) => deliverResult.code === undefined,
  },
  collectSupplement: {
    query:
      'mutation ($input: CollectSupplementInput!) { collectSupplement(input: $input) { ... on Refusal { code } } }',
    variables: async () => ({
      input: { ...requestFor(await given(desk, anOwingDelivery())), materials: [theMaterial()] },
    }),
    granted: ({ collectSupplement }) => collectSupplement.code === undefined,
  },
  recordFailedDelivery: {
    query:
      'mutation ($input: RecordFailedDeliveryInput!) { recordFailedDelivery(input: $input) { ... on Refusal { code } } }',
    variables: async () => ({
      input: { ...requestFor(await given(desk, aReadyDelivery())), reason: 'RETURNED', evidence: 'SF1234567890123' },
    }),
    granted: ({ recordFailedDelivery }) => recordFailedDelivery.code === undefined,
  },
  changeJointDelivery: {
    query:
      'mutation ($input: ChangeJointDeliveryInput!) { changeJointDelivery(input: $input) { ... on Refusal { code } } }',
    variables: async () => ({
      input: { commandId: randomUUID(), jointCaseId: randomUUID(), delivery: 'AS_READY' },
    }),
    granted: ({ changeJointDelivery }) => changeJointDelivery.code !== 'NOT_PERMITTED',
  },
  deliverJointResults: {
    query:
      'mutation ($input: DeliverJointResultsInput!) { deliverJointResults(input: $input) { ... on Refusal { code } } }',
    variables: async () => ({
      input: {
        commandId: randomUUID(),
        jointCaseId: randomUUID(),
        method: 'DIRECT',
        recipientId: randomUUID(),
        identityChecked: true,
        documents: [],
      },
    }),
    granted: ({ deliverJointResults }) => deliverJointResults.code !== 'NOT_PERMITTED',
  },
};

describe('who may do what', () => {
  it('is written down for every operation of the schema', () =>
    expect(operationsOf(deliverySubgraph.typeDefs).sort()).toEqual(Object.keys(attempts).sort()));

  it.each(accessCases(operations, roles))('%s by %s: %s', async (operation, role, allowed) => {
    const { query, variables, granted } = attempts[operation as Operation];
    const { data, errors } = await delivery.ask(insider(role), query, await variables());
    expect(errors).toBeUndefined();
    expect(granted(data)).toBe(allowed);
  });
});

describe('the hand-out', () => {
  it('illegal: DELIVERED by a reviewer, or anybody of the department', async () => {
    const { query, variables } = attempts.deliverResult;
    for (const role of ['REVIEWER', 'DECISION_MAKER', 'LIAISON'])
      expect((await delivery.ask(insider(role), query, await variables())).data.deliverResult.code).toBe(
        'NOT_PERMITTED',
      );
  });
});

describe('what the desk has on record', () => {
  const query = `query ($id: ID!) { deliveryCase(id: $id) { availableActions
    owed { materialCode name copies pages collectedAt officer { staffNo } }
    attempts { at reason evidence officer { staffNo } advice }
    corrections { at documentId supersedes by { staffNo } } } }`;
  const ask = async ({ id }: DeliveryCase) =>
    (await delivery.ask(insider('DELIVERY_OFFICER'), query, { id })).data.deliveryCase;
  const at = '2026-04-20T02:00:00.000Z';
  it('S49: what is owed is collected before anything is handed out; T27: a refusal opens leaving it behind', async () => {
    const attempts = [{ reason: 'REFUSED' as const, evidence: 'SF-1', at, officerStaffNo: 'H301' }];
    expect(await ask(await given(desk, anOwingDelivery({ attempts })))).toMatchObject({
      availableActions: ['collect', 'failTry'],
      owed: [{ materialCode: 'M2', name: '平面图', copies: null, collectedAt: null, officer: null }],
      attempts: [
        {
          at,
          reason: 'REFUSED',
          evidence: 'SF-1',
          officer: { staffNo: 'H301' },
          advice: expect.stringContaining('留置送达'),
        },
      ],
    });
    const collected = { copies: 1, pages: 3, at, officerStaffNo: 'H301' };
    const owed = [{ materialCode: 'M2', name: '平面图', collected }];
    expect(await ask(await given(desk, aReadyDelivery({ owed })))).toMatchObject({
      availableActions: ['deliver', 'failTry'],
      owed: [{ copies: 1, pages: 3, collectedAt: at, officer: { staffNo: 'H301' } }],
    });
  });
  it('T32: nothing can be done with a result whose case was re-opened', async () => {
    const blocked = await given(desk, anOwingDelivery({ blockedAt: at }));
    expect(await ask(blocked)).toMatchObject({ availableActions: [] });
  });
  it('T33: corrected documents, by whom and when', async () => {
    const corrections = [{ documentId: 'D6-2', supersedes: 'D6-1', at, staffNo: 'D0102' }];
    expect(await ask(await given(desk, aReadyDelivery({ status: 'COMPLETED', corrections })))).toMatchObject({
      availableActions: [],
      corrections: [{ at, documentId: 'D6-2', supersedes: 'D6-1', by: { staffNo: 'D0102' } }],
    });
  });
});

describe('who may see a delivery, by _entities', () => {
  const entity =
    'query ($id: ID!) { _entities(representations: [{ __typename: "DeliveryCase", id: $id }, { __typename: "ServiceCase", id: $id }]) { ... on DeliveryCase { status } ... on ServiceCase { delivery { status } } } }';
  const ask = async (asker: Asker) => (await delivery.ask(asker, entity, { id: known.id })).data._entities;
  it.each<[string, Asker]>([
    ['nobody', { roles: [] }],
    ['another applicant', { id: '0192f0c1-0000-7000-8000-000000000009', roles: ['APPLICANT'] }],
    ['a liaison of another department', { id: 'D0205', roles: ['LIAISON'], department: '11990101YL00000201' }],
  ])('%s is not told that it exists', async (_who, asker) =>
    expect(await ask(asker)).toEqual([null, { delivery: null }]),
  );
  it('its applicant sees it', async () =>
    expect(await ask(insider('APPLICANT'))).toEqual([{ status: 'READY' }, { delivery: { status: 'READY' } }]));
});

describeCursors(
  deliverySubgraph.typeDefs,
  {
    deliveryCases: ['at', 'id'],
  },
  (_list, query, variables) => delivery.ask(insider('DELIVERY_OFFICER'), query, variables),
);
