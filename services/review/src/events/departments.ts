import type { DepartmentsListener, ReceivedReply } from '@hall/messaging';
import { listKafkaDepartments } from '../commands/replies/list-kafka-departments.ts';
import { takeReplies } from '../commands/replies/take-replies.ts';

type Transaction = Parameters<typeof takeReplies>[0];

/**
 * The departments whose replies review takes: all that answer by Kafka, also one that is published while review runs.
 */
export const departmentsOf = (database: Parameters<typeof listKafkaDepartments>[0]): DepartmentsListener => ({
  group: 'hall.review.replies',
  departments: () => listKafkaDepartments(database),
  handle: onReplies,
});

/** Hands the replies of departments to the command that takes them. */
const onReplies = (tx: Transaction, received: readonly ReceivedReply[]): Promise<void> => takeReplies(tx, received);
