import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { Progress } from '../../domain/progress/stage.ts';
import type { TimelineEntry } from '../../domain/progress/timeline.ts';

/** What each other service has reported last about a case. It is a projection: it can be rebuilt by reading the topics again. */
export const CaseProgressTable = new EntitySchema<Progress & { caseId: string; occurredAt: string }>({
  name: 'CaseProgress',
  tableName: 'case_progress',
  columns: {
    caseId: { type: 'uuid', primary: true, name: 'case_id', primaryKeyConstraintName: 'case_progress_pkey' },
    source: { type: 'text', primary: true, primaryKeyConstraintName: 'case_progress_pkey' },
    round: { type: 'integer' },
    status: { type: 'text', name: 'told_status' },
    occurredAt: { type: 'timestamptz', name: 'occurred_at', transformer: instant },
  },
});

/** An entry with its place in the order of the reports, which decides the order of entries of the same moment. */
export type ToldEntry = TimelineEntry & { readonly place: number };

/** Everything that was reported of cases, one entry for each event. */
export const TimelineTable = new EntitySchema<ToldEntry>({
  name: 'Timeline',
  tableName: 'timeline_entry',
  columns: {
    caseId: { type: 'uuid', primary: true, name: 'case_id', primaryKeyConstraintName: 'timeline_entry_pkey' },
    eventId: { type: 'uuid', primary: true, name: 'event_id', primaryKeyConstraintName: 'timeline_entry_pkey' },
    source: { type: 'text' },
    type: { type: 'text' },
    occurredAt: { type: 'timestamptz', name: 'occurred_at', transformer: instant },
    staffNo: { type: 'text', name: 'staff_no', nullable: true },
    cause: { type: 'text', nullable: true },
    voidsService: { type: 'boolean', name: 'voids_service', nullable: true },
    place: { type: 'bigint', generated: 'increment', transformer: { to: (place: number) => place, from: Number } },
  },
});
