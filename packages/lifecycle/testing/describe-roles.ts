import { describe, expect, it } from '@jest/globals';
import type { LawOfActions } from './read-law.ts';

/** Operations that are no action of a lifecycle, by roles: `yes` where the role may use the operation, a dash where it may not. */
type OtherOperations = {
  readonly columns: readonly string[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly text: string }[];
};

/** A service's operations, as its permissions see them. */
type Permissions = {
  readonly operations: readonly string[];
  /** Everybody who can ask: the roles, and where it matters somebody who has not signed in. */
  readonly callers: readonly string[];
  readonly mayDo: (caller: string, operation: string) => boolean;
};

/**
 * Tests that each operation is for the callers that the law names, and for nobody else.
 * @param tables what the law book says of the service's tables of actions
 * @param others what the law says of its other operations, written down by hand in the test
 */
export function describeRoles(
  tables: readonly LawOfActions[],
  others: OtherOperations,
  { operations, callers, mayDo }: Permissions,
): void {
  const law = new Map<string, readonly string[]>(tables.flatMap((table) => [...table.operations]));
  for (const { row, column, text } of others.cells) {
    if (text !== 'yes' && text !== '-')
      throw new RangeError(`${row} by ${column}: "${text}" is neither yes nor a dash`);
    const allowed = law.get(row) ?? [];
    law.set(row, text === 'yes' ? [...allowed, column] : allowed);
  }
  describe('who may use which operation (A1)', () => {
    it('is written down in docs/law/actions.md or in this test, for every operation and every caller', () => {
      expect([...law.keys()].sort()).toEqual([...operations].sort());
      expect([...others.columns].sort()).toEqual([...callers].sort());
    });
    it.each([...law])('%s is for %j alone', (operation, allowed) =>
      expect(callers.filter((caller) => mayDo(caller, operation)).sort()).toEqual([...allowed].sort()),
    );
  });
}
