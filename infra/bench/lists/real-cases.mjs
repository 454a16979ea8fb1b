import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveClock } from '@hall/clock';
import {
  act,
  castFor,
  departmentsOf,
  receiveCase,
  signIn,
  startSimulators,
  tellCase,
  tellJointCase,
  tellQuestion,
  until,
} from '@hall/demo';

/** Items that persons apply for, of departments that work in the hall's screens, and without a visit to the site. */
const codes = [
  '11990101YL000007194990707001000',
  '11990101YL0000055K4992005001000',
  '11990101YL0000055K4990705002000',
  '11990101YL0000063E4990506001000',
  '11990101YL000008X14990708001000',
  '12990101YL0000098X4990509002000',
  '11990101YL000013574990713001000',
  '11990101YL0000127C4990112002000',
];
/** An item of a licensing law: without an answer its cases count as accepted. */
const licensed = '11990101YL0000127C4990112002000';
/** Who is reminded in its department, and the substitute. */
const liaisons = ['D1205', 'D1206'];
const restaurant = { fireMode: '属于公众聚集场所，不采用告知承诺', signCount: 1, sellTobacco: true };
const legalBasis = '《中华人民共和国行政许可法》第三十八条';
const unheard = () => undefined;

/**
 * Plays the real cases that are multiplied afterwards, through the gateway of a hall that runs. `told` is awaited when all that was begun has
 * ended: what is there then becomes the archive. What is begun after that stays open.
 * @param {{ hall: import('@hall/demo').Hall, places: import('@hall/clock').Places, brokers: string }} given
 * @param {() => Promise<void>} told
 */
export async function playRealCases(given, told) {
  const scene = await openScene(given);
  await playEnded(scene);
  await scene.pass(1);
  await told();
  await playOpen(scene);
  await scene.pass(0);
}

/** Who plays, with what, and how time goes on. */
export async function openScene({ hall, places, brokers }) {
  const clients = new Map();
  const as = async (who) => {
    const name = JSON.stringify(who);
    if (!clients.has(name)) clients.set(name, await signIn(hall, who));
    return clients.get(name);
  };
  const items = await Promise.all(codes.map((code) => readItem(hall, code)));
  const pass = (days) =>
    moveClock(places, (now) => new Date(Date.parse(now) + days * 86_400_000 + 60_000).toISOString());
  return { hall, brokers, as, items, pass, licensed: await readItem(hall, licensed) };
}

async function readItem(hall, itemCode) {
  const ask = await signIn(hall, null);
  const fields = `itemCode version name handlingKind mustAppearInPerson needsSiteVisit clock { profile } result { kind name }
    department { code name integration } materials { code name copies required source form }
    formFields { key type required choices } faqs { question }`;
  const { item } = await ask(`query ($itemCode: ID!) { item(itemCode: $itemCode) { ${fields} } }`, { itemCode });
  return item;
}

async function playEnded(scene) {
  const { hall, items } = scene;
  for (const [at, item] of items.entries()) {
    const cast = castFor(hall, item);
    const ending = at % 4 === 3 ? 'REFUSED' : 'GRANTED';
    const { caseId } = await tellCase(hall, { item, cast, ending }, unheard);
    if (ending === 'REFUSED') await explain(scene, cast, caseId);
    await handOverPapers(scene, cast, item, { caseId, sign: true });
    if (at < 2) await archive(scene, caseId);
  }
  const [first] = items;
  await tellQuestion(hall, first, castFor(hall, first), unheard);
  const asked = await takeQuestion(scene, first);
  await act(await scene.as({ staff: castFor(hall, first).officer }), 'answerFromFaq', asked, questionFields);
  await turnAway(scene, first, true);
  await playJoint(scene);
  await playLate(scene);
}

