import { tellHistoryByChanges, tellHistoryByVersions } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history tells what has changed in each step, and no longer the whole subject each time. */
export class TellHistoryByChanges1764810001000 implements MigrationInterface {
  name = 'TellHistoryByChanges1764810001000';

  up(runner: QueryRunner): Promise<void> {
    return tellHistoryByChanges(runner, 'case_id');
  }

  down(runner: QueryRunner): Promise<void> {
    return tellHistoryByVersions(runner, this.name);
  }
}
