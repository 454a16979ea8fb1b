/** One topic per publishing service, keyed by case id; `seq` counts +1 within one (topic, key). Created by us, never automatically. */
const eventTopics = {
  intake: 'hall.intake.event.v1',
  review: 'hall.review.event.v1',
  delivery: 'hall.delivery.event.v1',
  consultation: 'hall.consultation.event.v1',
} as const;

/** Compacted topics: the latest value of each key is what counts, and readers take greater `seq` only. */
const stateTopics = {
  catalogue: 'hall.catalogue.state.v1',
} as const;

/** Every topic of the hall that is not a department's own. */
export const topics = { ...eventTopics, ...stateTopics } as const;

/** The name of a topic that all of the hall's services know. */
export type HallTopic = (typeof topics)[keyof typeof topics];

/**
 * The topics of one department that answers by Kafka: the tasks it gets, its replies, and the replies that could not be
 * used.
 */
export type DepartmentTopic = `hall.department.${string}.${'task' | 'reply' | 'rejected'}.v1`;

/** The name of a topic. */
export type Topic = HallTopic | DepartmentTopic;

/** The three topics of a department, by its `kafkaCode`. */
export const departmentTopics = (kafkaCode: string) =>
  ({
    task: `hall.department.${kafkaCode}.task.v1`,
    reply: `hall.department.${kafkaCode}.reply.v1`,
    rejected: `hall.department.${kafkaCode}.rejected.v1`,
  }) as const satisfies Record<string, DepartmentTopic>;

/** The `kafkaCode` in the name of a department's topic; undefined for any other topic. */
export const departmentOf = (topic: string): string | undefined =>
  /^hall\.department\.(.+)\.(task|reply|rejected)\.v1$/.exec(topic)?.[1];

/** Departments' topics: kept for thirty days, in three partitions (never raised). */
export const departmentTopicRule = { partitions: 3, keptDays: 30 } as const;

/** The services that publish; each writes to its own topics only. */
export type Publisher = keyof typeof eventTopics;

/** What every reader of a topic must know: how its `seq` runs, how it is kept, and in how many partitions (never raised). */
export const topicRules: Readonly<
  Record<
    HallTopic,
    { readonly sequence: 'EVERY_ONE' | 'LATEST'; readonly compacted: boolean; readonly partitions: number }
  >
> = {
  [topics.intake]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.review]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.delivery]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.consultation]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.catalogue]: { sequence: 'LATEST', compacted: true, partitions: 1 },
};
