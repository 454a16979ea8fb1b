import { concluded, decided, delivered, shown, stood } from './compare-decisions.ts';
import { outboxAndLog, parked, undecided } from './compare-log.ts';
import { answered, received, tasked } from './compare-receipts.ts';
import { missingOfSwept, withSwept } from './swept.ts';
import type { Difference, Facts } from './facts.ts';

/** Names every difference between what was received, tasked, answered, decided, offered and delivered, by case. A pure function. */
export function compare(collected: Facts): Difference[] {
  const facts = withSwept(collected);
  const numbers = new Map([
    ...facts.intake.cases.map(({ id, caseNumber }) => [id, caseNumber] as const),
    ...facts.intake.jointCases.map(({ id, jointCaseNumber }) => [id, jointCaseNumber] as const),
  ]);
  return [
    ...missingOfSwept(collected),
    ...outboxAndLog(facts),
    ...parked(facts),
    ...undecided(facts),
    ...received(facts),
    ...tasked(facts),
    ...answered(facts),
    ...decided(facts),
    ...stood(facts),
    ...concluded(facts),
    ...delivered(facts),
    ...shown(facts),
  ].map((found) => ({ ...found, caseNumber: numbers.get(found.caseId) ?? null }));
}
