import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { ArchiveRecord } from '../../domain/archive/archive.ts';

/**
 * The list of a closed file, with the hash of its records and materials in the form in which PostgreSQL writes them as jsonb. Rows are only ever added.
 */
export type SealedArchiveRecord = ArchiveRecord & { readonly sha256: string };

export const ArchiveRecordTable = new EntitySchema<SealedArchiveRecord>({
  name: 'ArchiveRecord',
  tableName: 'archive_record',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'archive_record_pkey' },
    listNumber: {
      type: 'integer',
      name: 'list_number',
      primary: true,
      primaryKeyConstraintName: 'archive_record_pkey',
    },
    round: { type: 'integer' },
    archivedAt: { type: 'timestamptz', name: 'archived_at', transformer: instant },
    archivedBy: { type: 'text', name: 'archived_by' },
    endedAs: { type: 'text', name: 'ended_as' },
    files: { type: 'jsonb' },
    materials: { type: 'jsonb' },
    retentionYears: { type: 'integer', name: 'retention_years' },
    custodian: { type: 'text', nullable: true },
    sha256: { type: 'text' },
  },
});
