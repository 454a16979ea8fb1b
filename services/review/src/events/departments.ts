import type { DepartmentsListener, ReceivedReply } from '@hall/messaging';
import { listKafkaDepartments } from '../commands/replies/list-kafka-departments.ts';
import { takeReplies } from '../commands/replies/take-replies.ts';

type Transaction = Parameters<typeof takeReplies>[0];

/** Whose replies review takes: of every department that answers by Kafka, also of one that is published while review runs. */
export const departmentsOf = (database: Parameters<typeof listKafkaDepartments>[0]): DepartmentsListener => ({
  group: 'hall.review.replies',
  departments: () => listKafkaDepartments(database),
  handle: onReplies,
});

/** Departments have answered. */
const onReplies = (tx: Transaction, received: readonly ReceivedReply[]): Promise<void> => takeReplies(tx, received);
