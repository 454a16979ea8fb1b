import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { KafkaMessage } from 'kafkajs';
import { readFileSync } from 'node:fs';

type Clocked = { clock: { legalBasis: string } };

/** What this department reads of a task; everything else in it is ignored. */
export type Task = { readonly caseId: string; caseNumber: string; round: number; receivedAt: string } & {
  readonly item: { itemCode: string; name: string; resultKind: string; needsSiteVisit?: boolean } & Clocked;
  readonly joint: { readonly key: string } | null;
};

/** A message of the hall: (source, id) stays when it comes again, `seq` counts +1 within a key of a topic (`place`). */
export type Message = { readonly source: string; id: string; place: string; seq: number; type: string; data: Task };

const ajv = addFormats.default(new Ajv2020({ strict: false }));
const contracts = new Map<string, ValidateFunction>();
for (const name of ['TaskAssigned.v1', 'TaskWithdrawn.v1', 'ReplyRejected.v1']) {
  const file = new URL(`../../../docs/contract/schemas/${name}.tolerant.json`, import.meta.url);
  contracts.set(`hall.review.${name}`, ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object));
}

/** Reads a record (CloudEvents 1.0, binary mode). What is no message of the hall is reported, and nothing is read. */
export function readMessage(topic: string, { key, value, headers, offset }: KafkaMessage): Message[] {
  try {
    const attributes = ['specversion', 'source', 'id', 'sequence', 'type'];
    const [version, source, id, sequence, type = ''] = attributes.map((name) => headers?.[`ce_${name}`]?.toString());
    if (version !== '1.0' || !source || !id || !(Number(sequence) >= 1)) throw new Error('no CloudEvent in sequence');
    const data = JSON.parse(String(value)) as Task;
    // A type that was added to the contract later has no validator: it counts in the sequence, and nobody acts on it.
    const validate = contracts.get(type);
    if (validate && !validate(data)) throw new Error(ajv.errorsText(validate.errors));
    return [{ source, id, place: `${topic} ${String(key)}`, seq: Number(sequence), type, data }];
  } catch (fault) {
    console.error(JSON.stringify({ bad: { topic, offset, fault: String(fault) } }));
    return [];
  }
}
