import { remainingWorkingDays, stateOf } from '../../domain/clocks/reckon.ts';
import { momentOf } from '@hall/working-days';
import type { ClockResolvers, ClockSuspensionResolvers } from '../__generated__/resolver-types.ts';

export const Clock: ClockResolvers = {
  kind: ({ clock }) => clock.kind,
  startedOn: ({ clock }) => momentOf(clock.startedAt).date,
  dueOn: ({ due }) => due.on,
  dueHalf: ({ due }) => due.half,
  remainingWorkingDays: ({ clock, due, now, calendar }) => remainingWorkingDays(clock, due, now.today, calendar),
  state: ({ clock, due, now }) => stateOf(clock, due, now.instant),
  provisional: ({ due }) => due.provisional,
  legalBasis: ({ clock }) => clock.legalBasis,
  suspensions: ({ caseId, clock }) => clock.suspensions.map((suspension) => ({ caseId, suspension })),
  extensionWorkingDays: ({ clock }) => clock.extension,
  endedAt: ({ clock }) => clock.end?.at ?? null,
  endedBy: ({ clock }) => clock.end?.cause ?? null,
  generation: ({ due }) => due.generation,
};

export const ClockSuspension: ClockSuspensionResolvers = {
  kind: ({ suspension }) => suspension.kind,
  from: ({ suspension }) => suspension.from,
  to: ({ suspension }) => suspension.to,
  document: async ({ caseId, suspension }, _args, { documents }) =>
    (await documents.load(caseId)).find(({ type, ordinal }) => `${type}-${ordinal}` === suspension.document)?.number ??
    suspension.document,
};
