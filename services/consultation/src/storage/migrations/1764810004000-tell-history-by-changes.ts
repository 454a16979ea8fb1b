import { tellHistoryByChanges, tellHistoryByVersions } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history tells what has changed in each step, and no longer the whole subject each time. */
export class TellHistoryByChanges1764810004000 implements MigrationInterface {
  name = 'TellHistoryByChanges1764810004000';

  up(runner: QueryRunner): Promise<void> {
    return tellHistoryByChanges(runner, 'subject_id');
  }

  down(runner: QueryRunner): Promise<void> {
    return tellHistoryByVersions(runner, this.name);
  }
}
