import { EntitySchema } from 'typeorm';
import type { Collection } from '../../domain/collection.ts';
import { instant } from '../columns.ts';

/** Who has received the result of a round: what delivery has told. Rows are only ever added. */
export const CollectionTable = new EntitySchema<Collection>({
  name: 'Collection',
  tableName: 'case_collection',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'case_collection_pkey' },
    round: { type: 'integer', primary: true, primaryKeyConstraintName: 'case_collection_pkey' },
    recipientId: { type: 'uuid', name: 'recipient_id' },
    recipientVersionId: { type: 'uuid', name: 'recipient_version_id' },
    relation: { type: 'text' },
    mandateId: { type: 'uuid', name: 'mandate_id', nullable: true },
    method: { type: 'text' },
    officerStaffNo: { type: 'text', name: 'officer_staff_no' },
    deliveredAt: { type: 'timestamptz', name: 'delivered_at', transformer: instant },
  },
});
