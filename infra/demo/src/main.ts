import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Places } from '@hall/clock';
import { forEachService, usualPorts } from '@hall/topology';
import { castFor, licensedItem, ordinaryItem } from './cast.ts';
import { tellCase } from './case-story.ts';
import { tellClock, type ToldClock } from './clock-story.ts';
import { NoAnswer, signIn } from './graph-client.ts';
import type { Answers, Matter } from './joint-receipt.ts';
import { departmentsOf, tellJointCase, type JointTelling, type ToldJoint } from './joint-story.ts';
import { tellQuestion } from './question-story.ts';
import type { Scene } from './scene.ts';
import { startSimulators, type Simulators } from './simulators.ts';
import { caseTable, clockTable, jointTable } from './tables.ts';

/**
 * `npm run demo`: tells one ordinary case, one joint case, and one whose department says nothing while time goes on, line by line; exit code 0
 * only when all results were delivered and the law has accepted. `--matter <code> --answers <file.json>`: only another joint matter of the
 * loaded catalogue. `--json`: a last line for programs.
 */
const hall = {
  gatewayUrl: process.env.GATEWAY_URL ?? `http://127.0.0.1:${usualPorts.PORT_GATEWAY}/graphql`,
  issuer: process.env.OIDC_ISSUER ?? `http://127.0.0.1:${usualPorts.PORT_IDENTITY}`,
  catalogue: process.env.CATALOGUE ?? 'infra/catalogue',
};
/** J2 with these answers has departments on Kafka, in the portal and by hand. */
const restaurant = {
  code: 'J2',
  answers: { fireMode: '属于公众聚集场所，不采用告知承诺', signCount: 1, sellTobacco: true },
};

const asked = understood();
const say = (line: string): void => (asked.json ? console.error(line) : console.log(line));
const scenes: Scene[] = [];
const started = performance.now();

function tell(scene: Scene): void {
  scenes.push(scene);
  const at = ((performance.now() - started) / 1000).toFixed(2).padStart(6);
  say(`${at} s  ${scene.who}  ${scene.what}${scene.event ? `  →  ${scene.event}` : ''}  (${scene.ms} ms)`);
}

/** What has been told to its end, also when what comes after it fails. */
const cases: Awaited<ReturnType<typeof ordinary>>[] = [];

async function main(): Promise<boolean> {
  const told = await ordinary();
  cases.push(told);
  const joint = await jointly();
  const clock = asked.matter === restaurant ? await silently() : undefined;
  const durationMs = Math.round(performance.now() - started);
  const ok = told.delivered && (joint?.delivered ?? true) && (clock ? clock.acceptedOn !== null : true);
  if (asked.json) console.log(JSON.stringify({ ok, durationMs, cases, jointCase: joint, clock }));
  return ok;
}

async function ordinary() {
  const item = await ordinaryItem(await signIn(hall, null));
  const cast = castFor(hall, item);
  say(`${item.name} · ${item.department.name} · 申请人 ${cast.applicant.key}\n`);
  await tellQuestion(hall, item, cast, tell);
  const { caseNumber, outcome, delivered } = await tellCase(hall, { item, cast, ending: 'GRANTED' }, tell);
  say(`\n${caseTable(scenes, { caseNumber, outcome, delivered }, performance.now() - started)}\n`);
  return { caseNumber, itemCode: item.itemCode, outcome, delivered };
}

/** The joint case, with a process of its own for each of its departments that answers by Kafka. */
async function jointly(): Promise<ToldJoint | undefined> {
  const { code, answers } = asked.matter;
  const anybody = await signIn(hall, null);
  const query = `query ($code: ID!) { jointMatter(matterCode: $code) { matterCode version name serviceObject } }`;
  const { jointMatter: matter } = await anybody<{ jointMatter: Matter | null }>(query, { code });
  if (!matter && asked.matter !== restaurant) throw new Error(`the loaded catalogue has no joint matter ${code}`);
  if (!matter) {
    say(`The loaded catalogue has no ${code}: name a matter of its own with --matter and --answers.`);
    return undefined;
  }
  say(`${matter.name}\n`);
  const data = process.env.SIMULATOR_DATA ?? mkdtempSync(join(tmpdir(), 'hall-departments-'));
  let simulators: Simulators | undefined;
  try {
    const beforeWork: NonNullable<JointTelling['beforeWork']> = async (cast, received) => {
      const onKafka = departmentsOf(cast, received).filter(({ integration }) => integration === 'KAFKA');
      const brokers = process.env.KAFKA_BROKERS ?? '127.0.0.1:9192';
      simulators = await startSimulators(onKafka, { brokers, data });
    };
    const joint = await tellJointCase(hall, { matter, answers, beforeWork }, tell);
    say(`\n${jointTable(joint)}`);
    return joint;
  } finally {
    await simulators?.stop();
    if (!process.env.SIMULATOR_DATA) rmSync(data, { recursive: true, force: true });
  }
}

/** A case whose department says nothing; where the hall's time cannot be moved, as in production, it is not told. */
async function silently(): Promise<ToldClock | undefined> {
  const urls = forEachService((service) => process.env[`MIGRATION_DATABASE_URL_${service.toUpperCase()}`]);
  if (process.env.NODE_ENV === 'production' || Object.values(urls).some((url) => !url))
    return void say('\nThe time of this hall cannot be moved: the story of the silent department is left out.');
  const item = await licensedItem(await signIn(hall, null));
  if (!item) {
    say('\nNo item of the loaded catalogue is accepted by silence.');
    return undefined;
  }
  say(`\n法定时钟 · ${item.name} · ${item.department.name}\n`);
  const told = await tellClock(hall, { item, cast: castFor(hall, item), places: urls as Places }, tell);
  say(`\n${clockTable(told)}`);
  return told;
}

function understood() {
  try {
    return parse();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(2);
  }
}

function parse() {
  const text = { type: 'string' } as const;
  const options = { json: { type: 'boolean', default: false }, matter: text, answers: text } as const;
  const { json, matter, answers } = parseArgs({ options }).values;
  if (matter === undefined && answers === undefined) return { json, matter: restaurant };
  if (matter === undefined || answers === undefined)
    throw new Error('name both: --matter <code> --answers <file.json>, a file like { "question": true }');
  if (!existsSync(answers)) throw new Error(`there is no file ${answers}`);
  return { json, matter: { code: matter, answers: JSON.parse(readFileSync(answers, 'utf8')) as Answers } };
}

main().then(
  (delivered) => {
    process.exitCode = delivered ? 0 : 1;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    if (asked.json)
      console.log(JSON.stringify({ ok: false, durationMs: Math.round(performance.now() - started), cases }));
    process.exitCode = fault instanceof NoAnswer ? 2 : 1;
  },
);
