import { EntitySchema } from 'typeorm';
import type { ArchiveRecord } from '../../domain/archive/archive.ts';
import { instant } from '../columns.ts';

/** The list of a closed file, with the hash of what it lists as PostgreSQL writes it as jsonb. Rows are only ever added. */
export type SealedArchiveRecord = ArchiveRecord & { readonly sha256: string };

export const ArchiveRecordTable = new EntitySchema<SealedArchiveRecord>({
  name: 'ArchiveRecord',
  tableName: 'archive_record',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'archive_record_pkey' },
    archivedAt: { type: 'timestamptz', name: 'archived_at', transformer: instant },
    archivedBy: { type: 'text', name: 'archived_by' },
    endedAs: { type: 'text', name: 'ended_as' },
    files: { type: 'jsonb' },
    retentionYears: { type: 'integer', name: 'retention_years' },
    sha256: { type: 'text' },
  },
});
