import type { CalendarYear, Department, StaffMember } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { calendarOf, type Calendar } from '@hall/working-days';
import type { Staff } from '../../domain/replies/named-staff.ts';
import { actingFor, predecessorsOf } from '../../domain/access/succession.ts';
import type { CatalogueCopy } from './catalogue-copy-table.ts';
import { derived, readMarksAgain } from './derived-copies.ts';

/** Keeps a published version, unless a higher one is known: versions of one code have keys of their own and may overtake. */
export async function saveCopy(tx: Transaction, { kind, code, version, value }: CatalogueCopy): Promise<void> {
  await tx.query(
    `INSERT INTO catalogue_copy (kind, code, version, value) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, code) DO UPDATE SET version = EXCLUDED.version, value = EXCLUDED.value
     WHERE catalogue_copy.version < EXCLUDED.version`,
    [kind, code, version, JSON.stringify(value)],
  );
  readMarksAgain(tx);
}

/** Who acts for a department: itself as last published, or who has taken its place (E29); undefined while nothing has arrived. */
export const findDepartment = async (tx: Transaction, code: string): Promise<Department | undefined> =>
  (await getDepartmentsAndStaff(tx)).acting.get(code);

/** The department itself as last published, whoever acts for it. */
export const findOwnRecord = async (tx: Transaction, code: string): Promise<Department | undefined> =>
  (await getDepartmentsAndStaff(tx)).departments.get(code);

/** A department's people, and those of who has taken its place (E29). */
export const findStaff = async (tx: Transaction, departmentCode: string): Promise<Staff> =>
  (await getDepartmentsAndStaff(tx)).staff.get(departmentCode) ?? new Map();

/** The staff numbers of a department's people. */
export const listStaffNumbers = async (tx: Transaction, departmentCode: string): Promise<ReadonlySet<string>> =>
  new Set((await findStaff(tx, departmentCode)).keys());

/** All departments by code, who acts for each, and the people of each: its own, and those of who has taken its place (E29). */
export async function getDepartmentsAndStaff(tx: Transaction): Promise<{
  readonly departments: ReadonlyMap<string, Department>;
  readonly acting: ReadonlyMap<string, Department>;
  readonly staff: ReadonlyMap<string, Staff>;
}> {
  return derived(tx, 'departments and staff', ['department', 'staff'], (copies) => {
    const departments = new Map<string, Department>();
    const staff = new Map<string, Map<string, StaffMember['roles']>>();
    for (const copy of copies) {
      if (copy.kind === 'department') departments.set(copy.code, copy.value);
      if (copy.kind !== 'staff' || copy.value.departmentCode === null) continue;
      const own = staff.get(copy.value.departmentCode) ?? new Map<string, StaffMember['roles']>();
      staff.set(copy.value.departmentCode, own.set(copy.code, copy.value.roles));
    }
    const acting = new Map([...departments.keys()].map((code) => [code, actingFor(departments, code)!]));
    return { departments, acting, staff: withSuccessors(departments, staff) };
  });
}

/** The people of each department, and of all that have taken its place. */
function withSuccessors(
  departments: ReadonlyMap<string, Department>,
  staff: ReadonlyMap<string, Staff>,
): ReadonlyMap<string, Staff> {
  const all = new Map(staff);
  for (const code of departments.keys())
    for (const before of predecessorsOf(departments, code))
      all.set(before, new Map([...(all.get(before) ?? []), ...(staff.get(code) ?? [])]));
  return all;
}

/** Where tasks for a department go: to the topic of who has taken its place, where that one answers by Kafka (E29). By `kafkaCode`. */
export async function getTaskRoutes(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const { departments, acting } = await getDepartmentsAndStaff(tx);
  return new Map(
    [...departments.values()].flatMap(({ code, kafkaCode }) => {
      const successor = acting.get(code);
      const isMoved = successor?.integration === 'KAFKA' && successor.kafkaCode !== kafkaCode;
      return isMoved ? [[kafkaCode, successor.kafkaCode] as const] : [];
    }),
  );
}

/** The `kafkaCode`s of all departments that answer by Kafka. */
export async function listKafkaCodes(database: Pick<Transaction, 'query'>): Promise<readonly string[]> {
  const rows: { code: string }[] = await database.query(
    `SELECT value->>'kafkaCode' AS code FROM catalogue_copy
     WHERE kind = 'department' AND value->>'integration' = 'KAFKA' ORDER BY 1`,
  );
  return rows.map(({ code }) => code);
}

/** The working-day calendar of all years that have arrived; what it does not know is counted by weekends and provisional (R13). */
export const getCalendar = (tx: Transaction): Promise<Calendar> =>
  derived(tx, 'calendar', ['calendar'], (copies) => calendarOf(copies.map(({ value }) => value as CalendarYear)));
