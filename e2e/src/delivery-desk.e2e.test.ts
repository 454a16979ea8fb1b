import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { momentOf } from '@hall/working-days';
import { act, Answered, castFor, receiveCase, signIn, until, type Ask, type Cast, type Item } from '@hall/demo';
import { reconcile, type Difference } from '@hall/reconcile';
import { forEachService } from '@hall/topology';
import { openHall, type OpenHall } from './open-hall.ts';

/** An item of the sample that is accepted without the drivers' certificates: these are owed when the licence is handed out. */
const ITEM = '11990101YL0000127C4990112002000';
const OWED = '990112002000-04';
const legalBasis = '《中华人民共和国行政许可法》第三十八条';
const deliveryFields = '... on DeliveryCaseSuccess { deliveryCase { version status } }';

let open: OpenHall;
let item: Item;
let cast: Cast;
const people: Record<string, Ask> = {};
beforeAll(async () => {
  open = await openHall();
  const query = `query ($code: ID!) { item(itemCode: $code) { itemCode version name handlingKind mustAppearInPerson
    result { kind name } department { code name integration } materials { code name copies required source form }
    formFields { key type required choices } faqs { question } } }`;
  const answer = await (await signIn(open.hall, null))<{ item: Item }>(query, { code: ITEM });
  ({ item } = answer);
  cast = castFor(open.hall, item);
  for (const part of ['officer', 'reviewer', 'decider', 'liaison', 'deliverer'] as const)
    people[part] = await signIn(open.hall, { staff: cast[part] });
  people['hallOffice'] = await signIn(open.hall, { staff: 'H401' });
}, 300_000);
afterAll(() => open?.close(), 60_000);

const read = async (id: string) => {
  const query = `query ($id: ID!) { serviceCase(id: $id) { stage timeline { label } applicant { id legalRepresentativeId }
    collection { relation recipient { id } printed }
    review { version status tolerance { state } clocks { kind endedBy } documents { documentId number supersedes supersededBy fields } }
    delivery { version status documents { name } owed { materialCode name collectedAt } attempts { reason advice }
      corrections { documentId supersedes } availableActions } } }`;
  return (await people.deliverer!<{ serviceCase: any }>(query, { id })).serviceCase;
};

/** Who comes for the result: of an enterprise its legal representative, for it never comes itself (B41). */
const collectorOf = (applicant: { id: string; legalRepresentativeId: string | null }): string =>
  applicant.legalRepresentativeId ?? applicant.id;

/** Somebody who was not at the receipt, registered at the delivery window. */
async function anAgent(): Promise<string> {
  const person = {
    kind: 'PERSON',
    idType: 'PASSPORT',
    idNumber: `E${Date.now()}`,
    name: '测试丙',
    phone: '19900009003',
    address: '测试路3号',
  };
  const fields = '... on RegisterApplicantSuccess { applicant { id } }';
  return (await act<any>(people.deliverer!, 'registerApplicant', person, fields)).applicant.id;
}

/** In the department, on the version it has now. */
const step = async (id: string, who: string, mutation: string, more: object = {}) => {
  const known = () => people[who]!<any>('query ($id: ID!) { reviewCase(id: $id) { version } }', { id });
  const { version } = await until('the case in the department', async () => (await known()).reviewCase);
  const input = { caseId: id, expectedVersion: version, ...more };
  return act(people[who]!, mutation, input, '... on ReviewCaseSuccess { reviewCase { version } }');
};

/** At the delivery window, on the version it has now. */
const serve = async (id: string, mutation: string, more: object) => {
  const { delivery } = await read(id);
  return act(people.deliverer!, mutation, { caseId: id, expectedVersion: delivery.version, ...more }, deliveryFields);
};

