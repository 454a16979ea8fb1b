import { readRows, type Database } from '@hall/transaction';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { isId } from '../../domain/case/service-case.ts';
import { JointCaseTable } from './joint-case-table.ts';

/** The joint cases with these ids, in one query and in the order asked for, as a DataLoader needs them; null where there is none. */
export async function readJointCases(database: Database, ids: readonly string[]): Promise<(JointCase | null)[]> {
  const found = await readRows(database, JointCaseTable, 'j WHERE j.id = ANY($1::uuid[])', [ids.filter(isId)]);
  const byId = new Map(found.map((jointCase) => [jointCase.id, jointCase]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The joint case with this number, or null. */
export const readJointCaseByNumber = (database: Database, jointCaseNumber: string): Promise<JointCase | null> =>
  database.manager.findOneBy(JointCaseTable, { jointCaseNumber });
