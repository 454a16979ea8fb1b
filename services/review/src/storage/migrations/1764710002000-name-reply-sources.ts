import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From now on replies are known by their source and id, with a checksum of what they said. Both are taken from the file
 * for the replies that came before, so that a repetition of one has no effect and its id cannot be used again
 * unnoticed. The checksum is that of the bytes, as messaging computes it (`ce_type`, a line feed, the value). Where the
 * file does not tell, the old row stays.
 */
export class NameReplySources1764710002000 implements MigrationInterface {
  name = 'NameReplySources1764710002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE inbox_message m
      SET source = r.headers->>'ce_source',
          content = encode(sha256(convert_to(coalesce(r.headers->>'ce_type', '') || chr(10), 'UTF8') || r.value), 'hex')
      FROM department_reply r
      WHERE m.consumer = 'hall.review.replies' AND m.source = 'department/' || r.kafka_code AND m.event_id = r.reply_id
        AND r.value IS NOT NULL
        AND (r.headers->>'ce_source' = '/department/' || r.kafka_code
          OR starts_with(r.headers->>'ce_source', '/department/' || r.kafka_code || '/'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'rows of inbox_message',
        find: `SELECT FROM inbox_message WHERE consumer = 'hall.review.replies' AND starts_with(source, '/department/')`,
      },
    ]);
  }
}
