import type { ServiceItem, StaffMember } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { CatalogueCopy } from './catalogue-copy-table.ts';

/** Keeps a version that the catalogue publishes, or publishes again with other days. */
export const saveCopy = async (tx: Transaction, copy: CatalogueCopy): Promise<void> => {
  const { kind, code, version, value, beginsAt = null, endsAt = null } = copy;
  await tx.query(
    `INSERT INTO catalogue_copy (kind, code, version, value, begins_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (kind, code, version)
     DO UPDATE SET value = EXCLUDED.value, begins_at = EXCLUDED.begins_at, ends_at = EXCLUDED.ends_at`,
    [kind, code, version, JSON.stringify(value), beginsAt, endsAt],
  );
};

/** The version of an item that is in force. Of a withdrawn item its last version, because people still ask about it. */
export const findItem = (tx: Transaction, itemCode: string): Promise<ServiceItem | undefined> =>
  findCopy<ServiceItem>(tx, 'item', itemCode);

/** A member of staff as last published. */
export const findStaffMember = (tx: Transaction, staffNo: string): Promise<StaffMember | undefined> =>
  findCopy<StaffMember>(tx, 'staff', staffNo);

/** Whether the officer is qualified for consultation (S21). An officer whom the catalogue does not know is not. */
export const isConsultingQualified = async (tx: Transaction, staffNo: string): Promise<boolean> =>
  (await findStaffMember(tx, staffNo))?.consultingQualified ?? false;

async function findCopy<Value>(tx: Transaction, kind: CatalogueCopy['kind'], code: string): Promise<Value | undefined> {
  const [found]: { value: Value }[] = await tx.query(
    `SELECT value FROM catalogue_copy WHERE kind = $1 AND code = $2
     ORDER BY (coalesce(begins_at <= hall_now(), true) AND coalesce(ends_at > hall_now(), true)) DESC, version DESC
     LIMIT 1`,
    [kind, code],
  );
  return found?.value;
}
