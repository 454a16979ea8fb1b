import { describe, expect, it } from '@jest/globals';
import type { LawOfActions } from './read-law.ts';

/** A service's table of actions, as its rules see it. */
type Lifecycle = {
  readonly statuses: readonly string[];
  readonly actions: readonly string[];
  /** The status after the action; undefined where the status does not allow it. */
  readonly next: (status: string, action: string) => string | undefined;
};

/** Tests that a service does from each status what the law book says, and nothing else. */
export function describeLifecycle(law: LawOfActions, { statuses, actions, next }: Lifecycle): void {
  describe('the lifecycle', () => {
    it('has the statuses of docs/law/actions.md and no other', () =>
      expect(sorted(statuses)).toEqual(sorted(law.statuses)));
    it('has the actions of docs/law/actions.md and no other: one that is new needs its row there, from the law', () =>
      expect(sorted(actions)).toEqual(sorted(law.actions)));
    it.each(law.actions)('leads by %s from each status where docs/law/actions.md says, or nowhere', (action) =>
      expect(statuses.map((status) => [status, next(status, action)])).toEqual(
        statuses.map((status) => [status, law.next(status, action)]),
      ),
    );
  });
}

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