/** Accepted without what is owed, granted, and handed over to the window. */
async function atTheWindow(): Promise<string> {
  const { id } = await receiveCase(people.officer!, item, cast);
  await step(id, 'reviewer', 'claimCase');
  await step(id, 'reviewer', 'acceptTolerantly', {
    missing: [OWED],
    promisedOn: momentOf(new Date().toISOString()).date,
    whySecondary: '不影响审查',
    supplyForm: '领证时补交',
    promiseSigned: true,
    creditOk: true,
  });
  await step(id, 'reviewer', 'startReview');
  await step(id, 'reviewer', 'submitOpinion', { recommendation: 'GRANT', text: '符合', legalBasis });
  await step(id, 'decider', 'decideCase', { outcome: 'GRANTED', reasons: [], legalBasis });
  await step(id, 'reviewer', 'makeCertificate', { certificateNumber: `E2E-${id.slice(0, 8)}` });
  await step(id, 'liaison', 'offerResult');
  const { delivery } = await until('the result at the window', async () => {
    const seen = await read(id);
    return seen.delivery && seen;
  });
  await serve(id, 'handOverResult', { documentNames: delivery.documents.map(({ name }: { name: string }) => name) });
  return id;
}

/** A case that was delivered, by the first test. */
let completed = '';

/** On what the places do not agree, once everything that is under way has arrived. */
async function differences(): Promise<readonly Difference[]> {
  const databases = forEachService((service) => open.variable(`DATABASE_URL_${service.toUpperCase()}`));
  const brokers = open.variable('KAFKA_BROKERS').split(',');
  return (await reconcile({ databases, brokers }, 2_000)).differences;
}

