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
const scan = 'infra/catalogue/src/scan-json.ts';

const properties = 'Write the properties themselves, one a line.';
const entries = 'Write the entries themselves.';
const steps = 'Build it in steps: what is there always first, then what a condition adds.';
const typed = 'Write what is there itself, and its type where it is declared.';
const loop = 'Write a while loop, with its variable before it.';
const handIn = 'A rule is a pure function: hand it in.';
const parameters = 'At most 4 parameters; else one object with named fields.';
const spreadAlone = 'Spread it alone: of undefined nothing is spread.';
const literal = 'Write an object literal.';
const limit = 'Begin the name of a limit with MAX_.';
const declarations = 'Write one declaration a line, each with its value.';
const assignments = 'Write one assignment a line, each with its value.';

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
  [typed, command, 'export const one = (a) => ({ ...({ a })!, b: 1 });'],
  [typed, test, 'export const one = (a) => ({ ...(a ? { a } : undefined)!, b: 1 });'],
  [typed, command, 'export const one = (a) => ({ ...({ a } as Row)!, b: 1 });'],
  [steps, command, 'export const one = (a) => ({ ...(() => ({ a }))(), b: 1 });'],
  [steps, script, 'export const all = (a) => [...(function () { return [a]; })(), 1];'],
  [spreadAlone, command, 'export const one = (a) => ({ ...(a ?? {}), b: 1 });'],
  [literal, domain, 'export const one = (a) => Object.assign({}, a, { b: 1 });'],
  [literal, script, 'export const one = (a) => Object.assign({ b: 1 }, a);'],
  [loop, command, 'export function run() { for (let a = 0; a < 2; ) a += 1; }'],
  [loop, script, 'export function run(a) { for (; a < 3;) a += 1; }'],
  [limit, command, 'const MOST_ROWS = 3;\nexport const most = () => MOST_ROWS;'],
  [limit, test, 'export const MOST_ROWS = 3;'],
  [declarations, command, 'export function one(a) { const [b, c] = [a, a.length]; return b + c; }'],
  [declarations, domain, 'export function one() { let [b, c]: [number, string] = [0, ""]; b += 1; c += b; return c; }'],
  [declarations, test, "const [one, other] = ['a', 'b'] as const;\nexport const both = one + other;"],
  [declarations, script, 'export const { b, c } = { b: 1, c: 2 };'],
  [assignments, command, 'export function one(b, c) { [b, c] = [b + 1, c]; return b + c; }'],
  [assignments, script, 'let b;\nlet c;\nexport const one = (d, e) => { [b, c] = [d, e]; return b + c; };'],
  ['too many parameters (5)', command, 'export const five = (a, b, c, d, e) => [a, b, c, d, e];'],
  ['too many parameters (5)', helper, 'export function five(a, b, c, d, e) { return [a, b, c, d, e]; }'],
  [
    'too many parameters (5)',
    script,
    'export class Five { constructor(a, b, c, d, e) { this.all = [a, b, c, d, e]; } }',
  ],
  [parameters, test, 'export const five = (a, b, c, d, e) => [a, b, c, d, e];'],
  [parameters, scan, 'export const five = (a, b, c, d, e) => [a, b, c, d, e];'],
  [parameters, command, 'export interface Five { five(a: 1, b: 1, c: 1, d: 1, e: 1): void }'],
  [parameters, domain, 'export type Five = { five(a: 1, b: 1, c: 1, d: 1, e: 1): void };'],
  [parameters, test, 'export type Five = (a: 1, b: 1, c: 1, d: 1, e: 1) => void;'],
  [parameters, command, 'export type Five = new (a: 1, b: 1, c: 1, d: 1, e: 1) => object;'],
  [parameters, helper, 'export interface Five { (a: 1, b: 1, c: 1, d: 1, e: 1): void }'],
  [parameters, helper, 'export abstract class Five { abstract five(a: 1, b: 1, c: 1, d: 1, e: 1): void }'],
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
  [
    'Write the fields of both where they',
    test,
    'export function one(a) { const both = { a }; return { ...both, b: 1 }; }',
  ],
  [
    'Write the fields of both where they',
    command,
    'export function one(a) { const both = { a } as const; return { ...both, b: 1 }; }',
  ],
  [
    'Write the fields of both where they',
    domain,
    'export function one(a) { const both = { a } satisfies Row; return { ...both!, b: 1 }; }',
  ],
  [
    'Write the fields of both where they',
    command,
    'export function one(a) { const both = a ? { a } : {}; return { ...both, b: 1 }; }',
  ],
  [
    'Write the fields of both where they',
    script,
    'export function all(a) { const both = a ? [a] : []; return [...both, 1]; }',
  ],
  [
    'Write the fields of both where they',
    command,
    'export function all(a) { const both = a ? listOf(a) : []; return [...both, 1]; }',
  ],
  [
    'Write the fields of both where they',
    command,
    'export function one(a) { const both = a && { a }; return { ...both, b: 1 }; }',
  ],
  [
    'Write the fields of both where they',
    script,
    'export function most(a) { const both = [a, 1]; return Math.max(...both); }',
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
  [
    'oneTransaction also waits for what was left to the commit.',
    command,
    'export const all = (database, work) => database.transaction(work);',
  ],
];

