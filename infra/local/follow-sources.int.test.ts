import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../scripts/free-port.mjs';
import { bundleOf, openBundle } from './bundle.mjs';
import { followSources } from './follow-sources.mjs';
import { supervisor, untilReady } from './supervisor.mjs';

/** A repository in small: two services, one package that both import, each answering a word of its own and one of the package. */
const root = mkdtempSync(join(realpathSync(tmpdir()), 'hall-following-'));
const said: string[] = [];
let graphFault = '';
let typesFault = '';
/** Services whose resolver types were generated. */
const typed: string[] = [];
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const server = (service: string): string => `
  import { createServer } from 'node:http';
  import { readFileSync } from 'node:fs';
  import { greeting } from '@hall/greeting';
  import { word } from './word.ts';
  const schema: string = readFileSync(new URL('./graphql/schema.graphql', import.meta.url), 'utf8');
  createServer((_request, response) => response.end(\`\${greeting} \${word} \${schema}\`)).listen(Number(process.env.PORT));
  console.log('${service} is here');
`;
const ports: Record<string, number> = {};
const ask = async (service: string): Promise<string> => (await fetch(`http://127.0.0.1:${ports[service]}/`)).text();
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 800) throw new Error(`it did not come; it was said:\n${said.join('\n')}`);
    await sleep(25);
  }
};
const answers = (service: string, text: string): Promise<void> =>
  until(async () => (await ask(service).catch(() => '')) === text);
const toldOf = (pattern: RegExp): Promise<void> => until(() => said.some((line) => pattern.test(line)));

const processes = supervisor({ logFolder: root, say: (line) => said.push(line), onGivingUp: (why) => said.push(why) });
let following: Awaited<ReturnType<typeof followSources>>;

beforeAll(async () => {
  const manifest = { name: '@hall/greeting', type: 'module', exports: { source: './src/index.ts' } };
  put('packages/greeting/package.json', JSON.stringify(manifest));
  put('packages/greeting/src/index.ts', `export const greeting: string = 'good';`);
  mkdirSync(join(root, 'node_modules/@hall'), { recursive: true });
  symlinkSync(join(root, 'packages/greeting'), join(root, 'node_modules/@hall/greeting'));
  mkdirSync(join(root, 'infra'));
  mkdirSync(join(root, 'gateway'));
  const parts = [];
  for (const [name, word] of [
    ['morning', 'day'],
    ['evening', 'night'],
  ] as const) {
    const folder = `services/${name}`;
    put(`${folder}/package.json`, JSON.stringify({ type: 'module' }));
    put(`${folder}/src/main.ts`, server(name));
    put(`${folder}/src/word.ts`, `export const word: string = '${word}';`);
    put(`${folder}/src/graphql/schema.graphql`, 'one');
    const bundle = await openBundle(root, folder);
    expect(await bundle.make()).toEqual({ faults: '', isNew: true });
    const port = (ports[name] = await freePort());
    const args = [join(root, bundleOf(folder))];
    parts.push({ name, folder, args, env: { PORT: String(port) }, readyUrl: `http://127.0.0.1:${port}/`, bundle });
  }
  for (const part of parts) processes.start(part);
  await Promise.all(parts.map(({ readyUrl }) => untilReady(readyUrl)));
  following = await followSources({
    root,
    parts,
    processes,
    graph: {
      compose: async () => graphFault,
      generateTypes: async (services) => {
        typed.push(...services);
        return typesFault;
      },
    },
    say: (line) => said.push(line),
  });
});
afterEach(() => void said.splice(0));
afterAll(async () => {
  await following.close();
  await processes.stopAll(['morning', 'evening']);
  rmSync(root, { recursive: true, force: true });
});

describe('a hall that follows its sources', () => {
  it('runs a changed file of one service in a new process of that service alone', async () => {
    expect([await ask('morning'), await ask('evening')]).toEqual(['good day one', 'good night one']);
    const before = processes.pids();
    put('services/morning/src/word.ts', `export const word: string = 'sun';`);
    await answers('morning', 'good sun one');
    await toldOf(/^✔ morning runs the new code/);
    expect(processes.pid('morning')).not.toBe(before.morning);
    expect(processes.pid('evening')).toBe(before.evening);
  });

  it('runs a changed package in all that import it', async () => {
    put('packages/greeting/src/index.ts', `export const greeting: string = 'fair';`);
    await answers('morning', 'fair sun one');
    await answers('evening', 'fair night one');
  });

  it.each([
    ['a slip of syntax', `export const word: string = ;`, /word\.ts:1:28/],
    ['an import of what is not there', `export { word } from './nowhere.ts';`, /Could not resolve "\.\/nowhere\.ts"/],
    ['an export that is gone', `export const other: string = 'x';`, /No matching export.*"word"/],
  ])('goes on with the old code after %s, tells it, and the next save mends it', async (_what, text, fault) => {
    const pid = processes.pid('evening');
    put('services/evening/src/word.ts', text);
    await toldOf(/^✘ evening cannot be loaded/);
    expect(said.join('\n')).toMatch(fault);
    expect([processes.pid('evening'), await ask('evening')]).toEqual([pid, expect.stringMatching(/^fair \w+ one$/)]);
    const word = `moon${text.length}`;
    put('services/evening/src/word.ts', `export const word: string = '${word}';`);
    await answers('evening', `fair ${word} one`);
  });

  it('tells of a process that ends at its start, does not start it again, and the next save mends it', async () => {
    put('services/evening/src/word.ts', `throw new Error('no evening today'); export const word: string = '';`);
    await toldOf(/^✘ evening ended with 1 and waits for the next change[\s\S]*no evening today/);
    put('services/evening/src/word.ts', `export const word: string = 'stars';`);
    await answers('evening', 'fair stars one');
  });

  it('starts nobody for a change of types alone', async () => {
    const pid = processes.pid('morning');
    put('services/morning/src/word.ts', `type Word = string;\nexport const word: Word = 'sun';`);
    await toldOf(/^· morning: the program is the same/);
    expect(processes.pid('morning')).toBe(pid);
  });

  it('runs a changed schema once the graph has followed, and goes on with the old one while it cannot', async () => {
    graphFault = 'Unknown type "Foo".';
    put('services/morning/src/graphql/schema.graphql', 'broken');
    await toldOf(/^✘ The graph cannot be generated[\s\S]*Unknown type "Foo"/);
    expect(await ask('morning')).toBe('fair sun one');
    expect(typed).toEqual([]);
    graphFault = '';
    put('services/morning/src/graphql/schema.graphql', 'two');
    await answers('morning', 'fair sun two');
    expect(await ask('evening')).toBe('fair stars one');
    await until(() => typed.length > 0);
    expect(typed).toEqual(['morning']);
  });

  it('runs a changed schema whose resolver types cannot be generated, says so, and generates them with the next change', async () => {
    typed.splice(0);
    typesFault = 'Unable to load codegen.ts';
    put('services/morning/src/graphql/schema.graphql', 'three');
    await answers('morning', 'fair sun three');
    await toldOf(/^✘ The resolver types cannot be generated[\s\S]*Unable to load codegen.ts/);
    typesFault = '';
    put('services/morning/src/word.ts', `export const word: string = 'moon';`);
    await answers('morning', 'fair moon three');
    await until(() => typed.length > 1);
    expect(typed).toEqual(['morning', 'morning']);
  });
});
