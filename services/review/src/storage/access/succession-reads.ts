import type { Database } from '@hall/transaction';
import { predecessorsOf } from '../../domain/access/succession.ts';
import { getDepartmentsAndStaff } from '../copies/catalogue-store.ts';

/** The departments whose place this one has taken, also by way of others (E29). */
export const readPredecessors = async (database: Database, code: string): Promise<readonly string[]> =>
  predecessorsOf((await getDepartmentsAndStaff(database.manager)).departments, code);
