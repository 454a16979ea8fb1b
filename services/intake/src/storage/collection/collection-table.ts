import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { Collection } from '../../domain/collection/collection.ts';

/** The proof of a delivery, and when it turned out that it did not happen (T27); null for a real one. */
export type KeptCollection = Collection & { readonly voidedAt: string | null };

/** Who has received the result of a round, as the delivery service has reported it. A void proof stays on file beside the real one. */
export const CollectionTable = new EntitySchema<KeptCollection>({
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
    deliveredAt: {
      type: 'timestamptz',
      name: 'delivered_at',
      transformer: instant,
      primary: true,
      primaryKeyConstraintName: 'case_collection_pkey',
    },
    voidedAt: { type: 'timestamptz', name: 'voided_at', nullable: true, transformer: instant },
  },
});
