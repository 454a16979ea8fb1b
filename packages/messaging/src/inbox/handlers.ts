import type { CloudEvent, EventTypeOn, HallTopic } from '@hall/event-contracts';
import type { EntityManager } from 'typeorm';
import type { Handle } from './consume-once.ts';

/**
 * What a service does about each event of the topics it reads, a row for each type: a command, or `passOver`. A type that is new in
 * the contracts has to be put in, or the service does not compile, so that no event is forgotten without anybody having said so.
 */
export type Handlers<T extends HallTopic> = {
  readonly [K in EventTypeOn<T>]: (tx: EntityManager, event: CloudEvent<K>) => Promise<unknown>;
};

/** For an event that is of no use to a service. */
export const passOver = (): Promise<void> => Promise.resolve();

/** A handler that does what the row of an event's type says. */
export const handleBy =
  <T extends HallTopic>(handlers: Handlers<T>): Handle =>
  async (tx, event) => {
    const rows = handlers as unknown as Readonly<Record<string, Handle | undefined>>;
    await rows[event.type]?.(tx, event);
  };
