import { loadBuilt } from '../load-built.mjs';

const { encode } = await loadBuilt('packages/messaging/dist/kafka/envelope.js');

const text = (/** @type {string} */ description) => ({ type: 'string', minLength: 1, description });
const basic = {
  'content-type': { ...text('`application/json`: the value holds the data (CloudEvents binary mode).') },
  ce_specversion: { const: '1.0' },
  ce_id: text('Unique within ce_source; a message that comes again has the same.'),
  ce_time: { ...text('When it happened: legal time, RFC 3339, UTC.'), format: 'date-time' },
  ce_subject: text("The case's own id; on the catalogue topic the key."),
};
const sequence = { type: 'string', pattern: '^[1-9][0-9]*$', description: 'From 1, within a key of a topic.' };

/** The headers of what the hall sends, and of what a department sends; values are UTF-8 text. */
export const headerSchemas = {
  hallHeaders: {
    type: 'object',
    required: [...Object.keys(basic), 'ce_source', 'ce_type', 'ce_dataschema', 'ce_partitionkey', 'ce_sequence'],
    properties: {
      ...basic,
      ce_source: { type: 'string', pattern: '^/hall/', description: '`/hall/<service>`.' },
      ce_type: text('`hall.<service>.<Name>.v1`.'),
      ce_dataschema: text('`$id` of the strict schema.'),
      ce_partitionkey: text('The key of the message.'),
      ce_sequence: sequence,
      ce_traceparent: text('W3C trace context, where there is one.'),
      ce_correlationid: text('The request behind it, where there is one.'),
      ce_causationid: text('The event or reply behind it, where there is one.'),
    },
  },
  departmentHeaders: {
    type: 'object',
    required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time'],
    properties: {
      ...basic,
      ce_source: {
        type: 'string',
        pattern: '^/department/[a-z][a-z0-9-]*(/.+)?$',
        maxLength: 200,
        description: '`/department/<kafkaCode>`, and below it whatever tells systems apart that count apart.',
      },
      ce_type: { ...text('`hall.department.<Name>.v1`.'), pattern: '^hall\\.department\\.' },
    },
  },
};

/**
 * The headers of the example, as the hall's own code writes them.
 * @param {import('./published-messages.mjs').Message} message
 * @returns {Record<string, string>}
 */
export function exampleHeaders({ name, ceType, from, topic, example: { id, time, key, subject, seq, data } }) {
  if (from === 'department')
    return {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: '/department/fire-rescue',
      ce_type: ceType,
      ce_time: time,
      ce_subject: subject,
    };
  const source = `/hall/${ceType.split('.')[1]}`;
  const event = {
    specversion: '1.0',
    id,
    source,
    type: name,
    topic,
    time,
    key,
    subject,
    seq,
    traceparent: null,
    correlationId: null,
    causationId: null,
  };
  const { headers } = encode(event, JSON.stringify(data));
  return headers;
}
