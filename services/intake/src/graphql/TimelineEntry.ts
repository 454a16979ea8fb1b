import { mayDo } from '../domain/permissions.ts';
import { labelOf } from '../domain/progress/timeline.ts';
import type { TimelineEntryResolvers } from './__generated__/resolver-types.ts';

export const TimelineEntry: TimelineEntryResolvers = {
  at: ({ occurredAt }) => occurredAt,
  label: (entry) => labelOf(entry),
  staff: ({ staffNo }, _args, { caller }) => (staffNo && mayDo(caller, 'staff') ? { staffNo } : null),
};
