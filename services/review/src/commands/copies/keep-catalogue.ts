import type { CloudEvent } from '@hall/event-contracts';
import { readNow, type Transaction } from '@hall/transaction';
import { findOwnRecord, getCalendar, saveCopy } from '../../storage/copies/catalogue-store.ts';
import { recountClocks } from '../../storage/clocks/recount-store.ts';
import { assignToSuccessor } from '../tasks/assign-to-successor.ts';

/**
 * Keeps review's own copy of what the catalogue publishes: departments for the remedies, staff for the
 * departments' replies, calendars for the clocks, whose ends are reckoned again. A department that takes another's place gets its open
 * cases (E29).
 */
export async function keepCatalogue(
  tx: Transaction,
  event: CloudEvent<'DepartmentPublished.v1' | 'StaffPublished.v1' | 'CalendarPublished.v1'>,
): Promise<void> {
  const { version } = event.data;
  if (event.type === 'DepartmentPublished.v1') {
    const { department } = event.data;
    const before = await findOwnRecord(tx, department.code);
    await saveCopy(tx, { kind: 'department', code: department.code, version, value: department });
    const isNews = department.successorOf !== undefined && department.successorOf !== before?.successorOf;
    if (isNews) await assignToSuccessor(tx, department);
  } else if (event.type === 'StaffPublished.v1') {
    const { staff } = event.data;
    await saveCopy(tx, { kind: 'staff', code: staff.staffNo, version, value: staff });
  } else {
    const { calendar } = event.data;
    await saveCopy(tx, { kind: 'calendar', code: String(calendar.year), version, value: calendar });
    await recountClocks(tx, (await readNow(tx)).today, await getCalendar(tx));
  }
}