/** A case that nobody takes in time: reminders, cards and a task come of it; then it is decided and handed out all the same. */
async function playLate(scene) {
  const cast = castFor(scene.hall, scene.licensed);
  const office = await scene.as({ staff: 'H401' });
  const {
    hall: { today },
  } = await office(`{ hall { today } }`);
  const back = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  for (const staffNo of liaisons)
    await act(office, 'reportAbsence', { staffNo, from: today, to: back }, '... on AbsenceSuccess { __typename }');
  const caseId = await bring(scene, scene.licensed, []);
  await handOverPapers(scene, cast, scene.licensed, { caseId, sign: true });
  await scene.pass(5);
  const { hallTasks } = await office(`{ hallTasks { nodes { id } } }`);
  for (const { id: taskId } of hallTasks.nodes)
    await act(office, 'closeHallTask', { taskId, note: '已电话通知' }, '... on HallTaskSuccess { task { id } }');
  await scene.pass(60);
  await bring(
    scene,
    scene.licensed,
    ['claimCase', 'startReview', 'submitOpinion', 'decideCase', 'makeCertificate', 'offerResult'],
    caseId,
  );
  const officer = await scene.as({ staff: cast.deliverer });
  const query = `query ($id: ID!) { deliveryCase(id: $id) { version documents { name } } serviceCase(id: $id) { applicant { id } } }`;
  const { deliveryCase, serviceCase } = await until('the result', async () => {
    const answer = await officer(query, { id: caseId });
    return answer.deliveryCase && answer;
  });
  const fields = '... on DeliveryCaseSuccess { deliveryCase { version } }';
  const documentNames = deliveryCase.documents.map(({ name }) => name);
  await act(officer, 'handOverResult', { caseId, expectedVersion: deliveryCase.version, documentNames }, fields);
  const proof = { method: 'DIRECT', recipientId: serviceCase.applicant.id, identityChecked: true, evidence: 'SD-1' };
  await act(officer, 'deliverResult', { caseId, expectedVersion: deliveryCase.version + 1, proof }, fields);
}

