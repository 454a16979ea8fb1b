import type { ServiceItem, StaffMember } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { CatalogueCopy } from './catalogue-copy-table.ts';

/** Keeps a published version, unless a higher one is known: versions of one code have keys of their own and may overtake. */
export const saveCopy = async (tx: Transaction, { kind, code, version, value }: CatalogueCopy): Promise<void> =>
  void (await tx.query(
    `INSERT INTO catalogue_copy (kind, code, version, value) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, code) DO UPDATE SET version = EXCLUDED.version, value = EXCLUDED.value
     WHERE catalogue_copy.version < EXCLUDED.version`,
    [kind, code, version, JSON.stringify(value)],
  ));

/** The item as last published. */
export const findItem = (tx: Transaction, itemCode: string): Promise<ServiceItem | undefined> =>
  findCopy<ServiceItem>(tx, 'item', itemCode);

/** A member of staff as last published. */
export const findStaffMember = (tx: Transaction, staffNo: string): Promise<StaffMember | undefined> =>
  findCopy<StaffMember>(tx, 'staff', staffNo);

/** Whether the officer is qualified for consultation (S21); an unknown one is not. */
export const isConsultingQualified = async (tx: Transaction, staffNo: string): Promise<boolean> =>
  (await findStaffMember(tx, staffNo))?.consultingQualified ?? false;

async function findCopy<Value>(tx: Transaction, kind: CatalogueCopy['kind'], code: string): Promise<Value | undefined> {
  const [found]: { value: Value }[] = await tx.query(`SELECT value FROM catalogue_copy WHERE kind = $1 AND code = $2`, [
    kind,
    code,
  ]);
  return found?.value;
}
