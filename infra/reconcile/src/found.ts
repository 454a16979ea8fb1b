import { departmentOf } from '@hall/event-contracts';
import type { Difference, OutboxFact } from './facts.ts';

/** A difference, before anybody has looked up the number of its case. */
export type Found = Omit<Difference, 'caseNumber'>;

/** One difference: its kind, the case, and what was found. */
export const say = (code: Difference['code'], caseId: string, detail: string): Found => ({ code, caseId, detail });

/** Of each case the last event that says where it stands. */
export function lastWords(outbox: readonly OutboxFact[]): ReadonlyMap<string, OutboxFact> {
  const last = new Map<string, OutboxFact>();
  for (const event of outbox)
    if (event.status !== null && event.round !== null && !departmentOf(event.topic))
      if ((last.get(event.subject)?.seq ?? 0) < event.seq) last.set(event.subject, event);
  return last;
}

/** The names of the rows, with how many rows there are of each name. */
export function countOf<Row>(rows: readonly Row[], nameOf: (row: Row) => string): [rows: Row[], count: number][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return [...groups.values()].map((group) => [group, group.length]);
}
