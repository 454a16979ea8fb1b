import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { serveSubgraph, type TestSubgraph } from '@hall/test-subgraph';
import { department, people } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, type TestDesk } from '../../../testing/open-review.ts';
import { reviewContext } from '../context.ts';
import { reviewSubgraph } from '../review-subgraph.ts';

let desk: TestDesk;
let review: TestSubgraph;
beforeAll(async () => {
  desk = await openTestDesk();
  review = await serveSubgraph('review', reviewSubgraph, (caller) => reviewContext(desk, caller));
});
afterAll(async () => {
  await review.stop();
  await desk.database.close();
});

const asReviewer = { id: people.reviewer, roles: ['REVIEWER'], department: department.code };
const query = `query ($id: ID!) { _entities(representations: [{ __typename: "ReviewCase", id: $id }]) {
  ... on ReviewCase { statutoryDue { on } clocks { kind dueOn remainingWorkingDays state } } } }`;

describe('a clock that stands still, on the graph (R6)', () => {
  it('moves on with the days and does not run down, long after its end on record', async () => {
    const { id } = await given(desk, steps.suspended()); // since the day of the acceptance, Monday 2026-04-20
    for (const [today, dueOn] of [
      ['2026-04-20', '2026-05-20'],
      ['2026-05-06', '2026-06-02'],
      ['2026-06-10', '2026-07-09'],
    ]) {
      await setClock(desk.database, `${today}T10:00:00+08:00`);
      const { data } = await review.ask(asReviewer, query, { id });
      const [{ statutoryDue, clocks }] = data._entities;
      expect(statutoryDue).toEqual({ on: dueOn });
      expect(clocks).toContainEqual({
        kind: 'DECISION_STATUTORY',
        dueOn,
        remainingWorkingDays: 20,
        state: 'SUSPENDED',
      });
    }
  });
});

describe('the period that an order sets (T32)', () => {
  it.each([0, -3])('of %i days is none, and not the item’s', async (periodWorkingDays) => {
    const { id: caseId, version: expectedVersion } = await given(desk, steps.delivered());
    const decider = { id: people.decider, roles: ['DECISION_MAKER'], department: department.code };
    const input = {
      commandId: randomUUID(),
      caseId,
      expectedVersion,
      orderNumber: '某复决〔2026〕1号',
      periodWorkingDays,
    };
    const mutation = `mutation ($input: ReopenCaseInput!) { reopenCase(input: $input) { ... on Refusal { code } } }`;
    expect((await review.ask(decider, mutation, { input })).data.reopenCase).toEqual({ code: 'BAD_NUMBER' });
  });
});