describe('the delivery desk', () => {
  it('S49, T27, T33: what is owed is collected, then the licence leaves, and a slip of the pen in it is put right', async () => {
    const id = (completed = await atTheWindow());
    const { applicant, delivery } = await read(id);
    expect(delivery).toMatchObject({ owed: [{ materialCode: OWED, collectedAt: null }], status: 'READY' });
    expect(delivery.availableActions).toEqual(['collect', 'failTry']);
    const proof = { method: 'DIRECT', recipientId: collectorOf(applicant), identityChecked: true, evidence: 'SD-1' };
    await expect(serve(id, 'deliverResult', { proof })).rejects.toThrow(Answered);
    await expect(serve(id, 'deliverResult', { proof })).rejects.toThrow('SUPPLEMENT_OWED');
    await serve(id, 'recordFailedDelivery', { reason: 'SUPPLEMENT_MISSING', evidence: 'BZ-1' });
    const materials = [{ code: OWED, copies: 1, pages: 2, originalChecked: true }];
    await serve(id, 'collectSupplement', { materials });
    await until(
      'the promise kept in the department',
      async () => (await read(id)).review.tolerance.state === 'FULFILLED',
    );
    await serve(id, 'deliverResult', { proof });

    await until('the service in the department', async () =>
      (await read(id)).review.clocks.some(({ endedBy }: { endedBy: string | null }) => endedBy === 'DELIVERED'),
    );
    const [{ fields }] = (await read(id)).review.documents.filter(
      ({ documentId }: { documentId: string }) => documentId === 'D8-1',
    );
    const corrections = [{ field: 'content', becomes: `${fields.content}。` }];
    await step(id, 'decider', 'correctDocument', { documentId: 'D8-1', reason: '笔误', corrections });
    const seen = await until('the correction at the window and on the timeline', async () => {
      const now = await read(id);
      return (
        now.delivery.corrections.length > 0 && now.timeline.at(-1).label === '文书笔误已更正' && now.collection && now
      );
    });
    expect(seen.collection).toMatchObject({ recipient: { id: collectorOf(applicant) } });
    expect(seen.collection.printed.join()).toContain('送达回证');
    expect(seen).toMatchObject({
      stage: 'COMPLETED',
      delivery: {
        attempts: [{ reason: 'SUPPLEMENT_MISSING' }],
        corrections: [{ documentId: 'D8-2', supersedes: 'D8-1' }],
      },
    });
    expect(seen.review.clocks).toContainEqual({ kind: 'TOLERANCE', endedBy: 'FULFILLED' });
    const find = (of: string) =>
      seen.review.documents.find(({ documentId }: { documentId: string }) => documentId === of);
    expect([find('D8-1').supersededBy, find('D8-2').supersededBy]).toEqual(['D8-2', null]);
    expect(find('D8-2').fields).toMatchObject({ content: corrections[0]!.becomes, version: '002' });
    const labels = seen.timeline.map(({ label }: { label: string }) => label);
    expect(labels).toEqual(expect.arrayContaining(['送达未成：未带齐容缺材料', '出件窗口已收取补正材料', '办结']));
  }, 120_000);

  it('S33, S49, B41: what was promised is taken in at any window, and whoever has a mandate of today collects', async () => {
    const id = await atTheWindow();
    const owed = async () =>
      (
        await people.officer!<any>('query ($id: ID!) { serviceCase(id: $id) { owed { head entries { key } } } }', {
          id,
        })
      ).serviceCase.owed;
    const [{ head, entries }] = await until('what is owed, at the window', async () => {
      const now = await owed();
      return now.length > 0 && now;
    });
    expect([head, entries]).toEqual(['AT_DELIVERY', [{ key: OWED }]]);
    const receipt = '... on SupplementReceipt { answers isLate }';
    const handIn = { caseId: id, entries: [OWED], originalsChecked: true };
    await act(people.officer!, 'handInSupplement', handIn, receipt);
    const { applicant } = await until('the paper at the delivery window', async () => {
      const seen = await read(id);
      return seen.delivery.owed[0].collectedAt !== null && seen.review.tolerance.state === 'FULFILLED' && seen;
    });
    expect(await until('nothing owed', async () => (await owed()).length === 0)).toBe(true);

    const agentId = await anAgent();
    const day = momentOf(new Date().toISOString()).date;
    const mandate = { principalId: applicant.id, agentId, powers: ['COLLECT'], validFrom: day, validTo: day };
    const { mandate: registered } = await act<any>(
      people.deliverer!,
      'registerMandate',
      mandate,
      '... on RegisterMandateSuccess { mandate { id } }',
    );
    const proof = {
      method: 'AGENT',
      recipientId: agentId,
      mandateId: registered.id,
      identityChecked: true,
      evidence: 'SD-3',
    };
    await until('the mandate at the delivery window', () =>
      serve(id, 'deliverResult', { proof }).catch((fault: Error) => {
        if (!fault.message.includes('MANDATE_NOT_HEARD')) throw fault;
        return undefined;
      }),
    );
    const { collection } = await until('who has collected', async () => {
      const seen = await read(id);
      return seen.collection && seen;
    });
    expect(collection).toMatchObject({ relation: 'AGENT', recipient: { id: agentId } });
    expect(await differences()).toEqual([]);
  }, 120_000);
  it('T31, E46: its file is closed, in every service, until a court orders a new decision', async () => {
    const { version } = (
      await people['hallOffice']!<{ serviceCase: { version: number } }>(
        'query ($id: ID!) { serviceCase(id: $id) { version } }',
        { id: completed },
      )
    ).serviceCase;
    const archive = { caseId: completed, expectedVersion: version, custodian: '区档案馆' };
    const fields = '... on ArchiveCaseSuccess { serviceCase { stage archive { endedAs custodian files { type } } } }';
    const { serviceCase } = await act<{ serviceCase: any }>(people['hallOffice']!, 'archiveCase', archive, fields);
    expect(serviceCase).toMatchObject({ stage: 'ARCHIVED', archive: { endedAs: 'COMPLETED', custodian: '区档案馆' } });
    const corrections = [{ field: 'publication', becomes: '准予许可的决定依法公开，公众有权查询。' }];
    const actions = `query ($id: ID!) { reviewCase(id: $id) { availableActions } }`;
    await until('the closed file in the department', async () => {
      const { reviewCase } = await people['decider']!<any>(actions, { id: completed });
      return !reviewCase.availableActions.includes('correct');
    });
    const correcting = step(completed, 'decider', 'correctDocument', {
      documentId: 'D6-1',
      reason: '笔误',
      corrections,
    });
    await expect(correcting).rejects.toThrow('ACTION_NOT_OPEN');
    await step(completed, 'decider', 'reopenCase', { orderNumber: '某复决〔2026〕1号' });
    const seen = await until('the open file', async () => {
      const now = await read(completed);
      return now.stage !== 'ARCHIVED' && now;
    });
    expect(seen).toMatchObject({ stage: 'UNDER_REVIEW', delivery: { availableActions: [] } });
  }, 120_000);

  it('T27, B40: a parcel that comes back after it counted as delivered, and its file was closed, is handed out again', async () => {
    const id = await atTheWindow();
    const materials = [{ code: OWED, copies: 1, pages: 2, originalChecked: true }];
    await serve(id, 'collectSupplement', { materials });
    const { applicant } = await read(id);
    const proof = { method: 'POST', recipientId: applicant.id, identityChecked: false, evidence: 'SF1234567890123' };
    await serve(id, 'deliverResult', { proof });
    const issue = async () =>
      (await read(id)).review.clocks.find(({ kind }: { kind: string }) => kind === 'ISSUE').endedBy;
    await until('the service in the department', async () => (await issue()) === 'DELIVERED');
    await until('the end', async () => (await read(id)).stage === 'COMPLETED');
    const versionOf = 'query ($id: ID!) { serviceCase(id: $id) { version } }';
    const { serviceCase } = await people['hallOffice']!<{ serviceCase: { version: number } }>(versionOf, { id });
    const archive = { caseId: id, expectedVersion: serviceCase.version, custodian: '区档案馆' };
    await act(people['hallOffice']!, 'archiveCase', archive, '... on ArchiveCaseSuccess { serviceCase { stage } }');
    expect((await read(id)).delivery.availableActions).toEqual(['failTry']);

    await serve(id, 'recordFailedDelivery', { reason: 'RETURNED', evidence: 'TH-1' });
    await until('the result at the window', async () => (await read(id)).stage === 'READY_FOR_DELIVERY');
    await until('clock C5 in the department', async () => (await issue()) === null);
    const back = await read(id);
    expect(back.delivery).toMatchObject({ status: 'READY', attempts: [{ reason: 'RETURNED' }] });
    expect(back.timeline.map(({ label }: { label: string }) => label)).toContain('送达未成：邮件退回');
    expect(await differences()).toEqual([]);

    const direct = { method: 'DIRECT', recipientId: applicant.id, identityChecked: true, evidence: 'QS-2' };
    await serve(id, 'deliverResult', { proof: direct });
    await until('the end of clock C5', async () => (await issue()) === 'DELIVERED');
    await until('the end', async () => (await read(id)).stage === 'COMPLETED');
    expect(await differences()).toEqual([]);
  }, 120_000);

  it('T32: re-opened by order, decided and delivered again, and everything agrees all the while', async () => {
    const id = await atTheWindow();
    await until('the signature in the department', async () => (await read(id)).review.status === 'HANDED_OVER');
    await step(id, 'decider', 'reopenCase', { orderNumber: '云政复决〔2026〕1号' });
    await until('the stop at the window', async () => (await read(id)).delivery.availableActions.length === 0);
    expect(await differences()).toEqual([]);
    await step(id, 'reviewer', 'submitOpinion', { recommendation: 'REFUSE', text: '不符合', legalBasis });
    const reasons = [{ code: 'CONDITIONS_NOT_MET', text: '不符合规定的条件', provision: '办事指南第一条' }];
    await step(id, 'decider', 'decideCase', { outcome: 'REFUSED', reasons, legalBasis });
    expect(await differences()).toEqual([]);
    await step(id, 'liaison', 'offerResult');
    const { applicant, delivery } = await until('the new result at the window', async () => {
      const seen = await read(id);
      return seen.delivery.status === 'OFFERED' && seen;
    });
    await serve(id, 'handOverResult', { documentNames: delivery.documents.map(({ name }: { name: string }) => name) });
    const proof = { method: 'DIRECT', recipientId: collectorOf(applicant), identityChecked: true, evidence: 'SD-2' };
    await serve(id, 'deliverResult', { proof });
    await until('the end', async () => (await read(id)).stage === 'COMPLETED');
    expect(await differences()).toEqual([]);
  }, 120_000);
});
