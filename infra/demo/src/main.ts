import { castFor, ordinaryItem } from './cast.ts';
import { tellCase, type Scene } from './case-story.ts';
import { signIn } from './graph-client.ts';
import { tellQuestion } from './question-story.ts';

/** `npm run demo`: tells one ordinary case line by line; exit code 0 only when its result was delivered. `--json`: a last line for programs. */
const hall = {
  gatewayUrl: process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000/graphql',
  issuer: process.env.OIDC_ISSUER ?? 'http://127.0.0.1:4010',
  catalogue: process.env.CATALOGUE ?? 'infra/catalogue',
};
const json = process.argv.includes('--json');
const say = (line: string): void => (json ? console.error(line) : console.log(line));
const scenes: Scene[] = [];
const started = performance.now();

function tell(scene: Scene): void {
  scenes.push(scene);
  const at = ((performance.now() - started) / 1000).toFixed(2).padStart(6);
  say(`${at} s  ${scene.who}  ${scene.what}${scene.event ? `  →  ${scene.event}` : ''}  (${scene.ms} ms)`);
}

async function main(): Promise<boolean> {
  const item = await ordinaryItem(await signIn(hall, null));
  const cast = castFor(hall, item);
  say(`${item.name} · ${item.department.name} · 申请人 ${cast.applicant.key}\n`);
  await tellQuestion(hall, item, cast, tell);
  const told = await tellCase(hall, item, cast, 'GRANTED', tell);
  const durationMs = Math.round(performance.now() - started);
  const { caseNumber, outcome, delivered } = told;
  say(`\n${table(caseNumber, outcome, delivered, durationMs)}`);
  if (json)
    console.log(
      JSON.stringify({
        ok: delivered,
        durationMs,
        cases: [{ caseNumber, itemCode: item.itemCode, outcome, delivered }],
      }),
    );
  return delivered;
}

function table(caseNumber: string, outcome: string, delivered: boolean, durationMs: number): string {
  const events = scenes.flatMap(({ event }) => event?.split(', ') ?? []);
  const slowest = [...scenes].sort((one, other) => other.ms - one.ms)[0];
  const rows = [
    ['办件编号 case number', caseNumber],
    ['结果 outcome', outcome],
    ['已送达 delivered', delivered ? '是 yes' : '否 no'],
    ['步骤 steps', String(scenes.length)],
    ['事件 events', String(events.length)],
    ['最慢的一步 slowest step', slowest ? `${slowest.what} ${slowest.ms} ms` : ''],
    ['总时间 in all', `${(durationMs / 1000).toFixed(1)} s`],
  ];
  return rows
    .map(([name = '', value = '']) => `  ${name}${' '.repeat(Math.max(2, 30 - width(name)))}${value}`)
    .join('\n');
}

/** Chinese characters are two columns wide. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);

main().then(
  (delivered) => void (process.exitCode = delivered ? 0 : 1),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    if (json)
      console.log(JSON.stringify({ ok: false, durationMs: Math.round(performance.now() - started), cases: [] }));
    process.exitCode = 1;
  },
);
