import { freezeColumns, thawColumns, type FrozenColumns } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const frozen: FrozenColumns = {
  ticket: ['number', 'item_code', 'applicant_id', 'issued_by', 'issued_at'],
  question: [
    'item_code',
    'department_code',
    'case_id',
    'ticket_id',
    'applicant_id',
    'text',
    'asked_at',
    'first_contact_owner',
  ],
};

/** How a ticket was issued, and how a question was asked, never changes. The history leaves it to the row. */
export class FreezeColumns1764910004000 implements MigrationInterface {
  name = 'FreezeColumns1764910004000';

  up(runner: QueryRunner): Promise<void> {
    return freezeColumns(runner, frozen);
  }

  down(runner: QueryRunner): Promise<void> {
    return thawColumns(runner, frozen);
  }
}
