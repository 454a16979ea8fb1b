import { describe, expect, it } from '@jest/globals';
import { encoded, message, record } from '../../testing/events.ts';
import { decode } from './envelope.ts';

const event = message('0192f0c1-0000-7000-8000-000000000001', 3, {
  traceparent: '00-a-b-01',
  correlationId: 'r-1',
  causationId: 'e-0',
});

describe('an event on the wire (CloudEvents 1.0, binary mode)', () => {
  it('comes back as it was', () => expect(decode(record(event))).toEqual(event));

  it('has its attributes in headers and its data in the value', () => {
    const { headers, value, key } = encoded(event);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_type: 'hall.delivery.ResultHandedOver.v1',
      ce_source: '/hall/delivery',
      ce_subject: event.subject,
      ce_sequence: '3',
      ce_traceparent: '00-a-b-01',
      ce_correlationid: 'r-1',
      ce_causationid: 'e-0',
    });
    expect(key).toBe(event.key);
    expect(JSON.parse(String(value))).toEqual(event.data);
  });

  it('is read in structured mode too', () => {
    const { specversion, id, source, time, subject, data } = event;
    const body = {
      specversion,
      id,
      source,
      time,
      subject,
      data,
      type: 'hall.delivery.ResultHandedOver.v1',
      sequence: '3',
    };
    const structured = {
      ...record(event),
      headers: { 'content-type': 'application/cloudevents+json' },
      value: Buffer.from(JSON.stringify(body)),
    };
    expect(decode(structured)).toMatchObject({ id, seq: 3, type: 'ResultHandedOver.v1', data });
  });

  it.each(['ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_subject', 'ce_sequence', 'ce_specversion'])(
    'without %s is unreadable, and says so',
    (name) => {
      const { [name]: _left, ...headers } = record(event).headers;
      expect(() => decode({ ...record(event), headers })).toThrow(name);
    },
  );
});
