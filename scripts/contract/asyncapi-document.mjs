import { exampleHeaders, headerSchemas } from './headers.mjs';
import { loadBuilt } from '../load-built.mjs';
import { anyDepartment } from './published-messages.mjs';

const { topics, topicRules, departmentTopicRule } = await loadBuilt('packages/event-contracts/dist/index.js');
const { settingsOf } = await loadBuilt('packages/messaging/dist/kafka/topics.js');
const { rejections } = await loadBuilt('services/review/dist/domain/replies/rejection.js');

/** @typedef {import('./published-messages.mjs').Message} Message */

/**
 * The AsyncAPI 3 document, from the hall's point of view: it sends events, tasks and rejections, and receives replies.
 * @param {readonly Message[]} messages
 * @param {string} version of the contract
 */
export async function asyncapiDocument(messages, version) {
  const channels = allChannels();
  return {
    asyncapi: '3.0.0',
    info: { title: 'One-Window Hall 一窗通办', version, description },
    defaultContentType: 'application/json',
    servers: { development: { host: '127.0.0.1:9192', protocol: 'kafka', description: 'What `npm start` runs.' } },
    channels: Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => [
        name,
        { ...channel, messages: references(channel, messages) },
      ]),
    ),
    operations: Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => operation(name, channel, messages)),
    ),
    components: {
      messages: Object.fromEntries(messages.map((message) => [keyOf(message), messageObject(message)])),
      schemas: headerSchemas,
    },
  };
}

const description = `Events of the hall and the topics of its departments. CloudEvents 1.0 in binary mode: attributes in headers, data as
JSON in the value. Payloads of what the hall sends are given as they should be read (tolerant), those of replies as they should be
written (strict); both variants of each lie in \`schemas\`. Consumer groups of a department begin with \`dept-<kafkaCode>.\`. How to
begin: docs/departments.md. All numbers and ids in the examples are made up.`;

/** What has to stay of each topic, because its readers count on it: partitions, how `ce_sequence` runs, whether values are replaced. */
export const topicFacts = {
  ...topicRules,
  ...Object.fromEntries(
    Object.values(anyDepartment).map((address) => [address, { partitions: departmentTopicRule.partitions }]),
  ),
};

/** Exactly the topics of event-contracts: those of the hall, and the three of each department. */
function allChannels() {
  const ofHall = Object.entries(topics).map(([name, address]) => {
    const { partitions, sequence, compacted } = topicRules[address];
    const kept = compacted ? 'the latest value of each key is kept' : 'kept without limit';
    const counts = sequence === 'LATEST' ? 'take greater ce_sequence only' : 'ce_sequence is +1 within a key';
    const policy = compacted ? 'compact' : 'delete';
    const retention = Number(settingsOf(address)['retention.ms']);
    return [name, channel(address, `${kept}; ${counts}.`, { partitions, policy, retention })];
  });
  const { partitions, keptDays } = departmentTopicRule;
  const says = {
    task: 'The hall gives and takes back tasks; ce_sequence is +1 within a key.',
    reply: 'The department answers, in any order and any number of times; no sequence.',
    rejected: 'The hall answers what it could not use; ce_sequence is +1 within a key.',
  };
  const ofDepartments = Object.entries(anyDepartment).map(([kind, address]) => [
    `department-${kind}`,
    {
      ...channel(address, says[/** @type {keyof typeof says} */ (kind)], {
        partitions,
        policy: 'delete',
        retention: keptDays * 86_400_000,
      }),
      parameters: { kafkaCode: { description: "The department's code in topic names.", examples: ['fire-rescue'] } },
    },
  ]);
  return Object.fromEntries([...ofHall, ...ofDepartments]);
}

/** @param {string} address @param {string} text @param {{ partitions: number, policy: string, retention: number }} settings milliseconds */
const channel = (address, text, { partitions, policy, retention }) => ({
  address,
  description: text,
  bindings: {
    kafka: {
      partitions,
      topicConfiguration: { 'cleanup.policy': [policy], 'retention.ms': retention },
      bindingVersion: '0.5.0',
    },
  },
});

/** The name of a message within the document. @param {Message} message */
const keyOf = ({ name }) => name.replace('/', '.');

/** @param {{ address: string }} channel @param {readonly Message[]} messages */
const references = ({ address }, messages) =>
  Object.fromEntries(
    messages
      .filter(({ topic }) => topic === address)
      .map((message) => [keyOf(message), { $ref: `#/components/messages/${keyOf(message)}` }]),
  );

/** @param {string} name @param {{ address: string }} channel @param {readonly Message[]} messages @returns {[string, object]} */
function operation(name, channel, messages) {
  const action = channel.address === anyDepartment.reply ? 'receive' : 'send';
  const mine = messages.filter(({ topic }) => topic === channel.address);
  return [
    `${action}-${name}`,
    {
      action,
      channel: { $ref: `#/channels/${name}` },
      messages: mine.map((message) => ({ $ref: `#/channels/${name}/messages/${keyOf(message)}` })),
    },
  ];
}

/** @param {Message} message */
function messageObject(message) {
  const { name, ceType, from, topic, example } = message;
  const variant = from === 'hall' ? 'tolerant' : 'strict';
  const key =
    topic === topics.catalogue ? 'The kind, code and version of the entry.' : 'The case (办件), see ce_partitionkey.';
  const described = {
    name: ceType,
    title: name.split('/').at(-1),
    summary: example.summary,
    contentType: 'application/json',
    headers: {
      allOf: [
        { $ref: `#/components/schemas/${from}Headers` },
        { type: 'object', properties: { ce_type: { const: ceType } } },
      ],
    },
    payload: {
      schemaFormat: 'application/schema+json;version=draft-2020-12',
      schema: { $ref: `./schemas/${name}.${variant}.json` },
    },
    bindings: { kafka: { key: { type: 'string', description: key }, bindingVersion: '0.5.0' } },
    examples: [{ name: 'sample', summary: example.summary, headers: exampleHeaders(message), payload: example.data }],
  };
  return topic === anyDepartment.rejected ? { ...described, 'x-rejection-codes': rejections } : described;
}
