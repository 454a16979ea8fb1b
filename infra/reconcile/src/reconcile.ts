import { setTimeout as sleep } from 'node:timers/promises';
import { collect, type Places } from './collect.ts';
import { compare } from './compare.ts';
import type { Difference, Facts } from './facts.ts';

/** What a reconciliation (对账) says. */
type Reconciliation = {
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  readonly compared: {
    readonly cases: number;
    readonly jointCases: number;
    readonly events: number;
    readonly replies: number;
  };
};

/**
 * Compares all databases and topics. A hall at work is never still: what differs is looked at again after a while, and only what
 * differs both times is a difference.
 */
export async function reconcile(places: Places, againAfterMs = 3_000): Promise<Reconciliation> {
  const first = await collect(places);
  const suspects = compare(first);
  if (suspects.length === 0) return said(first, []);
  await sleep(againAfterMs);
  const second = await collect(places);
  const still = new Set(suspects.map(nameOf));
  return said(
    second,
    compare(second).filter((difference) => still.has(nameOf(difference))),
  );
}

const nameOf = ({ code, caseId, detail }: Difference): string => `${code} ${caseId} ${detail}`;

const said = ({ intake, review, log }: Facts, differences: readonly Difference[]): Reconciliation => ({
  ok: differences.length === 0,
  differences,
  compared: {
    cases: intake.cases.length,
    jointCases: intake.jointCases.length,
    events: log.length,
    replies: review.replies.length,
  },
});
