import { exampleHeaders } from './headers.mjs';
import { loadBuilt } from '../load-built.mjs';

const { rejections } = await loadBuilt('services/review/dist/domain/replies/rejection.js');
const sample = /(<!-- sample: (\S+) -->\n```\n)[\s\S]*?(```\n)/g;

/**
 * The handbook with the samples of the contract in their places.
 * @param {string} handbook
 * @param {readonly import('./published-messages.mjs').Message[]} messages
 */
export const withSamples = (handbook, messages) =>
  handbook.replace(sample, (_block, before, name, after) => {
    const message = messages.find((known) => known.name === name);
    if (!message) throw new Error(`docs/departments.md: there is no message ${name}`);
    const headers = Object.entries(exampleHeaders(message)).map(([header, value]) => `${header}: ${value}`);
    return `${before}key: ${message.example.key}\n${headers.join('\n')}\n\n${compact(message.example.data)}\n${after}`;
  });

/**
 * What the handbook does not say as the contract does: each code with its sentence, each reply.
 * @param {string} handbook
 * @param {readonly import('./published-messages.mjs').Message[]} messages
 * @returns {string[]}
 */
export const handbookFaults = (handbook, messages) => [
  ...Object.entries(rejections)
    .filter(([code, sentence]) => !handbook.includes(`| \`${code}\` | ${sentence} | `))
    .map(([code, sentence]) => `docs/departments.md: no row | \`${code}\` | ${sentence} |`),
  ...messages
    .filter(
      ({ name, from }) => from === 'department' && !handbook.includes(`| \`${name.split('/')[1]?.split('.')[0]}\` |`),
    )
    .map(({ name }) => `docs/departments.md: no row for the reply ${name}`),
];

/** JSON for people: what is short shares a line. @param {unknown} value @param {string} [indent] @returns {string} */
function compact(value, indent = '') {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || (line.length < 100 && indent !== '')) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => compact(part, inner))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${compact(part, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${filled(parts, inner)}\n${indent}${close}`;
}

/** As many parts on a line as fit. @param {readonly string[]} parts @param {string} indent */
function filled(parts, indent) {
  /** @type {string[]} */
  const lines = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const together = `${last}, ${part}`;
    const fits = last !== undefined && !together.includes('\n') && together.length + indent.length < 118;
    if (fits) lines[lines.length - 1] = together;
    else lines.push(part);
  }
  return lines.map((line) => indent + line).join(',\n');
}
