import type { Publisher } from '@hall/event-contracts';
import type { Admin } from 'kafkajs';
import { connect, type KafkaOptions } from '../kafka/connection.ts';
import { consumerSettings } from '../kafka/subscriber.ts';

/** A service whose database is to be repaired still reads: what it would handle meanwhile would be handled twice. */
export class StillRunning extends Error {
  override readonly name = 'StillRunning';
}

/** Throws StillRunning when a group of the service has members. Changes nothing. */
export async function checkStandsStill(service: Publisher, kafka: KafkaOptions): Promise<void> {
  const admin = connect(kafka, 'PUBLISH').admin();
  await admin.connect();
  try {
    const own = await groupsOf(service, admin);
    const { groups } = own.length > 0 ? await admin.describeGroups(own) : { groups: [] };
    const [busy] = groups.filter(({ members }) => members.length > 0);
    if (busy)
      throw new StillRunning(
        `${service} is running (its group ${busy.groupId} has members): stop it first, nothing was changed. Of one that was killed the broker knows after ${consumerSettings.sessionTimeout / 1_000} s.`,
      );
  } finally {
    await admin.disconnect();
  }
}

/** The groups of a service that the broker knows. */
export async function groupsOf(service: Publisher, admin: Admin): Promise<string[]> {
  const { groups } = await admin.listGroups();
  return groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(`hall.${service}.`));
}
