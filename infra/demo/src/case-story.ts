import type { Cast, Item } from './cast.ts';
import { allMaterials, filledForm } from './filled-form.ts';
import { act, signIn, until, type Ask, type Hall } from './graph-client.ts';
import { timed, type Scene, type Tell } from './scene.ts';
import { siteVisit } from './site-visit.ts';

/** How a case ended. */
export type Told = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly delivered: boolean;
};

/** Which way the department decides. */
type Ending = 'GRANTED' | 'REFUSED';

const reason = { code: 'CONDITIONS_NOT_MET', text: '不符合规定的条件', provision: '办事指南第一条' };
const legalBasis = '《中华人民共和国行政许可法》第三十八条';

type Review = { version: number; status: string; acceptedAt: string | null };

/** What an ordinary case is about, who plays it, and how it is to end. */
type CaseStory = { readonly item: Item; readonly cast: Cast; readonly ending: Ending };

/**
 * One ordinary case from the window to the delivered result, only through the gateway, each person with their own token.
 * `tell` hears of every step as it happens. Rejects when a step is refused or does not arrive.
 * @example await tellCase(hall, { item, cast, ending: 'GRANTED' }, ({ who, what }) => console.log(who, what))
 */
export async function tellCase(hall: Hall, story: CaseStory, tell: (scene: Scene) => void): Promise<Told> {
  const { item, cast, ending } = story;
  const scene = timed(tell);
  const { id: caseId, caseNumber } = await receiveAtTheWindow(hall, item, cast, scene);
  await decideInTheDepartment(hall, story, caseId, scene);
  await handOut(hall, cast, caseId, scene);
  const resident = await signIn(hall, { applicant: cast.applicant.key });
  let delivered = false;
  await scene({ who: `申请人 ${cast.applicant.key}`, what: '看到办件已办结', event: null }, async () => {
    const query = `query ($id: ID!) { serviceCase(id: $id) { stage } }`;
    const ofCase = () => resident<{ serviceCase: { stage: string } | null }>(query, { id: caseId });
    delivered = await until('the stage COMPLETED', async () => (await ofCase()).serviceCase?.stage === 'COMPLETED');
  });
  return { caseId, caseNumber, outcome: ending, delivered };
}

/** The officer looks the applicant up and receives the case (收件): one receipt, one number, one event. */
export async function receiveAtTheWindow(
  hall: Hall,
  item: Item,
  cast: Cast,
  scene: Tell,
): Promise<{ id: string; caseNumber: string }> {
  const officer = await signIn(hall, { staff: cast.officer });
  let received = { id: '', caseNumber: '' };
  await scene(
    { who: `受理专员 ${cast.officer}`, what: `当场收件：${item.name}`, event: 'CaseReceived.v1' },
    async () => {
      received = await receiveCase(officer, item, cast);
    },
  );
  return received;
}

/** Receives one case, as the officer whose client this is. */
export async function receiveCase(officer: Ask, item: Item, cast: Cast): Promise<{ id: string; caseNumber: string }> {
  const { idType, idNumber } = cast.applicant;
  const lookUp = `query ($idType: IdType!, $idNumber: String!) { applicantByIdNumber(idType: $idType, idNumber: $idNumber) { id } }`;
  const { applicantByIdNumber: applicant } = await officer<{ applicantByIdNumber: { id: string } | null }>(lookUp, {
    idType,
    idNumber,
  });
  if (!applicant) throw new Error(`the sample applicant ${cast.applicant.key} is not registered`);
  const input = {
    itemCode: item.itemCode,
    itemVersion: item.version,
    applicantId: applicant.id,
    identityCheck: { method: 'ID_CARD_READER', applicantVerified: true },
    materials: allMaterials(item),
    form: filledForm(item.formFields, cast.applicant),
    deliveryMethod: 'WINDOW',
  };
  const fields = '... on ReceiveCaseSuccess { serviceCase { id caseNumber noticeBy } }';
  const { serviceCase } = await act<{ serviceCase: { id: string; caseNumber: string } }>(
    officer,
    'receiveCase',
    input,
    fields,
  );
  return serviceCase;
}

/** Somebody who works, as the story names them, and their signed-in client. */
type Player = { readonly who: string; readonly ask: Ask };

/** What somebody does: in words, with the event that comes of it, and as the mutation that does it. */
type Step = { readonly what: string; readonly event: string; readonly mutation: string; readonly input?: object };

/**
 * The department claims, accepts, examines, on the site where the item needs it, decides, makes the certificate and offers the result: receiver ≠
 * reviewer ≠ decider.
 */
