import type { Publisher } from '@hall/event-contracts';
import { DataSource } from 'typeorm';
import { connect, type KafkaOptions } from '../kafka/connection.ts';
import { checkStandsStill, groupsOf } from './stands-still.ts';
import { adoptEvents, type Adopted } from './adopt-events.ts';
import { replayJournal } from './replay.ts';

/** What is to be repaired, as the owner of its tables, and by which journal. Without a key no journal is read. */
type Repair = {
  readonly service: Publisher;
  readonly ownerUrl: string;
  readonly kafka: KafkaOptions;
  readonly key: Buffer | undefined;
};

/** What a repair has done. */
type Repaired = {
  /** Rows of the journal that were put back. */
  readonly rows: number;
  /** Events of which only the log knew: their effects are not in the tables. */
  readonly adopted: readonly Adopted[];
  /**
   * Groups that are set back, to read their topics again from the beginning. Their inbox tells what they have handled
   * already.
   */
  readonly groups: readonly string[];
};

/**
 * Brings a database that was put back from an older copy to where its log is, in one transaction: all of it, or
 * nothing. Its service must not run. First the journal is read, then what the service's own topics hold; then the
 * groups of the service are set back, so that what has come in since the copy is handled. Nothing is published. Throws
 * StillRunning, TwoHistories and WrongKey; rejects with Silent.
 */
export async function repair({ service, ownerUrl, kafka, key }: Repair): Promise<Repaired> {
  await checkStandsStill(service, kafka);
  const database = await new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 1 }).initialize();
  try {
    return await database.transaction(async (tx) => {
      await tx.query(`SELECT set_config('hall.repairing', 'on', true)`);
      const rows = key ? await replayJournal(tx, { service, kafka, key }) : 0;
      const adopted = await adoptEvents(tx, service, kafka);
      return { rows, adopted, groups: await setGroupsBack(service, kafka) };
    });
  } finally {
    await database.destroy();
  }
}

async function setGroupsBack(service: Publisher, kafka: KafkaOptions): Promise<string[]> {
  const admin = connect(kafka, 'PUBLISH').admin();
  await admin.connect();
  try {
    const own = await groupsOf(service, admin);
    for (const groupId of own)
      for (const { topic } of await admin.fetchOffsets({ groupId }))
        await admin.resetOffsets({ groupId, topic, earliest: true });
    return own;
  } finally {
    await admin.disconnect();
  }
}
