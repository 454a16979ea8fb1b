import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wholeEventData } from './1764880000000-keep-event-data-as-text.ts';

/**
 * Has the view `outbox_whole` put contents back in events that a repair has written too. A hall that ran `KeepEventDataAsText` before the function knew
 * of the blank in their references gets the function of today.
 */
export class ShowRepairedEvents1764930000000 implements MigrationInterface {
  name = 'ShowRepairedEvents1764930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(wholeEventData);
  }

  /** Nothing is lost: the function shows all events, those of before as they were shown. */
  async down(): Promise<void> {}
}