async function decideInTheDepartment(
  hall: Hall,
  { item, cast, ending }: CaseStory,
  caseId: string,
  scene: Tell,
): Promise<void> {
  const reviewer = { who: `审查人员 ${cast.reviewer}`, ask: await signIn(hall, { staff: cast.reviewer }) };
  const decider = { who: `决定人员 ${cast.decider}`, ask: await signIn(hall, { staff: cast.decider }) };
  const liaison = { who: `业务联络人 ${cast.liaison}`, ask: await signIn(hall, { staff: cast.liaison }) };
  const query = `query ($id: ID!) { reviewCase(id: $id) { version status } }`;
  let version = 0;
  let acceptedAt = '';
  await scene({ who: '分类审批', what: `办件到达${item.department.name}`, event: null }, async () => {
    const arrived = async () => (await reviewer.ask<{ reviewCase: Review | null }>(query, { id: caseId })).reviewCase;
    ({ version } = await until('the case in the department', arrived));
  });
  /** One mutation on the case, told as a step; the case's new version is what the next step expects. */
  const step = ({ who, ask }: Player, { what, event, mutation, input = {} }: Step) =>
    scene({ who, what, event }, async () => {
      const fields = '... on ReviewCaseSuccess { reviewCase { version status acceptedAt } }';
      const onCase = { caseId, expectedVersion: version, ...input };
      const { reviewCase } = await act<{ reviewCase: Review }>(ask, mutation, onCase, fields);
      version = reviewCase.version;
      acceptedAt = reviewCase.acceptedAt ?? '';
    });
  await step(reviewer, { what: '领取办件', event: 'CaseClaimed.v1', mutation: 'claimCase' });
  await step(reviewer, { what: '受理，时限开始计算', event: 'CaseAccepted.v1', mutation: 'acceptCase' });
  await step(reviewer, { what: '开始审查', event: 'ReviewStarted.v1', mutation: 'startReview' });
  if (item.needsSiteVisit && ending === 'GRANTED') {
    const visit = siteVisit(acceptedAt, [cast.reviewer, cast.companion]);
    const noted = { event: 'ProcedureNoted.v1' };
    await step(reviewer, { ...noted, what: '指派两人现场核查', mutation: 'arrangeVerification', input: visit.plan });
    await step(reviewer, {
      ...noted,
      what: '现场核查记录，申请人签字',
      mutation: 'recordVerification',
      input: visit.record,
    });
  }
  const recommendation = ending === 'GRANTED' ? 'GRANT' : 'REFUSE';
  await step(reviewer, {
    what: '提交审查意见',
    event: 'OpinionSubmitted.v1',
    mutation: 'submitOpinion',
    input: { recommendation, text: '审查意见：见附件。', legalBasis },
  });
  await step(decider, {
    what: ending === 'GRANTED' ? '作出准予决定' : '作出不予决定，告知理由和救济途径',
    event: 'CaseDecided.v1',
    mutation: 'decideCase',
    input: { outcome: ending, reasons: ending === 'GRANTED' ? [] : [reason], legalBasis },
  });
  if (ending === 'GRANTED' && item.result.kind === 'CERTIFICATE')
    await step(reviewer, {
      what: `制证：${item.result.name}`,
      event: 'CertificateMade.v1',
      mutation: 'makeCertificate',
      input: { certificateNumber: `DEMO-${caseId.slice(0, 8)}` },
    });
  await step(liaison, { what: '签字移交出件窗口', event: 'ResultOffered.v1', mutation: 'offerResult' });
}

/** The delivery window signs for the result and serves it with proof. */
async function handOut(hall: Hall, cast: Cast, caseId: string, scene: Tell): Promise<void> {
  const officer = await signIn(hall, { staff: cast.deliverer });
  const query = `query ($id: ID!) { deliveryCase(id: $id) { version documents { name } } serviceCase(id: $id) { applicant { id legalRepresentativeId } } }`;
  type Offered = {
    deliveryCase: { version: number; documents: { name: string }[] } | null;
    serviceCase: { applicant: { id: string; legalRepresentativeId: string | null } };
  };
  let offered: Offered | undefined;
  await scene({ who: '统一出件', what: '结果到达出件窗口', event: null }, async () => {
    offered = await until('the result at the delivery window', async () => {
      const answer = await officer<Offered>(query, { id: caseId });
      return answer.deliveryCase && answer;
    });
  });
  const { deliveryCase, serviceCase } = offered!;
  const who = `出件窗口 ${cast.deliverer}`;
  const fields = '... on DeliveryCaseSuccess { deliveryCase { version status } }';
  await scene({ who, what: '核对文书，签字接收', event: 'ResultHandedOver.v1' }, () => {
    const documentNames = deliveryCase!.documents.map(({ name }) => name);
    return act(officer, 'handOverResult', { caseId, expectedVersion: deliveryCase!.version, documentNames }, fields);
  });
  await scene({ who, what: '核验身份，送达申请人，办结', event: 'ResultDelivered.v1, CaseCompleted.v1' }, () => {
    const proof = {
      method: 'DIRECT',
      recipientId: serviceCase.applicant.legalRepresentativeId ?? serviceCase.applicant.id, // an enterprise never comes itself
      identityChecked: true,
      evidence: `SD-${caseId.slice(0, 8)}`,
    };
    return act(officer, 'deliverResult', { caseId, expectedVersion: deliveryCase!.version + 1, proof }, fields);
  });
}
