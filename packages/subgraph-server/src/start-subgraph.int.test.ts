import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveSubgraph, type TestSubgraph } from '@hall/test-subgraph';

const typeDefs = `
  scalar Date
  scalar DateTime
  type Query { heavy: String, echo(text: String, on: Date, at: DateTime, id: ID): String! }
  type Mutation { change(input: ChangeInput!): String! }
  input ChangeInput { commandId: ID!, name: String!, on: Date }`;
const seen: unknown[] = [];
const heavy = (): never => {
  throw Object.assign(new Error('X.v1: 901143 bytes'), { name: 'EventTooLarge', bytes: 901_143, most: 900_000 });
};
const note = (_parent: unknown, args: unknown): string => {
  seen.push(args);
  return 'ok';
};
let subgraph: TestSubgraph;
beforeAll(async () => {
  const resolvers = { Query: { echo: note, heavy }, Mutation: { change: note } };
  subgraph = await serveSubgraph('test', { typeDefs, resolvers }, () => ({}));
});
afterAll(() => subgraph.stop());

const change = (input: object) =>
  subgraph.ask({ roles: [] }, 'mutation ($input: ChangeInput!) { change(input: $input) }', { input });

describe('what a subgraph lets through to its resolvers', () => {
  it('is what exists and what people write', async () => {
    const query = '{ echo(text: "一\\n二", on: "2024-02-29", at: "2026-04-20T02:00:00Z", id: 7) }';
    expect(await subgraph.ask({ roles: [] }, query)).toMatchObject({ data: { echo: 'ok' } });
    expect(await change({ commandId: 'c1', name: '郁明川', on: '2026-04-20' })).toMatchObject({
      data: { change: 'ok' },
    });
  });

  it.each<[string, object, string]>([
    ['a name with a NUL', { commandId: 'c1', name: '郁\u0000' }, 'input.name'],
    ['half of a character', { commandId: 'c1', name: '\ud842' }, 'input.name'],
    ['an empty commandId', { commandId: '', name: '郁' }, 'input.commandId'],
    ['a commandId of 500 characters', { commandId: 'c'.repeat(500), name: '郁' }, 'input.commandId'],
    ['a day that does not exist', { commandId: 'c1', name: '郁', on: '2026-02-30' }, 'input.on'],
    ['a day that is none', { commandId: 'c1', name: '郁', on: 20260420 }, 'input.on'],
  ])('is not %s', async (_what, input, field) => {
    const before = seen.length;
    const { errors } = await change(input);
    expect(errors).toMatchObject([{ message: expect.stringContaining(field), extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(seen).toHaveLength(before);
  });

  it.each([
    '{ echo(on: "2026-02-30") }',
    '{ echo(at: "2026-04-20T25:00:00Z") }',
    '{ echo(on: 5) }',
    '{ echo(text: "\\u0000") }',
    '{ echo(id: "\\u0000") }',
    'mutation { change(input: { commandId: "", name: "x" }) }',
  ])('is not %s, in the text of the operation', async (query) => {
    const before = seen.length;
    expect((await subgraph.ask({ roles: [] }, query)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(seen).toHaveLength(before);
  });

  it('says how large a record would be that nobody can keep, and hides every other fault', async () => {
    const { errors } = await subgraph.ask({ roles: [] }, '{ heavy }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining('901143'), extensions: { code: 'RECORD_TOO_LARGE', most: 900_000 } },
    ]);
  });

  it('leaves nothing of it in the log', async () => {
    await change({ commandId: 'c1', name: '郁明川\u0000' });
    expect(subgraph.log.join()).not.toContain('郁');
  });
});
