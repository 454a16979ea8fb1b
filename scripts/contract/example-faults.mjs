import { createRequire } from 'node:module';
import { exampleHeaders, headerSchemas } from './headers.mjs';
import { loadBuilt } from '../load-built.mjs';
import { schemaFiles } from './schema-files.mjs';

// the validator that messaging uses, in the same version
const require = createRequire(new URL('../../packages/messaging/package.json', import.meta.url));
const { Ajv2020 } = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');
const { personalDataIn } = await loadBuilt('packages/messaging/dist/index.js');

/**
 * What is wrong with the examples: each has to keep the strict and the tolerant schema, and to name nobody.
 * @param {readonly import('./published-messages.mjs').Message[]} messages
 * @returns {string[]}
 */
export function exampleFaults(messages) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const schemas = schemaFiles(messages);
  return messages.flatMap((message) => {
    const { name, from, example } = message;
    const held = /** @type {const} */ ([
      ['strict schema', schemas[`${name}.strict.json`], example.data],
      ['tolerant schema', schemas[`${name}.tolerant.json`], example.data],
      ['headers', headerSchemas[`${from}Headers`], exampleHeaders(message)],
    ]);
    const broken = held.flatMap(([against, schema, value]) =>
      ajv.validate(/** @type {object} */ (schema), value)
        ? []
        : [`the example of ${name} breaks its ${against}: ${ajv.errorsText()}`],
    );
    const personal = personalDataIn(JSON.stringify(example.data));
    return personal ? [...broken, `the example of ${name} holds personal data: ${personal}`] : broken;
  });
}
