import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { saveCopy } from '../storage/catalogue-store.ts';

/**
 * Keeps consultation's own copy of what the catalogue publishes: the items for their answers and answerers, the staff for their qualifications, and the
 * departments for which of them has taken the place of another (E29).
 */
export async function keepCatalogue(
  tx: Transaction,
  event: CloudEvent<'ItemPublished.v1' | 'StaffPublished.v1' | 'DepartmentPublished.v1'>,
): Promise<void> {
  const { version } = event.data;
  if (event.type === 'ItemPublished.v1') {
    const { item, beginsAt = null, endsAt = null } = event.data;
    await saveCopy(tx, { kind: 'item', code: item.itemCode, version, value: item, beginsAt, endsAt });
  } else if (event.type === 'StaffPublished.v1') {
    const { staff } = event.data;
    await saveCopy(tx, { kind: 'staff', code: staff.staffNo, version, value: staff });
  } else {
    const { department } = event.data;
    await saveCopy(tx, { kind: 'department', code: department.code, version, value: department });
  }
}
