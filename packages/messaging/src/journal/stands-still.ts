import { setTimeout as sleep } from 'node:timers/promises';
import type { Publisher } from '@hall/event-contracts';
import type { Admin } from 'kafkajs';
import { connect, type KafkaOptions } from '../kafka/connection.ts';
import { consumerSettings } from '../kafka/subscriber.ts';

/** The service whose database is to be repaired still runs: what it handles meanwhile would be handled twice. */
export class StillRunning extends Error {
  override readonly name = 'StillRunning';
}

/**
 * Milliseconds until the broker has forgotten a member that went away without leaving its group: a killed process, or one that
 * was stopped while its group was being put together anew. The session time-out, and what the broker needs to notice it.
 */
const FORGOTTEN_AFTER_MS = consumerSettings.sessionTimeout + 5_000;
const LOOK_AGAIN_AFTER_MS = 250;

/**
 * Waits until no group of the service has members, for as long as the broker may remember one that is gone. Throws StillRunning
 * when a group still has members then. Changes nothing.
 */
export async function checkStandsStill(service: Publisher, kafka: KafkaOptions): Promise<void> {
  const admin = connect(kafka, 'PUBLISH').admin();
  await admin.connect();
  try {
    const end = Date.now() + FORGOTTEN_AFTER_MS;
    for (;;) {
      const busy = await busyGroup(service, admin);
      if (!busy) return;
      if (Date.now() > end)
        throw new StillRunning(
          `${service} is running (its group ${busy} has members, and had them for ${FORGOTTEN_AFTER_MS / 1_000} s): stop it first, nothing was changed.`,
        );
      await sleep(LOOK_AGAIN_AFTER_MS);
    }
  } finally {
    await admin.disconnect();
  }
}

async function busyGroup(service: Publisher, admin: Admin): Promise<string | undefined> {
  const own = await groupsOf(service, admin);
  const { groups } = own.length > 0 ? await admin.describeGroups(own) : { groups: [] };
  return groups.find(({ members }) => members.length > 0)?.groupId;
}

/** The groups of a service that the broker knows. */
export async function groupsOf(service: Publisher, admin: Admin): Promise<string[]> {
  const { groups } = await admin.listGroups();
  return groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(`hall.${service}.`));
}
