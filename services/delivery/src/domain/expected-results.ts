import type { JointCaseConcludedV1 } from '@hall/event-contracts';
import type { DeliveryCase } from './delivery-case.ts';

/** A component of a joint case. */
type JointComponent = {
  readonly key: string;
  readonly caseId: string;
  readonly itemName: string;
  /** The round in which it was taken up again: a result of an earlier round does not count any more. Missing: the first round. */
  readonly fromRound?: number;
};

/** Which results of a joint case there will be. */
export type ExpectedResults = {
  readonly components: readonly JointComponent[];
  /** The cases with a decision, and those that were taken up again since. Null until the joint case is concluded for the first time. */
  readonly expected: readonly string[] | null;
};

/** Which results there will be: that of every component which was decided and has not ended since, as a grant does that is revoked (B2). */
export const expectedOf = ({ components }: JointCaseConcludedV1): readonly string[] =>
  components.filter(({ outcome, status }) => outcome !== null && status !== 'TERMINATED').map(({ caseId }) => caseId);

/**
 * A component is open again, in this round: it was re-opened by order (T32), was revived because another component was granted after all (P4),
 * or its lapse is void. The joint hand-out waits for its result until the joint case is concluded anew.
 */
export const withTakenUp = (
  { components, expected }: ExpectedResults,
  { caseId, round }: { readonly caseId: string; readonly round: number },
): ExpectedResults => ({
  components: components.map((one) => (one.caseId === caseId ? { ...one, fromRound: round } : one)),
  expected: expected && [...new Set([...expected, caseId])],
});

/** A component has ended without a result (T29, T30). Its result is not waited for, also where the joint case was concluded before. */
export const withoutEnded = ({ components, expected }: ExpectedResults, ended: string): ExpectedResults => ({
  components,
  expected: expected && expected.filter((caseId) => caseId !== ended),
});

/** Whether this result is of the round that counts. A result of the time before a re-opening is not. */
export const isOfItsRound = (
  { components }: Pick<ExpectedResults, 'components'>,
  { id, round }: Pick<DeliveryCase, 'id' | 'round'>,
): boolean => round >= (components.find(({ caseId }) => caseId === id)?.fromRound ?? 1);

/** Whether all results were served, so that there is nothing left for which the applicant could choose. */
export const isAllOut = (results: ExpectedResults, deliveries: readonly DeliveryCase[]): boolean => {
  const out = deliveries.filter((one) => one.deliveredAt !== null && isOfItsRound(results, one)).map(({ id }) => id);
  return results.expected !== null && results.expected.every((caseId) => out.includes(caseId));
};

/** The items whose result has not come to the window yet. Before the joint case is concluded for the first time, all results are expected. */
export function missingItems(results: ExpectedResults, deliveries: readonly DeliveryCase[]): string[] {
  const { components, expected } = results;
  const there = deliveries
    .filter((one) => one.status !== 'OFFERED' && one.blockedAt === null && isOfItsRound(results, one))
    .map(({ id }) => id);
  return components
    .filter(({ caseId }) => (expected === null || expected.includes(caseId)) && !there.includes(caseId))
    .map(({ itemName }) => itemName);
}
