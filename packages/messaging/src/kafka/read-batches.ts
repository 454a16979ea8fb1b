import type { KafkaMessage } from 'kafkajs';
import { createRequire } from 'node:module';
import { registerCodecs } from './codecs.ts';
import { crc32c } from './crc32c.ts';

/** A record batch that nobody could read: where it begins in its partition, and why. It ends at the offset of its message. */
type UnreadableBatch = { readonly firstOffset: string; readonly reason: string };

/** A message of the client; one that stands for a whole batch that could not be read says so, and has neither key nor value. */
export type ReadMessage = KafkaMessage & { readonly unreadable?: UnreadableBatch };

type Decoder = {
  readInt8(): number;
  readInt16(): number;
  readInt32(): number;
  readInt64(): bigint;
  readString(): string;
  readBytes(length?: number): Buffer;
  readArray<Item>(read: (decoder: Decoder) => Item): Item[];
  readArrayAsync<Item>(read: (decoder: Decoder) => Promise<Item>): Promise<Item[]>;
  canReadBytes(length: number): boolean;
};
type Modules = {
  readonly Decoder: new (bytes: Buffer) => Decoder;
  readonly readBatch: (decoder: Decoder) => Promise<{ readonly records: readonly ReadMessage[] }>;
  readonly readMessageSet: (decoder: Decoder, length: number) => Promise<readonly ReadMessage[]>;
};

let patched = false;

/**
 * kafkajs reads a whole answer of the broker or nothing of it: one batch that cannot be unpacked would stop the consumer for good, at
 * the next start too. Here each batch is read by itself, and one that cannot be read (a codec nobody knows, a checksum that is wrong, a
 * bomb) becomes one message that says so, so that its position can be set aside and the rest goes on. Fetch version 11, which every
 * broker since Kafka 2.3 speaks.
 */
export function patchBatchReading(): void {
  if (patched) return;
  patched = true;
  registerCodecs();
  const require = createRequire(import.meta.url);
  const modules: Modules = {
    Decoder: require('kafkajs/src/protocol/decoder.js') as Modules['Decoder'],
    readBatch: require('kafkajs/src/protocol/recordBatch/v0/decoder.js') as Modules['readBatch'],
    readMessageSet: require('kafkajs/src/protocol/messageSet/decoder.js') as Modules['readMessageSet'],
  };
  const response = require('kafkajs/src/protocol/requests/fetch/v11/response.js') as { decode: unknown };
  response.decode = (answer: Buffer) => readAnswer(answer, modules);
}

async function readAnswer(answer: Buffer, modules: Modules): Promise<object> {
  const decoder = new modules.Decoder(answer);
  const clientSideThrottleTime = decoder.readInt32();
  return {
    throttleTime: 0, // the broker has not waited: it asks the client to
    clientSideThrottleTime,
    errorCode: decoder.readInt16(),
    sessionId: decoder.readInt32(),
    responses: await decoder.readArrayAsync(async (topic) => ({
      topicName: topic.readString(),
      partitions: await topic.readArrayAsync((partition) => readPartition(partition, modules)),
    })),
  };
}

const readPartition = async (decoder: Decoder, modules: Modules): Promise<object> => ({
  partition: decoder.readInt32(),
  errorCode: decoder.readInt16(),
  highWatermark: decoder.readInt64().toString(),
  lastStableOffset: decoder.readInt64().toString(),
  lastStartOffset: decoder.readInt64().toString(),
  abortedTransactions: decoder.readArray((aborted) => ({
    producerId: aborted.readInt64().toString(),
    firstOffset: aborted.readInt64().toString(),
  })),
  preferredReadReplica: decoder.readInt32(),
  messages: await readRecords(decoder, modules),
});

async function readRecords(decoder: Decoder, modules: Modules): Promise<ReadMessage[]> {
  const size = decoder.readInt32();
  if (size <= 0 || !decoder.canReadBytes(size)) return [];
  const bytes = decoder.readBytes(size);
  if (bytes.length > MAGIC_AT && bytes[MAGIC_AT] !== 2)
    return [...(await modules.readMessageSet(new modules.Decoder(bytes), size))];
  const messages: ReadMessage[] = [];
  for (const batch of wholeBatches(bytes))
    for (const message of await readBatch(batch, modules)) messages.push(message);
  return messages;
}

const LENGTH_AT = 8;
const MAGIC_AT = 16;
const CHECKSUM_AT = 17;
const CHECKED_FROM = 21;
const LAST_OFFSET_DELTA_AT = 23;
const MAX_TIMESTAMP_AT = 35;
const PRODUCER_AT = 43;
const COUNT_AT = 57;
const HEADER = 61;
/** No record batch may hold more records than this: nobody sends so many at once, and each needs memory of its own. */
const MAX_RECORDS = 100_000;
const TRANSACTIONAL = 0x10;

/**
 * The batches that are there as a whole. The last one may have been cut short by the size limit of the answer: it is
 * left out, because it comes again.
 */
function wholeBatches(bytes: Buffer): Buffer[] {
  const batches: Buffer[] = [];
  let at = 0;
  while (bytes.length - at >= HEADER) {
    const end = at + LENGTH_AT + 4 + bytes.readInt32BE(at + LENGTH_AT);
    if (end < at + HEADER || end > bytes.length) break;
    batches.push(bytes.subarray(at, end));
    at = end;
  }
  return batches;
}

async function readBatch(batch: Buffer, { Decoder, readBatch: read }: Modules): Promise<readonly ReadMessage[]> {
  try {
    if (crc32c(batch.subarray(CHECKED_FROM)) !== batch.readUInt32BE(CHECKSUM_AT))
      throw new Error('its checksum is wrong');
    if ((batch.readInt16BE(CHECKED_FROM) & 7) > 4) throw new Error('nobody knows its compression');
    if (batch.readInt32BE(COUNT_AT) > MAX_RECORDS) throw new Error(`it holds more than ${MAX_RECORDS} records`);
    return (await read(new Decoder(batch))).records;
  } catch (fault) {
    return [unreadable(batch, fault instanceof Error ? fault.message : String(fault))];
  }
}

function unreadable(batch: Buffer, reason: string): ReadMessage {
  const firstOffset = batch.readBigInt64BE(0);
  const message = {
    offset: String(firstOffset + BigInt(batch.readInt32BE(LAST_OFFSET_DELTA_AT))),
    timestamp: String(batch.readBigInt64BE(MAX_TIMESTAMP_AT)),
    attributes: 0,
    key: null,
    value: null,
    headers: {},
    isControlRecord: false,
    batchContext: {
      producerId: String(batch.readBigInt64BE(PRODUCER_AT)),
      inTransaction: (batch.readInt16BE(CHECKED_FROM) & TRANSACTIONAL) > 0,
    },
    unreadable: { firstOffset: String(firstOffset), reason },
  };
  return message as unknown as ReadMessage;
}
