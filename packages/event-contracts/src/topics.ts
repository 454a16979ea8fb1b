/** One topic per publishing service, keyed by case id; `seq` counts +1 within one (topic, key). Created by us, never automatically. */
export const eventTopics = {
  intake: 'hall.intake.event.v1',
  review: 'hall.review.event.v1',
  delivery: 'hall.delivery.event.v1',
  consultation: 'hall.consultation.event.v1',
} as const;

/** Compacted topics: the latest value of each key is what counts, and readers take greater `seq` only. */
export const stateTopics = {
  catalogue: 'hall.catalogue.state.v1',
} as const;

/** Every topic of the hall that is not a department's own. */
export const topics = { ...eventTopics, ...stateTopics } as const;

/** The name of a topic of the hall. */
export type Topic = (typeof topics)[keyof typeof topics];

/** The services that publish; each writes to its own topics only. */
export type Publisher = keyof typeof eventTopics;

/** What every reader of a topic must know: how its `seq` runs, how it is kept, and in how many partitions (never raised). */
export const topicRules: Readonly<
  Record<Topic, { readonly sequence: 'EVERY_ONE' | 'LATEST'; readonly compacted: boolean; readonly partitions: number }>
> = {
  [topics.intake]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.review]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.delivery]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.consultation]: { sequence: 'EVERY_ONE', compacted: false, partitions: 6 },
  [topics.catalogue]: { sequence: 'LATEST', compacted: true, partitions: 1 },
};
