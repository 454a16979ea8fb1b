import type { LogRecord } from '../kafka/envelope.ts';
import type { Log } from '../log.ts';

/** Is told of an event that was passed over because this service has no contract of its type. */
export type OnUnknownType = (type: string, place: Pick<LogRecord, 'topic' | 'partition' | 'offset'>) => void;

const WHAT_TO_DO =
  'Nothing, if the event is of no use here. Otherwise bring this service up to date before its publisher: what was passed over is not read again.';

/**
 * Tells of each type once in the life of a listener, as an error, because nobody else notices: everything goes on without the event.
 * A publisher that is newer than its readers may send the type with every case, so that a line for each would say no more.
 */
export function tellOnce(log: Log, group: string): OnUnknownType {
  const told = new Set<string>();
  return (type, { topic, partition, offset }) => {
    if (told.has(type)) return;
    told.add(type);
    log.error(
      { group, type, topic, partition, offset, whatToDo: WHAT_TO_DO },
      'passed over: an event of a type that this service does not know',
    );
  };
}
