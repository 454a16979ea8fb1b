import { describe, expect, it } from '@jest/globals';
import { listsOf } from './access-table.ts';
import { badCursors, goodCursor } from './bad-cursors.ts';
import type { TestSubgraph } from './serve-subgraph.ts';

type Answer = Awaited<ReturnType<TestSubgraph['ask']>>;

/**
 * The tests of all lists of a subgraph with cursors that none of them has written: each is a mistake of the asker. `lists` names the fields of
 * each list's cursors, and the tests fail when a list of the schema is missing there; `read` asks a list for its page after a cursor.
 */
export function describeCursors(
  typeDefs: string,
  lists: Readonly<Record<string, readonly string[]>>,
  read: (list: string, query: string, variables: { readonly after: string }) => Promise<Answer>,
): void {
  const readAfter = (list: string, after: string): Promise<Answer> =>
    read(list, `query ($after: String) { ${list}(after: $after) { pageInfo { hasNextPage } } }`, { after });

  describe('a cursor that no list has written', () => {
    it('is tried on every list', () => expect(Object.keys(lists).sort()).toEqual(listsOf(typeDefs).sort()));
    it.each(
      Object.entries(lists).flatMap(([list, fields]) => badCursors(fields).map((one) => [list, ...one] as const)),
    )('%s, %s: is a mistake of the asker, never a fault', async (list, _what, cursor) => {
      const { errors } = await readAfter(list, cursor);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    });
    it.each(Object.entries(lists))('%s goes on after one of its own', async (list, fields) =>
      expect((await readAfter(list, goodCursor(fields))).errors).toBeUndefined(),
    );
  });
}
