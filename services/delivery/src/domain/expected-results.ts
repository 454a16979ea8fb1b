import type { JointCaseConcludedV1 } from '@hall/event-contracts';
import type { DeliveryCase } from './delivery-case.ts';

/** A component of a joint case. */
export type JointComponent = {
  readonly key: string;
  readonly caseId: string;
  readonly itemName: string;
  /** The round it was taken up again in: a result of an earlier one does not count any more. Missing: the first. */
  readonly fromRound?: number;
};

/** Which results of a joint case there will be. */
export type ExpectedResults = {
  readonly components: readonly JointComponent[];
  /** Cases with a decision, and those that were taken up again since; null until the joint case is concluded for the first time. */
  readonly expected: readonly string[] | null;
};

/** Which results there will be: of every component that was decided, unless it has ended since, as a grant that was revoked (B2). */
export const expectedOf = ({ components }: JointCaseConcludedV1): readonly string[] =>
  components.filter(({ outcome, status }) => outcome !== null && status !== 'TERMINATED').map(({ caseId }) => caseId);

/**
 * A component is open again, in this round: re-opened by order (T32), revived because another was granted after all (P4), or its lapse
 * is void. Its result is waited for until the joint case is concluded anew.
 */
export const withTakenUp = (
  { components, expected }: ExpectedResults,
  { caseId, round }: { readonly caseId: string; readonly round: number },
): ExpectedResults => ({
  components: components.map((one) => (one.caseId === caseId ? { ...one, fromRound: round } : one)),
  expected: expected && [...new Set([...expected, caseId])],
});

/** A component has ended without a result to hand out (T29, T30): nobody waits for it, also where the joint case was concluded before. */
export const withoutEnded = ({ components, expected }: ExpectedResults, ended: string): ExpectedResults => ({
  components,
  expected: expected && expected.filter((caseId) => caseId !== ended),
});

/** Whether this is a result of the round that counts: that of before a re-opening is none. */
export const isOfItsRound = (
  { components }: Pick<ExpectedResults, 'components'>,
  { id, round }: Pick<DeliveryCase, 'id' | 'round'>,
): boolean => round >= (components.find(({ caseId }) => caseId === id)?.fromRound ?? 1);

/** Whether all results are out: there is nothing left to choose for. */
export const isAllOut = (results: ExpectedResults, deliveries: readonly DeliveryCase[]): boolean => {
  const out = deliveries.filter((one) => one.deliveredAt !== null && isOfItsRound(results, one)).map(({ id }) => id);
  return results.expected !== null && results.expected.every((caseId) => out.includes(caseId));
};

/** Items whose result has not come to the window yet; everything is missing before the first conclusion. */
export function missingItems(results: ExpectedResults, deliveries: readonly DeliveryCase[]): string[] {
  const { components, expected } = results;
  const there = deliveries
    .filter((one) => one.status !== 'OFFERED' && one.blockedAt === null && isOfItsRound(results, one))
    .map(({ id }) => id);
  return components
    .filter(({ caseId }) => (expected === null || expected.includes(caseId)) && !there.includes(caseId))
    .map(({ itemName }) => itemName);
}
