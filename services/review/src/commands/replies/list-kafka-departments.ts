import type { Database } from '@hall/transaction';
import { listKafkaCodes } from '../../storage/copies/catalogue-store.ts';

/** The `kafkaCode`s of all departments that answer by Kafka, as last published. */
export const listKafkaDepartments = (database: Database): Promise<readonly string[]> =>
  listKafkaCodes(database.manager);
