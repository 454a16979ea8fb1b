import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, castFor, licensedItem, receiveCase, signIn, until, type Ask, type Cast, type Item } from '@hall/demo';
import { moveClock, type Places } from '@hall/clock';
import { reconcile } from '@hall/reconcile';
import { forEachService } from '@hall/topology';
import { openHall, type OpenHall } from './open-hall.ts';

let open: OpenHall;
let item: Item;
let cast: Cast;
const people: Record<string, Ask> = {};
beforeAll(async () => {
  open = await openHall();
  item = (await licensedItem(await signIn(open.hall, null)))!;
  cast = castFor(open.hall, item);
  for (const part of ['officer', 'reviewer', 'liaison'] as const)
    people[part] = await signIn(open.hall, { staff: cast[part] });
  people.applicant = await signIn(open.hall, { applicant: cast.applicant.key });
  people.hallOffice = await signIn(open.hall, { staff: 'H401' });
}, 300_000);
afterAll(() => open?.close(), 60_000);

/** The four databases, as the services see them or as their owners do. */
const urlsOf = (kind: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'): Places =>
  forEachService((service) => open.variable(`${kind}_${service.toUpperCase()}`));

const caseFields = `serviceCase { id caseNumber version stage isFiledOnline receivedBy { staffNo } timeline { type }
  review { version clocks { kind endedBy } } delivery { status } }`;
const read = async (id: string, who = 'officer') =>
  (
    await people[who]!<{ serviceCase: any }>(
      `query ($id: ID!) { ${caseFields.replace('serviceCase', 'serviceCase(id: $id)')} }`,
      { id },
    )
  ).serviceCase;
const ids = async (): Promise<{ applicantId: string }> => {
  const { idType, idNumber } = cast.applicant;
  const query = `query ($t: IdType!, $n: String!) { applicantByIdNumber(idType: $t, idNumber: $n) { id } }`;
  const found = await people.officer!<{ applicantByIdNumber: { id: string } }>(query, { t: idType, n: idNumber });
  return { applicantId: found.applicantByIdNumber.id };
};
/** What a receipt of the item has: by a case that was received, materials and form as the sample fills them in. */
const filled = async () => {
  const { id } = await receiveCase(people.officer!, item, cast);
  const query = `query ($id: ID!) { serviceCase(id: $id) { form { key value } materials { code copies originalChecked } } }`;
  return (await people.officer!<{ serviceCase: any }>(query, { id })).serviceCase;
};

describe('the front desk', () => {
  it('T1, T2, T4: filled in at home, filed, pre-checked at a window; the department has it from the first second', async () => {
    const { form, materials } = await filled();
    const ready = materials.map(({ code, copies }: { code: string; copies: number }) => ({ code, copies }));
    const { draft } = await act<{ draft: { id: string; version: number } }>(
      people.applicant!,
      'saveDraft',
      {
        ...(await ids()),
        itemCode: item.itemCode,
        itemVersion: item.version,
        deliveryMethod: 'WINDOW',
        form,
        materials: ready,
      },
      '... on SaveDraftSuccess { draft { id version } }',
    );
    const filing = { draftId: draft.id, expectedVersion: draft.version };
    const fields = `... on SubmitCaseSuccess { ${caseFields} }`;
    const { serviceCase } = await act<{ serviceCase: any }>(people.applicant!, 'submitCase', filing, fields);
    expect(serviceCase).toMatchObject({ id: draft.id, stage: 'SUBMITTED', isFiledOnline: true, receivedBy: null });
    await until('the case in its department', async () => (await read(draft.id)).review);
    const check = { caseId: draft.id, expectedVersion: serviceCase.version, materials };
    await act(people.officer!, 'confirmSubmission', check, '... on ConfirmSubmissionSuccess { serviceCase { id } }');
    const seen = await until('the pre-check in the department', async () => {
      const now = await read(draft.id);
      return now.review.clocks.some(({ endedBy }: { endedBy: string }) => endedBy === 'PRECHECKED') && now;
    });
    expect(seen).toMatchObject({ stage: 'RECEIVED', receivedBy: { staffNo: cast.officer } });
    expect(seen.timeline.map(({ type }: { type: string }) => type)).toEqual([
      'CaseSubmitted.v1',
      'SubmissionConfirmed.v1',
    ]);
    expect(seen.review.clocks).toContainEqual({ kind: 'NOTICE', endedBy: null });
  }, 120_000);

  it('T6, C14: asked, confirmed and told; and where nobody answers for thirty open minutes, received because the hall office says so', async () => {
    const asking = {
      ...(await ids()),
      itemCode: item.itemCode,
      itemVersion: item.version,
      ground: 'NOT_REQUIRED',
      identityCheck: { method: 'ID_CARD_READER', applicantVerified: true },
      materials: [],
      missing: [],
    };
    const fields = '... on AskTurnAwaySuccess { turnAway { id } }';
    const ask = async () =>
      (await act<{ turnAway: { id: string } }>(people.officer!, 'askTurnAway', asking, fields)).turnAway.id;
    const query = `query ($id: ID!) { turnAway(id: $id) { step version documentNumber
      confirmation { state dueAt version document { type number fields } } } }`;
    const look = async (id: string) => (await people.officer!<{ turnAway: any }>(query, { id })).turnAway;
    const heard = (id: string) => until('the question in the department', async () => (await look(id)).confirmation);
    const step = (id: string, wanted: string) =>
      until(`the answer ${wanted}`, async () => {
        const now = await look(id);
        return now.step === wanted && now;
      });
    const done = '... on TurnAwaySuccess { confirmation { state } }';

    const confirmed = await ask();
    const { version } = await heard(confirmed);
    const answer = {
      contactId: confirmed,
      expectedVersion: version,
      facts: '自用，无需许可',
      legalBasis: '第三十二条',
    };
    await act(people.reviewer!, 'confirmTurnAway', answer, done);
    const told = await step(confirmed, 'CONFIRMED');
    expect(told.confirmation.document).toMatchObject({ type: 'D4', number: told.documentNumber });
    const telling = { turnAwayId: confirmed, expectedVersion: told.version };
    const record = `... on TurnAwayCaseSuccess { serviceCase { id stage timeline { type } } }`;
    const { serviceCase } = await act<{ serviceCase: any }>(people.officer!, 'turnAwayCase', telling, record);
    expect(serviceCase).toMatchObject({ stage: 'INTAKE_REJECTED', timeline: [{ type: 'CaseTurnedAway.v1' }] });

    const silent = await ask();
    await heard(silent);
    const { dueAt } = (await look(silent)).confirmation; // thirty minutes inside the opening hours, which may be days away
    const { takenEffect } = await moveClock(urlsOf('MIGRATION_DATABASE_URL'), () => dueAt);
    expect(takenEffect).toContainEqual(expect.stringMatching(/^task TURN_AWAY_UNANSWERED \d{18}/));
    const { confirmation: lapsed } = await look(silent); // whoever moves the clock waits for what follows from it
    expect(lapsed.state).toBe('LAPSED');
    const instead = { contactId: silent, expectedVersion: lapsed.version, reason: '先收件，由部门依法告知' };
    await act(people.hallOffice!, 'receiveInstead', instead, done);
    await step(silent, 'TO_RECEIVE');
    const { form } = await filled();
    const receipt = {
      ...(await ids()),
      itemCode: item.itemCode,
      itemVersion: item.version,
      materials: [],
      form,
      identityCheck: asking.identityCheck,
      deliveryMethod: 'WINDOW',
      turnAwayId: silent,
    };
    const received = await act<{ serviceCase: any }>(
      people.officer!,
      'receiveCase',
      receipt,
      '... on ReceiveCaseSuccess { serviceCase { stage } }',
    );
    expect(received.serviceCase.stage).toBe('RECEIVED');
  }, 120_000);

  it('nothing of it was lost or doubled', async () => {
    const places = {
      databases: urlsOf('DATABASE_URL'),
      brokers: open.variable('KAFKA_BROKERS').split(','),
    };
    expect((await reconcile(places, 2_000)).differences).toEqual([]);
  }, 120_000);
});
