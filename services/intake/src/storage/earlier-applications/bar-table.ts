import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { Bar } from '../../domain/earlier-applications/earlier-applications.ts';

/** The bars after false materials, as the departments have reported them. A bar that is lifted stays on record. */
export const ApplicationBarTable = new EntitySchema<Bar>({
  name: 'ApplicationBar',
  tableName: 'application_bar',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'application_bar_pkey' },
    round: { type: 'integer', primary: true, primaryKeyConstraintName: 'application_bar_pkey' },
    applicantId: { type: 'uuid', name: 'applicant_id' },
    itemCode: { type: 'text', name: 'item_code' },
    until: { type: 'date', name: 'until_on' },
    liftedAt: { type: 'timestamptz', name: 'lifted_at', nullable: true, transformer: instant },
  },
  indices: [{ name: 'application_bar_applicant', columns: ['applicantId', 'itemCode'] }],
});
