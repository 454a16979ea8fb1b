import type { Database } from '@hall/transaction';
import { predecessorsOf } from '../../domain/catalogue/succession.ts';
import { getDepartments } from './catalogue-store.ts';

/** The departments whose place this one has taken (E29), the nearest predecessor first. */
export const readPredecessors = async (database: Database, code: string): Promise<readonly string[]> =>
  predecessorsOf(await getDepartments(database.manager), code);
