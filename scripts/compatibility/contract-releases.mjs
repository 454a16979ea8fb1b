import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compareSchemas } from './compare-schemas.mjs';

/**
 * The contract at one moment: what a department, or a service of another version, has to be able to rely on.
 * @typedef {object} Contract
 * @property {Record<string, object>} headers the JSON Schema of the headers: `hallHeaders`, `departmentHeaders`
 * @property {Record<string, object>} topics by address: how many partitions, how `ce_sequence` runs, whether it is compacted
 * @property {Record<string, ReleasedMessage>} messages by name: `CaseReceived.v1`, `department/CaseAccepted.v1`
 *
 * @typedef {object} ReleasedMessage
 * @property {string} ceType
 * @property {string} from `hall` or `department`
 * @property {string} topic
 * @property {object} schema the strict one
 *
 * @typedef {{ version: string } & Contract} Release
 */

/**
 * The contract as a release keeps it.
 * @param {readonly Omit<import('../contract/published-messages.mjs').Message, 'example'>[]} messages
 * @param {Record<string, object>} headers
 * @param {Record<string, object>} topics
 * @returns {Contract}
 */
export const contractOf = (messages, headers, topics) => ({
  headers,
  topics,
  messages: Object.fromEntries(
    messages.map(({ name, ceType, from, topic, schema }) => [name, { ceType, from, topic, schema }]),
  ),
});

/**
 * Where the contract of today breaks any that was released, in sentences: message, path, what is different, whom it hurts, and what
 * to do instead. Every release counts, not the newest alone: its records lie in the log, and its readers may still run.
 * @param {readonly Release[]} releases
 * @param {Contract} contract
 * @returns {string[]}
 */
export const contractFaults = (releases, contract) => [
  ...missingReleases(releases),
  ...releases.flatMap((release) => faultsAgainst(release, contract)),
];

/** A release is kept for good: 1.0.0, 1.1.0, 1.2.0 and so on, none left out. @param {readonly Release[]} releases @returns {string[]} */
function missingReleases(releases) {
  if (releases.length === 0) return ['no release of the contract is kept: npm run release:contract'];
  return releases.flatMap(({ version }, index) =>
    version === `1.${index}.0`
      ? []
      : [`the release 1.${index}.0 is missing, ${version} is there: releases are kept for good`],
  );
}

/** @param {Release} release @param {Contract} contract @returns {string[]} */
function faultsAgainst(release, contract) {
  const { version } = release;
  const messages = Object.entries(release.messages).flatMap(([name, before]) => {
    const now = contract.messages[name];
    if (!now)
      return [
        `${name}: is gone since ${version}. Its records lie in the log. Instead: keep its contract, stop publishing it, and give what takes its place a name of its own beside it`,
      ];
    return [
      ...placeFaults(name, before, now, version),
      ...schemaFaults(name, { before: before.schema, now: now.schema, isReply: before.from === 'department' }, version),
    ];
  });
  const headers = Object.entries(release.headers).flatMap(([name, before]) => {
    const now = contract.headers[name] ?? {};
    return schemaFaults(name, { before, now, isReply: name === 'departmentHeaders' }, version);
  });
  const topics = Object.entries(release.topics).flatMap(([topic, before]) => {
    const was = JSON.stringify(before);
    const is = JSON.stringify(contract.topics[topic]);
    if (was === is) return [];
    return [
      `${topic}: was ${was} in ${version}, is ${is ?? 'gone'}. Instead: keep it, and make a topic of another name (….v2) beside it`,
    ];
  });
  return [...messages, ...headers, ...topics];
}

/** What is on the wire beside the data. @param {string} name @param {ReleasedMessage} before @param {ReleasedMessage} now @param {string} version */
const placeFaults = (name, before, now, version) =>
  /** @type {const} */ (['ceType', 'from', 'topic'])
    .filter((field) => before[field] !== now[field])
    .map(
      (field) =>
        `${name}: ${field} was ${before[field]} in ${version}, is ${now[field]}. Instead: publish ${next(name)} beside it`,
    );

/**
 * A reply is written by departments and read by the hall alone, so that only what was written by an old contract counts: the hall may
 * begin to accept more. All else is written and read by different versions.
 * @param {string} name @param {{ before: object, now: object, isReply: boolean }} schemas @param {string} version @returns {string[]}
 */
const schemaFaults = (name, { before, now, isReply }, version) =>
  compareSchemas(before, now)
    .filter(({ hurts }) => !isReply || hurts !== 'OLD_READERS')
    .map(({ path, what, hurts, instead }) => {
      const place = path === '' ? name : `${name} at ${path}`;
      return `${place}: ${what}. ${harm[hurts](version)}. Instead: ${instead}${name.includes('.v') ? `, or publish ${next(name)} beside it` : ''}`;
    });

/** @type {Record<import('./schema-break.mjs').Hurt, (version: string) => string>} */
const harm = {
  OLD_RECORDS: (version) => `Records of ${version} can no longer be read`,
  OLD_READERS: (version) => `Readers of ${version} refuse what is written now`,
  BOTH: (version) => `Breaks records and readers of ${version}`,
};

/** The name of the next version of a message. @param {string} name */
const next = (name) => name.replace(/\.v(\d+)$/, (_all, number) => `.v${Number(number) + 1}`);

/**
 * Every release that is kept, oldest first.
 * @param {URL} folder
 * @returns {Release[]}
 */
export function readReleases(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => /** @type {Release} */ (JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
    .sort((one, other) => minorOf(one.version) - minorOf(other.version));
}

/**
 * The version of today's contract: that of the newest release when nothing has changed since; else the one that is to come.
 * @param {readonly Release[]} releases oldest first
 * @param {Contract} contract
 * @returns {{ version: string, isReleased: boolean }}
 */
export function versionOf(releases, contract) {
  const newest = releases.at(-1);
  if (!newest) return { version: '1.0.0', isReleased: false };
  const { version, ...released } = newest;
  if (JSON.stringify(released) === JSON.stringify(contract)) return { version, isReleased: true };
  return { version: `1.${minorOf(version) + 1}.0`, isReleased: false };
}

/**
 * Keeps the contract as a release, with a message a line, so that two releases can be compared by eye.
 * @param {URL} folder
 * @param {Release} release
 */
export function keepRelease(folder, { version, headers, topics, messages }) {
  const lines = (/** @type {Record<string, object>} */ entries) =>
    Object.entries(entries)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL(`${version}.json`, folder),
    `{"version":${JSON.stringify(version)},\n"headers":{\n${lines(headers)}\n},\n"topics":{\n${lines(topics)}\n},\n"messages":{\n${lines(messages)}\n}}\n`,
  );
}

/** Nothing that was released is ever broken, so only the middle number moves. @param {string} version */
const minorOf = (version) => Number(version.split('.')[1]);
