import { randomUUID } from 'node:crypto';
import { topics, type CloudEvent, type HallEvent } from '@hall/event-contracts';
import { encode, type LogRecord, type OutgoingRecord } from '../src/kafka/envelope.ts';

/** An event of delivery about a case. */
export const handedOver = (caseId: string): HallEvent<'ResultHandedOver.v1'> => ({
  type: 'ResultHandedOver.v1',
  data: {
    caseId,
    round: 1,
    status: 'READY',
    officerStaffNo: 'H301',
    liaisonStaffNo: 'D0105',
    handedOverAt: '2026-04-20T02:00:00Z',
  },
});

/** That event as it comes from the log, with this number. */
export const message = (caseId: string, seq: number, matters: Partial<CloudEvent> = {}): CloudEvent =>
  ({
    specversion: '1.0',
    id: randomUUID(),
    source: '/hall/delivery',
    subject: caseId,
    key: caseId,
    time: '2026-04-20T02:00:00Z',
    topic: topics.delivery,
    seq,
    traceparent: null,
    correlationId: null,
    causationId: null,
    ...handedOver(caseId),
    ...matters,
  }) as CloudEvent;

/** An event as the relay writes it. */
export const encoded = ({ data, ...event }: CloudEvent): OutgoingRecord => encode(event, JSON.stringify(data));

let offset = 0;

/** An event as a record of the log. */
export const record = (event: CloudEvent): LogRecord => {
  const { topic, key, headers, value } = encoded(event);
  offset += 1;
  return { topic, key, headers, value, partition: 0, offset: String(offset) };
};
