import { instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { cardCauses, cardLevels, type Absence, type Card } from '../../domain/supervision/card.ts';

/** One row for each clock and level: the key is what makes a card be raised once. */
export const CardTable = new EntitySchema<Card & { readonly takenBackAt: string | null }>({
  name: 'Card',
  tableName: 'card',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'card_pkey' },
    round: { type: 'integer', primary: true, primaryKeyConstraintName: 'card_pkey' },
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'card_pkey' },
    level: { type: 'text', primary: true, primaryKeyConstraintName: 'card_pkey' },
    departmentCode: { type: 'text', name: 'department_code' },
    dueOn: { type: 'date', name: 'due_on' },
    raisedAt: { type: 'timestamptz', name: 'raised_at', transformer: instant },
    staffNo: { type: 'text', name: 'staff_no', nullable: true },
    cause: { type: 'text', nullable: true },
    takenBackAt: { type: 'timestamptz', name: 'taken_back_at', nullable: true, transformer: instant },
  },
  indices: [
    { name: 'card_raised', columns: ['raisedAt', 'caseId', 'kind', 'level'] },
    { name: 'card_department', columns: ['departmentCode', 'raisedAt', 'caseId', 'kind', 'level'] },
  ],
  checks: [
    { name: 'card_level', expression: `level IN (${oneOf(cardLevels)})` },
    { name: 'card_cause', expression: `cause IN (${oneOf(cardCauses)})` },
  ],
});

export const AbsenceTable = new EntitySchema<Absence>({
  name: 'Absence',
  tableName: 'absence',
  columns: {
    staffNo: { type: 'text', name: 'staff_no', primary: true, primaryKeyConstraintName: 'absence_pkey' },
    from: { type: 'date', name: 'from_on', primary: true, primaryKeyConstraintName: 'absence_pkey' },
    to: { type: 'date', name: 'to_on' },
  },
});