async function playJoint({ hall, brokers, as }) {
  const query = `query ($code: ID!) { jointMatter(matterCode: $code) { matterCode version name serviceObject } }`;
  const { jointMatter: matter } = await (await as(null))(query, { code: 'J2' });
  const data = mkdtempSync(join(tmpdir(), 'hall-departments-'));
  let simulators;
  const beforeWork = async (cast, received) => {
    const onKafka = departmentsOf(cast, received).filter(({ integration }) => integration === 'KAFKA');
    simulators = await startSimulators(onKafka, { brokers, data });
  };
  try {
    await tellJointCase(hall, { matter, answers: restaurant, beforeWork }, unheard);
  } finally {
    await simulators?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Work of every kind that is going on. */
async function playOpen(scene) {
  const { hall, items } = scene;
  const all = [
    'claimCase',
    'acceptCase',
    'startReview',
    'submitOpinion',
    'decideCase',
    'makeCertificate',
    'offerResult',
  ];
  await bring(scene, scene.licensed, []);
  await openJoint(scene);
  await scene.pass(100);
  const order = [0, 1, 2, 3, 4, 7, 7];
  for (const [at, steps] of order.entries()) {
    const item = items[at];
    const caseId = await bring(scene, item, all.slice(0, steps));
    await handOverPapers(scene, castFor(hall, item), item, { caseId, sign: false });
  }
  await supplement(scene, items[0]);
  const [first] = items;
  await takeQuestion(scene, first);
  const escalating = await takeQuestion(scene, first);
  const officer = await scene.as({ staff: castFor(hall, first).officer });
  const { faqQuestion: _none, ...question } = escalating;
  await act(officer, 'escalateQuestion', question, questionFields);
  await turnAway(scene, first, false);
  const { applicant, draft } = await fileOnLine(scene, first);
  await act(applicant, 'saveDraft', draft, '... on SaveDraftSuccess { draft { id version } }');
  const guide = await scene.as({ staff: castFor(hall, first).guide });
  await act(guide, 'issueTicket', { itemCode: first.itemCode }, '... on TicketSuccess { ticket { id } }');
}

/** Receives a case, or takes one that is there, and has the department take these steps. Answers its id. */
export async function bring({ hall, as }, item, steps, known) {
  const cast = castFor(hall, item);
  const officer = await as({ staff: cast.officer });
  const caseId = known ?? (await receiveCase(officer, item, cast)).id;
  const reviewer = await as({ staff: cast.reviewer });
  const version = async () =>
    (await reviewer(`query ($id: ID!) { reviewCase(id: $id) { version } }`, { id: caseId })).reviewCase?.version;
  await until('the case in its department', version);
  const players = { decideCase: cast.decider, offerResult: cast.liaison };
  const inputs = {
    submitOpinion: { recommendation: 'GRANT', text: '审查意见：见附件。', legalBasis },
    decideCase: { outcome: 'GRANTED', reasons: [], legalBasis },
    makeCertificate: { certificateNumber: `BENCH-${caseId}` },
  };
  for (const step of steps) {
    if (step === 'makeCertificate' && item.result.kind !== 'CERTIFICATE') continue;
    const player = await as({ staff: players[step] ?? cast.reviewer });
    const input = { caseId, expectedVersion: await version(), ...inputs[step] };
    await act(player, step, input, '... on ReviewCaseSuccess { reviewCase { version } }');
  }
  return caseId;
}

/** A case whose department waits for a material that is put right. */
export async function supplement(scene, item) {
  const { hall, as } = scene;
  const cast = castFor(hall, item);
  const caseId = await bring(scene, item, ['claimCase']);
  const reviewer = await as({ staff: cast.reviewer });
  const { reviewCase } = await reviewer(`query ($id: ID!) { reviewCase(id: $id) { version } }`, { id: caseId });
  const { code: materialCode } = item.materials.find(({ source }) => source === 'APPLICANT');
  const entry = {
    key: 'a',
    materialCode,
    defect: '缺少签字',
    standard: '申请人签字',
    basis: legalBasis,
    howToSupply: '到窗口补签',
  };
  const input = { caseId, expectedVersion: reviewCase.version, entries: [entry] };
  await act(reviewer, 'requestSupplement', input, '... on ReviewCaseSuccess { reviewCase { version } }');
}

async function explain({ as }, cast, caseId) {
  const reviewer = await as({ staff: cast.reviewer });
  const { reviewCase } = await reviewer(`query ($id: ID!) { reviewCase(id: $id) { version } }`, { id: caseId });
  const input = {
    caseId,
    expectedVersion: reviewCase.version,
    channel: 'ON_SITE',
    told: '已当面说明理由',
    correctMaterials: ['居民身份证'],
  };
  await act(reviewer, 'explainRefusal', input, '... on ReviewCaseSuccess { reviewCase { version } }');
}

async function handOverPapers({ hall, as }, cast, item, { caseId, sign }) {
  const officer = await as({ staff: cast.officer });
  const materials = item.materials
    .filter(({ required, source }) => required && source === 'APPLICANT')
    .map(({ code, copies }) => ({ code, pages: copies }));
  const fields = '... on HandoverSuccess { handover { id version } }';
  const { handover } = await act(officer, 'sendMaterials', { caseId, materials }, fields);
  if (!sign) return;
  const liaison = await as({ staff: cast.liaison });
  const signing = { handoverId: handover.id, expectedVersion: handover.version, materials };
  await act(liaison, 'signForMaterials', signing, fields);
}

async function archive({ as }, caseId) {
  const office = await as({ staff: 'H401' });
  const query = `query ($id: ID!) { serviceCase(id: $id) { version } }`;
  const { serviceCase } = await office(query, { id: caseId });
  const input = { caseId, expectedVersion: serviceCase.version, custodian: '档案室' };
  await until('the file to be complete', () =>
    act(office, 'archiveCase', input, '... on ArchiveCaseSuccess { serviceCase { version } }').catch(() => undefined),
  );
}

const questionFields = '... on QuestionSuccess { question { id version } }';

/** Takes a question. Answers what an answer from the published ones names. */
async function takeQuestion({ hall, as }, item) {
  const officer = await as({ staff: castFor(hall, item).officer });
  const [{ question: text }] = item.faqs;
  const { question } = await act(officer, 'takeQuestion', { itemCode: item.itemCode, text }, questionFields);
  return { questionId: question.id, expectedVersion: question.version, faqQuestion: text };
}

async function turnAway({ hall, as }, item, answered) {
  const cast = castFor(hall, item);
  const officer = await as({ staff: cast.officer });
  const applicantId = await applicantOf(officer, cast);
  const asking = {
    applicantId,
    itemCode: item.itemCode,
    itemVersion: item.version,
    ground: 'NOT_REQUIRED',
    identityCheck: { method: 'ID_CARD_READER', applicantVerified: true },
    materials: [],
    missing: [],
  };
  const { turnAway: asked } = await act(
    officer,
    'askTurnAway',
    asking,
    '... on AskTurnAwaySuccess { turnAway { id } }',
  );
  const query = `query ($id: ID!) { turnAway(id: $id) { step version confirmation { version } } }`;
  const look = async () => (await officer(query, { id: asked.id })).turnAway;
  const { confirmation } = await until('the question', async () => {
    const now = await look();
    return now.confirmation && now;
  });
  if (!answered) return;
  const answer = { contactId: asked.id, expectedVersion: confirmation.version, facts: '自用，无需许可', legalBasis };
  const reviewer = await as({ staff: cast.reviewer });
  await act(reviewer, 'confirmTurnAway', answer, '... on TurnAwaySuccess { confirmation { state } }');
  const { version } = await until('the answer', async () => {
    const now = await look();
    return now.step === 'CONFIRMED' && now;
  });
  const telling = { turnAwayId: asked.id, expectedVersion: version };
  await act(officer, 'turnAwayCase', telling, '... on TurnAwayCaseSuccess { serviceCase { id } }');
}

async function applicantOf(officer, { applicant: { idType, idNumber } }) {
  const query = `query ($t: IdType!, $n: String!) { applicantByIdNumber(idType: $t, idNumber: $n) { id } }`;
  return (await officer(query, { t: idType, n: idNumber })).applicantByIdNumber.id;
}

/** Files one case on line that no window has checked. Answers what was saved as its draft, and its applicant's client. */
export async function fileOnLine(scene, item) {
  const { hall, as } = scene;
  const cast = castFor(hall, item);
  const officer = await as({ staff: cast.officer });
  const applicant = await as({ applicant: cast.applicant.key });
  const filled = await bring(scene, item, []);
  const query = `query ($id: ID!) { serviceCase(id: $id) { form { key value } materials { code copies } } }`;
  const { serviceCase } = await officer(query, { id: filled });
  const draft = {
    applicantId: await applicantOf(officer, cast),
    itemCode: item.itemCode,
    itemVersion: item.version,
    deliveryMethod: 'WINDOW',
    form: serviceCase.form,
    materials: serviceCase.materials,
  };
  const fields = '... on SaveDraftSuccess { draft { id version } }';
  const { draft: saved } = await act(applicant, 'saveDraft', draft, fields);
  const filing = { draftId: saved.id, expectedVersion: saved.version };
  await act(applicant, 'submitCase', filing, '... on SubmitCaseSuccess { serviceCase { id } }');
  return { applicant, draft };
}

/** A joint case whose departments have not answered yet. */
export async function openJoint({ hall, as }) {
  const query = `query ($code: ID!) { jointMatter(matterCode: $code) { matterCode version name serviceObject } }`;
  const { jointMatter: matter } = await (await as(null))(query, { code: 'J2' });
  const beforeWork = () => Promise.reject(new Left());
  await tellJointCase(hall, { matter, answers: restaurant, beforeWork }, unheard).catch((fault) => {
    if (!(fault instanceof Left)) throw fault;
  });
}

/** The story of a joint case is left when the case has been received. */
class Left extends Error {}
