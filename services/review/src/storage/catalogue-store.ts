import type { CalendarYear, Department } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { calendarOf, type Calendar } from '@hall/working-days';
import type { CatalogueCopy } from './catalogue-copy-table.ts';

/** Keeps a published version, unless a higher one is known: versions of one code have keys of their own and may overtake. */
export const saveCopy = async (tx: Transaction, { kind, code, version, value }: CatalogueCopy): Promise<void> =>
  void (await tx.query(
    `INSERT INTO catalogue_copy (kind, code, version, value) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, code) DO UPDATE SET version = EXCLUDED.version, value = EXCLUDED.value
     WHERE catalogue_copy.version < EXCLUDED.version`,
    [kind, code, version, JSON.stringify(value)],
  ));

/** The department as last published, or undefined while nothing has arrived. */
export async function findDepartment(tx: Transaction, code: string): Promise<Department | undefined> {
  const [found]: { value: Department }[] = await tx.query(
    `SELECT value FROM catalogue_copy WHERE kind = 'department' AND code = $1`,
    [code],
  );
  return found?.value;
}

/** The staff numbers of a department's people. */
export async function listStaffNumbers(tx: Transaction, departmentCode: string): Promise<ReadonlySet<string>> {
  const rows: { code: string }[] = await tx.query(
    `SELECT code FROM catalogue_copy WHERE kind = 'staff' AND value->>'departmentCode' = $1`,
    [departmentCode],
  );
  return new Set(rows.map(({ code }) => code));
}

/** The code of the department with this `kafkaCode`. */
export async function findDepartmentCode(tx: Transaction, kafkaCode: string): Promise<string | undefined> {
  const [row]: { code: string }[] = await tx.query(
    `SELECT code FROM catalogue_copy WHERE kind = 'department' AND value->>'kafkaCode' = $1`,
    [kafkaCode],
  );
  return row?.code;
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
export async function getCalendar(tx: Transaction): Promise<Calendar> {
  const years: { value: CalendarYear }[] = await tx.query(`SELECT value FROM catalogue_copy WHERE kind = 'calendar'`);
  return calendarOf(years.map(({ value }) => value));
}
