import { mayDo } from '../../domain/permissions/permissions.ts';
import { labelOf } from '../../domain/progress/timeline.ts';
import type { TimelineEntryResolvers } from '../__generated__/resolver-types.ts';

export const TimelineEntry: TimelineEntryResolvers = {
  at: ({ occurredAt }) => occurredAt,
  serviceCase: ({ caseId }, _args, { serviceCases }) => serviceCases.load(caseId),
  label: (entry) => labelOf(entry),
  staff: ({ staffNo }, _args, { caller }) => (staffNo && mayDo(caller, 'staff') ? { staffNo } : null),
};
