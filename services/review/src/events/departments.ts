import type { DepartmentsListener, ReceivedReply } from '@hall/messaging';
import { listKafkaDepartments } from '../commands/department/list-kafka-departments.ts';
import { takeReply } from '../commands/department/take-reply.ts';

type Transaction = Parameters<typeof takeReply>[0];

/** Whose replies review takes: of every department that answers by Kafka, also of one that is published while review runs. */
export const departmentsOf = (database: Parameters<typeof listKafkaDepartments>[0]): DepartmentsListener => ({
  group: 'hall.review.replies',
  departments: () => listKafkaDepartments(database),
  handle: onReply,
});

/** A department has answered. */
export const onReply = (tx: Transaction, received: ReceivedReply): Promise<void> => takeReply(tx, received);
