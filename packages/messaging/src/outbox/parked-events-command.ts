import type { EntityManager } from 'typeorm';
import { NotParked, type Decision } from '../inbox/resolve-parked.ts';
import { getParkedEvent, listParkedEvents, releaseParkedEvent } from './parked-events.ts';

/** What `npm run parked` is asked to do with one event of ours. */
type Asked = { readonly action: string; readonly id: string; readonly decision: Decision };

/** What helps against each word of the broker. The settings are those of the event's topic. */
const remedies: Readonly<Record<string, string>> = {
  MESSAGE_TOO_LARGE: 'raise max.message.bytes of the topic above its size, then release it',
  RECORD_LIST_TOO_LARGE: 'raise segment.bytes of the topic above its size, then release it',
  INVALID_TIMESTAMP: 'set message.timestamp.type=LogAppendTime on the topic, then release it',
  UNWRITABLE: 'run the version of the service that knows this type of event, then release it',
};

/** Prints the events of a service that the log refuses, if there are any. */
export async function listOfEvents(manager: EntityManager, service: string): Promise<void> {
  const events = await listParkedEvents(manager);
  if (events.length > 0) console.log(`${service}: ${events.length} of its own events refused by the log`);
  for (const event of events) console.log(JSON.stringify({ ...event, remedy: remedyOf(event.reason_code) }));
}

/**
 * Shows or releases one event. Throws NotParked. Skipping is refused, because every reader would wait at the missing
 * number.
 */
export async function actOnParkedEvent(
  manager: EntityManager,
  service: string,
  { action, id, decision }: Asked,
): Promise<void> {
  const event = await getParkedEvent(manager, id);
  if (action === 'show') return console.log(JSON.stringify({ ...event, remedy: remedyOf(event.reason_code) }, null, 2));
  if (action === 'skip')
    throw new NotParked(
      `${id} cannot be skipped: its readers would wait for number ${event.seq} of ${event.key} for ever. Instead: ${remedyOf(event.reason_code)}`,
    );
  await releaseParkedEvent(manager, id, decision);
  console.log(`${service} ${id}: released, ${event.waiting} more behind it`);
}

const remedyOf = (code: string): string => remedies[code] ?? 'mend the topic as the reason says, then release it';
