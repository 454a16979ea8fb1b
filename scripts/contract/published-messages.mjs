import { loadBuilt } from '../load-built.mjs';

/**
 * A message of the contract.
 * @typedef {object} Message
 * @property {string} name `CaseReceived.v1`; of a reply `department/CaseAccepted.v1`, because the hall has one of that name
 * @property {string} ceType
 * @property {'hall' | 'department'} from
 * @property {string} topic an address, `{kafkaCode}` standing for a department
 * @property {object} schema
 * @property {Example} example
 * @typedef {{ summary: string, id: string, time: string, key: string, subject: string, seq?: number, data: object }} Example
 */

const { contracts, departmentReplies, departmentTopics } = await loadBuilt('packages/event-contracts/dist/index.js');

/** The address of a department's topics, whichever department it is. */
export const anyDepartment = departmentTopics('{kafkaCode}');

/** Every event, task, rejection and reply, with its schema. @returns {Omit<Message, 'example'>[]} */
export function publishedMessages() {
  const sent = Object.entries(contracts).map(([name, { by, topic, data }]) => ({
    name,
    ceType: `hall.${by}.${name}`,
    from: /** @type {const} */ ('hall'),
    schema: data,
    topic: anyDepartment[topic] ?? topic,
  }));
  const received = Object.entries(departmentReplies).map(([name, schema]) => ({
    name: `department/${name}`,
    ceType: `hall.department.${name}`,
    from: /** @type {const} */ ('department'),
    schema,
    topic: anyDepartment.reply,
  }));
  return [...sent, ...received];
}
