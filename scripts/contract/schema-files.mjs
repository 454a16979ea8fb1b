import { loadBuilt } from '../load-built.mjs';

const { tolerant } = await loadBuilt('packages/messaging/dist/check-event-data.js');

/**
 * Two JSON Schema files per message: strict is what is sent (nothing unknown leaves the house), tolerant is how it is read (what is
 * unknown is ignored: it may be of tomorrow). `ce_dataschema` names the strict one.
 * @param {readonly import('./published-messages.mjs').Message[]} messages
 * @returns {Record<string, object>}
 */
export const schemaFiles = (messages) =>
  Object.fromEntries(
    messages.flatMap((message) => [
      [`${message.name}.strict.json`, published(message, message.schema, '')],
      [`${message.name}.tolerant.json`, published(message, tolerant(message.schema), ':tolerant')],
    ]),
  );

/** @param {import('./published-messages.mjs').Message} message @param {object} schema @param {string} variant */
const published = ({ name, ceType, example }, schema, variant) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:hall:schema:${name.replace('/', ':')}${variant}`,
  ...schema,
  description: `${ceType}: ${example.summary}`,
});
