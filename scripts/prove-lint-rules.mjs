// Proves the lint rules of our own: lints a planted violation of each as if it stood in the tree, and demands that it is reported with its
// message; what is allowed beside it must pass. A rule of our own without a plant fails too. Nothing is written.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const domain = 'services/intake/src/domain/planted.ts';
const command = 'services/intake/src/commands/planted.ts';
const test = 'services/intake/src/domain/planted.unit.test.ts';
const helper = 'services/intake/testing/planted.ts';
const script = 'scripts/planted.mjs';

const properties = 'Write the properties themselves, one a line.';
const entries = 'Write the entries themselves.';
const steps = 'Build it in steps: what is there always first, then what a condition adds.';
const typed = 'Write what is there itself, and its type where it is declared.';
const loop = 'Write a while loop, with its variable before it.';
const handIn = 'A rule is a pure function: hand it in.';
const parameters = 'At most 4 parameters; else one object with named fields.';

/** What has to be reported: the words of the report, or some of them; the file it is planted in; its text. */
const violations = [
  [properties, command, 'export const one = { ...{ a: 1 }, b: 2 };'],
  [entries, command, 'export const all = [...[1, 2], 3];'],
  [entries, test, 'export const most = Math.max(...[1, 2]);'],
  [steps, command, 'export const one = (a) => ({ b: 1, ...(a && { a }) });'],
  [steps, command, 'export const one = (a) => ({ b: 1, ...(a || {}) });'],
  [steps, domain, 'export const one = (a) => ({ b: 1, ...(a ? { a } : {}) });'],
  [steps, test, 'export const all = (a) => [1, ...(a ? [a] : [])];'],
  [steps, script, 'export const most = (a) => Math.max(1, ...(a ? [a] : []));'],
  [typed, command, "export const all = [...(['a', 'b'] as const), 'c'];"],
  [typed, domain, 'export const one = (a) => ({ ...({ a } as const), b: 1 });'],
  [typed, test, 'export const all = (a) => [1, ...((a ? [a] : []) as number[])];'],
  [loop, command, 'export function run() { for (let a = 0; a < 2; ) a += 1; }'],
  ['too many parameters (5)', command, 'export const five = (a, b, c, d, e) => [a, b, c, d, e];'],
  ['too many parameters (5)', helper, 'export function five(a, b, c, d, e) { return [a, b, c, d, e]; }'],
  [
    'too many parameters (5)',
    script,
    'export class Five { constructor(a, b, c, d, e) { this.all = [a, b, c, d, e]; } }',
  ],
  [parameters, test, 'export const five = (a, b, c, d, e) => [a, b, c, d, e];'],
  [
    'Write the fields of both where they',
    command,
    'export function one(a) { const both = { a }; return { ...both, b: 1 }; }',
  ],
  [
    'Write the fields of both where they',
    script,
    'export const one = (a) => { const both = { a }; return { ...both, b: 1 }; };',
  ],
  ...['Date', 'process', 'setTimeout', 'setInterval', 'fetch', 'console', 'globalThis', 'Buffer'].map((name) => [
    `Unexpected use of '${name}'. ${handIn}`,
    domain,
    `export const it = ${name};`,
  ]),
  ['A rule knows no chance.', domain, 'export const it = Math.random();'],
  ['A rule does not wait.', domain, 'export const it = async () => 1;'],
  ['A lawful no is a refusal', domain, "export function no() { throw new Error('no'); }"],
  ['Time comes from the database.', command, 'export const now = () => Date.now();'],
  ['config.ts reads the environment, once.', command, 'export const all = () => process.env;'],
];

/** What has to pass. */
const allowed = [
  [test, "it.each([[1, 2, 3, 4, 5]])('%s', (a, b, c, d, e) => expect([a, b, c, d]).toContain(e));"],
  [command, 'const usual = { a: 1 };\nexport const one = (b) => ({ ...usual, b });'],
  [command, 'export function all(b) { const usual = { a: 1 }; return b.map((c) => ({ ...usual, c })); }'],
  [command, 'export const all = (known) => [...(known ?? []), 1];'],
  [command, 'export const four = (a, b, c, d) => [a, b, c, d];'],
];

const eslint = new ESLint({ cwd: root });
const reported = async (/** @type {string} */ file, /** @type {string} */ text) => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
};

const faults = [];
for (const [words = '', file = '', text = ''] of violations)
  if (!(await reported(file, text)).some((message) => message.includes(words)))
    faults.push(`SILENT ${words} <- ${text}`);
for (const [file = '', text = ''] of allowed)
  for (const message of await reported(file, text)) faults.push(`WRONG ${message} <- ${text}`);
for (const message of await ownMessages())
  if (!violations.some(([words = '']) => words.includes(message) || message.includes(words)))
    faults.push(`UNPROVEN ${message}`);
for (const fault of faults) console.error(fault);
console.log(`lint rules: ${violations.length} planted violations, ${allowed.length} allowed, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The words of every prohibition in eslint.config.mjs that is written in its own words. */
async function ownMessages() {
  const messages = new Set();
  for (const file of [domain, command, test, helper, script]) {
    const { rules } = await eslint.calculateConfigForFile(file);
    for (const name of ['no-restricted-syntax', 'no-restricted-globals', 'no-restricted-properties'])
      for (const prohibition of rules[name]?.slice(1) ?? []) messages.add(prohibition.message);
  }
  return messages;
}
