import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createDepartmentTopics, createTopics, startMessaging } from '@hall/messaging';
import { connect } from '@hall/transaction';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = (path) => import(new URL(`../../services/${path}`, import.meta.url).href);
const quiet = { info: () => undefined, warn: () => undefined, error: (fields, text) => console.error(text, fields) };

/**
 * Intake and review in this process, as their main.ts wires them, without HTTP: databases, catalogue, outbox, inbox, replies.
 * @param {{ postgresUrl: string, broker: string, catalogue: string, runStep: typeof import('../local/run-step.mjs').runStep }} given
 */
export async function openServices({ postgresUrl, broker, catalogue, runStep }) {
  const [{ intakeStorage }, { reviewStorage }] = await Promise.all([
    built('intake/dist/storage/intake-database.js'),
    built('review/dist/storage/review-database.js'),
  ]);
  const intake = await open(postgresUrl, 'intake', intakeStorage);
  const review = await open(postgresUrl, 'review', reviewStorage);
  const read = (name) => JSON.parse(readFileSync(join(catalogue, name), 'utf8'));
  const codes = read('departments.json').map(({ kafkaCode }) => kafkaCode);
  const kafka = { clientId: 'bench', brokers: [broker], log: quiet };
  await createTopics(kafka);
  await createDepartmentTopics(kafka, codes);
  await runStep(join(root, 'infra/catalogue/dist/main.js'), ['import', catalogue], {
    DATABASE_URL_INTAKE: `${postgresUrl}/intake`,
  });
  const onFatal = (reason) => {
    throw new Error(reason);
  };
  const intakeTalking = startMessaging({
    service: 'intake',
    database: intake,
    databaseUrl: `${postgresUrl}/intake`,
    subscriptions: (await built('intake/dist/events/subscriptions.js')).subscriptions,
    kafka: { ...kafka, clientId: 'bench.intake' },
    onFatal,
  });
  const reviewTalking = startMessaging({
    service: 'review',
    database: review,
    databaseUrl: `${postgresUrl}/review`,
    subscriptions: (await built('review/dist/events/subscriptions.js')).subscriptions,
    departments: (await built('review/dist/events/departments.js')).departmentsOf(review),
    kafka: { ...kafka, clientId: 'bench.review' },
    onFatal,
  });
  const talking = [intakeTalking, reviewTalking];
  await untilReady(talking, review, codes.length);
  return {
    review,
    staff: staffOf(read),
    receive: await jointReceiver(intake, read),
    receiveSingle: await singleReceiver(intake, read),
    /** From now on review hears and says nothing. */
    silenceReview: () => reviewTalking.stop(),
    stop: async () => {
      await Promise.all(talking.map((one) => one.stop()));
      await Promise.all([intake.destroy(), review.destroy()]);
    },
  };
}

async function open(postgresUrl, name, storage) {
  const client = new pg.Client({ connectionString: `${postgresUrl}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const database = await connect(`${postgresUrl}/${name}`, storage);
  await database.runMigrations();
  return database;
}

async function untilReady(talking, review, departments) {
  for (let tries = 0; tries < 600; tries += 1) {
    const [{ known }] = await review.query(
      `SELECT count(*)::int AS known FROM catalogue_copy WHERE kind = 'department'`,
    );
    const [{ staff }] = await review.query(`SELECT count(*)::int AS staff FROM catalogue_copy WHERE kind = 'staff'`);
    if (known === departments && staff > 0 && talking.every((one) => one.health().ready)) {
      await new Promise((resolve) => setTimeout(resolve, 3_000)); // the reply consumer looks for new departments every second
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the services did not become ready');
}

function staffOf(read) {
  const staff = read('staff.json');
  const find = (code, role) =>
    staff.find(({ departmentCode, roles }) => departmentCode === code && roles.includes(role))?.staffNo;
  return new Map(
    read('departments.json').map(({ code, kafkaCode }) => [
      kafkaCode,
      { reviewer: find(code, 'REVIEWER'), decider: find(code, 'DECISION_MAKER'), liaison: find(code, 'LIAISON') },
    ]),
  );
}

/** What every receipt of the bench has in common: who comes, who receives, how identity is checked. */
async function windowOf(intake) {
  const [{ id: applicantId }] = await intake.query(`SELECT id FROM applicant WHERE kind = 'PERSON' LIMIT 1`);
  const trace = { correlationId: null, traceparent: null };
  return {
    caller: { id: 'H201', roles: ['INTAKE_OFFICER'], departmentCode: null, windowNo: 'S01', trace },
    request: {
      applicantId,
      agentId: null,
      identityCheck: { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: null },
      deliveryMethod: 'WINDOW',
    },
  };
}

const examples = {
  text: '文字',
  number: '1',
  date: '2026-01-05',
  boolean: 'true',
  idNumber: '110000199001010005',
  creditCode: '91110000XXXX000002',
  phone: '19900009001',
};

const filled = (fields) => fields.map(({ key, type, choices }) => ({ key, value: choices?.[0] ?? examples[type] }));

/** Receives "open a restaurant" with five components, as a window officer does. */
async function jointReceiver(intake, read) {
  const { receiveJointCase } = await built('intake/dist/commands/joint-case/receive-joint-case.js');
  const { planJointCase } = await built('intake/dist/domain/joint-case/plan.js');
  const { calendarOf } = await import('@hall/working-days');
  const matter = read('joint-matters.json').find(({ matterCode }) => matterCode === 'J2');
  const items = new Map(read('service-items.json').map((item) => [item.itemCode, item]));
  const answers = { fireMode: '属于公众聚集场所，不采用告知承诺', signCount: 1, sellTobacco: true };
  const plan = planJointCase(
    { matter, items },
    { answers, leaveOut: [], receivedAt: { date: '2026-04-20', half: null } },
    calendarOf([]),
  );
  const { caller, request } = await windowOf(intake);
  const joint = {
    ...request,
    matterCode: 'J2',
    matterVersion: matter.version,
    answers,
    leaveOut: [],
    delivery: 'TOGETHER',
    materials: plan.materials
      .filter(({ from, required }) => from === 'APPLICANT' && required)
      .map(({ key: code, copies }) => ({ code, copies, originalChecked: true })),
    form: filled(plan.form),
  };
  return async () =>
    unlessRefused(await receiveJointCase({ database: intake }, caller, { ...joint, commandId: randomUUID() }));
}

/** Receives a single case of an ordinary item: promised within a time, with a certificate at its end. */
async function singleReceiver(intake, read) {
  const { receiveCase } = await built('intake/dist/commands/receipt/receive-case.js');
  const item = read('service-items.json').find(
    ({ handlingKind, result }) => handlingKind === 'COMMITTED' && result.kind === 'CERTIFICATE',
  );
  const { caller, request } = await windowOf(intake);
  const single = {
    ...request,
    itemCode: item.itemCode,
    itemVersion: item.version,
    materials: item.materials
      .filter(({ source, required }) => source === 'APPLICANT' && required)
      .map(({ code, copies }) => ({ code, copies, originalChecked: true })),
    form: filled(item.formFields),
  };
  return async (commandId = randomUUID()) =>
    unlessRefused(await receiveCase({ database: intake }, caller, { ...single, commandId }));
}

function unlessRefused(answer) {
  if (answer.kind === 'refused') throw new Error(`${answer.code} ${answer.details?.join()}`);
  return answer;
}