/** What has to pass. */
const allowed = [
  [test, "it.each([[1, 2, 3, 4, 5]])('%s', (a, b, c, d, e) => expect([a, b, c, d]).toContain(e));"],
  [command, 'const usual = { a: 1 };\nexport const one = (b) => ({ ...usual, b });'],
  [command, 'export function all(b) { const usual = { a: 1 }; return b.map((c) => ({ ...usual, c })); }'],
  [command, 'export const all = (known) => [...(known ?? []), 1];'],
  [command, 'export function one(a, b) { const one = a ?? {}; return { ...one, b }; }'],
  [command, 'export function all(a, b) { const all = a ? listOf(a) : listOf(b); return [...all, 1]; }'],
  [command, 'export const four = (a, b, c, d) => [a, b, c, d];'],
  [command, 'export type Four = { four(a: 1, b: 1, c: 1, d: 1): void };'],
  [command, 'export class Pair<A, B, C, D, E> { all?: [A, B, C, D, E]; }'],
  [scan, 'export const reader = { onObjectProperty: (a, b, c, d, e, f) => [a, b, c, d, e, f] };'],
  [command, 'export const one = (a, b) => Object.assign(a, { b });'],
  [command, 'export const first = (name) => { const [letter, ...rest] = [...name]; return letter + rest.length; };'],
  [command, 'export const both = async () => { const [a, b] = await Promise.all([one(), two()]); return a + b; };'],
  [command, 'export function turned(a, b) { if (a > b) [a, b] = [b, a]; return [a, b]; }'],
  [script, 'export function wait(a) { for (;;) if (a()) return; }'],
];

const eslint = new ESLint({ cwd: root });
/** The rules that have reported a planted violation. */
const proven = new Set();
const reported = async (/** @type {string} */ file, /** @type {string} */ text) => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: file });
  for (const { ruleId } of result?.messages ?? []) proven.add(ruleId);
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
for (const name of await ownRules()) if (!proven.has(name)) faults.push(`UNPROVEN ${name}`);
for (const fault of faults) console.error(fault);
console.log(`lint rules: ${violations.length} planted violations, ${allowed.length} allowed, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The words of every prohibition in eslint.config.mjs that is written in its own words. */
async function ownMessages() {
  const messages = new Set();
  for (const file of [domain, command, test, helper, script, scan]) {
    const { rules } = await eslint.calculateConfigForFile(file);
    for (const name of ['no-restricted-syntax', 'no-restricted-globals', 'no-restricted-properties'])
      for (const prohibition of rules[name]?.slice(1) ?? []) messages.add(prohibition.message);
  }
  return messages;
}

/** The names of the rules below scripts/lint. */
async function ownRules() {
  const { plugins } = await eslint.calculateConfigForFile(script);
  return Object.keys(plugins.hall.rules).map((name) => `hall/${name}`);
}
