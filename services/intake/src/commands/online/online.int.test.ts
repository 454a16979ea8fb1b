import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { race, setClock } from '@hall/test-database';
import { everythingIn, someone } from '../../../testing/a-case.ts';
import {
  applicant,
  filledIn,
  givenDraft,
  givenSubmission,
  granted,
  tellFromReview,
} from '../../../testing/a-filing.ts';
import { openTestDesk, stored, type TestDesk } from '../../../testing/open-intake.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import { isRefused } from '../../domain/refusals/refusals.ts';
import { MAX_DRAFTS } from '../../domain/online/draft.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { registerMandate } from '../applicant/register-mandate.ts';
import { requestWithdrawal } from '../requests/request-withdrawal.ts';
import { confirmSubmission } from './confirm-submission.ts';
import { discardDraft } from './discard-draft.ts';
import { saveDraft, type SaveDraft } from './save-draft.ts';
import { submitCase } from './submit-case.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const officer = someone('INTAKE_OFFICER');
const [, stranger, agent] = sampleFolder.applicants.persons.map(({ id }) => ({ ...applicant, id }));
const seen = ({ id: draftId, version: expectedVersion }: { id: string; version: number }) => ({
  commandId: randomUUID(),
  draftId,
  expectedVersion,
});
const confirm = ({ id: caseId, version: expectedVersion }: ServiceCase, materials = everythingIn().materials) =>
  confirmSubmission(desk, officer, { commandId: randomUUID(), caseId, expectedVersion, materials });
const draftRow = async (id: string) => (await desk.database.query('SELECT * FROM case_draft WHERE id = $1', [id]))[0];
const codeOf = (answer: object) => (isRefused(answer) ? answer.code : 'DONE');

describe('T1: a draft', () => {
  it('keeps what is filled in so far, by whom it is and who helps, and nobody else hears of it', async () => {
    const draft = granted(await saveDraft(desk, applicant, filledIn({ form: [], materials: [] })));
    const more = filledIn({ draftId: draft.id, expectedVersion: 1 });
    expect(await saveDraft(desk, stranger!, more)).toMatchObject({ code: 'DRAFT_NOT_FOUND' });
    expect(await saveDraft(desk, applicant, more)).toMatchObject({ id: draft.id, version: 2 });
    expect(await saveDraft(desk, applicant, { ...more, commandId: randomUUID() })).toMatchObject({ code: 'CONFLICT' });
    expect(await stored(desk, { id: draft.id } as ServiceCase)).toEqual({ history: [], outbox: [] });
  });
  it('T1: saved from two screens at the same second: one is kept, the other is told CONFLICT', async () => {
    const { id: draftId } = await givenDraft(desk);
    const twice = [1, 2].map(
      () => () => saveDraft(desk, applicant, filledIn({ draftId, expectedVersion: 1 })) as Promise<object>,
    );
    const answers = await race(desk.database, { table: 'case_draft', id: draftId }, twice);
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'DONE']);
  });
  it('an officer helps with it (S6, B16), and the applicant files it', async () => {
    const draft = await givenDraft(desk, officer);
    expect(draft).toMatchObject({ applicantId: applicant.id, agentId: null, savedBy: officer.id });
    expect(await submitCase(desk, applicant, seen(draft))).toMatchObject({ status: 'SUBMITTED' });
  });
  it.each<[string, Partial<SaveDraft>]>([
    ['ITEM_NOT_FOUND', { itemCode: 'x' }],
    ['ITEM_CHANGED', { itemVersion: 9 }],
    ['APPLICANT_NOT_FOUND', { applicantId: randomUUID() }],
    ['MANDATE_MISSING', { applicantId: sampleFolder.applicants.persons[1]!.id }],
    ['DRAFT_NOT_FOUND', { draftId: randomUUID(), expectedVersion: 1 }],
    ['FORM_INVALID', { form: [{ key: 'nobodyAsks', value: '1' }] }],
    ['MATERIAL_NOT_ON_LIST', { materials: [{ code: 'M99', copies: 1, originalChecked: false }] }],
    [
      'MUST_APPEAR_IN_PERSON',
      { itemCode: sampleFolder.items.find(({ mustAppearInPerson }) => mustAppearInPerson)!.itemCode },
    ],
  ])('is refused %s', async (code, matters) =>
    expect(await saveDraft(desk, applicant, filledIn(matters))).toMatchObject({ code }),
  );
  it('thrown away, nothing that was filled in is left; and an applicant has not more than twenty', async () => {
    const draft = await givenDraft(desk);
    granted(await discardDraft(desk, applicant, seen(draft)));
    expect(await draftRow(draft.id)).toMatchObject({ state: 'DISCARDED', form: [], materials: [] });
    expect(await discardDraft(desk, applicant, seen(draft))).toMatchObject({ code: 'CONFLICT' });
    const gone = seen({ ...draft, version: 2 });
    expect(await discardDraft(desk, applicant, gone)).toMatchObject({ code: 'DRAFT_NOT_FOUND' });
    const open = async (): Promise<number> =>
      (await desk.database.query(`SELECT count(*)::int AS n FROM case_draft WHERE state = 'OPEN'`))[0].n;
    while ((await open()) < MAX_DRAFTS) await givenDraft(desk);
    expect(await saveDraft(desk, applicant, filledIn())).toMatchObject({ code: 'TOO_MANY_DRAFTS' });
    await desk.database.query(`UPDATE case_draft SET state = 'DISCARDED'`);
  });
});

describe('T2: filing on line', () => {
  it('is a case with a number at once, and C1 runs from the entry into the system, late in the evening too (R9)', async () => {
    await setClock(desk.database, '2025-01-24T23:30:00+08:00');
    const draft = await givenDraft(desk);
    const serviceCase = granted(await submitCase(desk, applicant, seen(draft)));
    expect(serviceCase).toMatchObject({
      id: draft.id,
      status: 'SUBMITTED',
      opening: 'draft',
      receivedBy: null,
      windowNo: null,
      noticeBy: '2025-02-07',
      receivedAt: expect.stringMatching(/^2025-01-24T15:30/),
    });
    expect(await stored(desk, serviceCase)).toMatchObject({
      history: [{ action: 'submit', actor: applicant.id }],
      outbox: [{ type: 'CaseSubmitted.v1', seq: 1, data: { caseId: draft.id, caseNumber: serviceCase.caseNumber } }],
    });
    expect(await draftRow(draft.id)).toMatchObject({ state: 'SUBMITTED', form: [], materials: [] });
    await setClock(desk.database, '2025-01-24T10:00:00+08:00');
  });
  it('needs a valid form; what is missing of the materials the department says, once', async () => {
    const blank = granted(await saveDraft(desk, applicant, filledIn({ form: [] })));
    expect(await submitCase(desk, applicant, seen(blank))).toMatchObject({ code: 'FORM_INVALID' });
    const bare = granted(await saveDraft(desk, applicant, filledIn({ materials: [] })));
    const submitted = granted(await submitCase(desk, applicant, seen(bare)));
    expect(submitted).toMatchObject({ status: 'SUBMITTED', materials: [] });
    expect((await stored(desk, submitted)).outbox).toMatchObject([{ data: { handedIn: [] } }]);
  });
  it('an agent files with a mandate that covers it, and not without (B17)', async () => {
    const request = filledIn({ applicantId: applicant.id });
    expect(await saveDraft(desk, agent!, request)).toMatchObject({ code: 'MANDATE_MISSING' });
    granted(
      await registerMandate(desk, officer, {
        commandId: randomUUID(),
        principalId: applicant.id,
        agentId: agent!.id,
        powers: ['SUBMIT'] as const,
        validFrom: '2025-01-01',
        validTo: '2025-01-31',
      }),
    );
    const draft = granted(await saveDraft(desk, agent!, { ...request, commandId: randomUUID() }));
    await setClock(desk.database, '2025-02-01T10:00:00+08:00');
    expect(await submitCase(desk, agent!, seen(draft))).toMatchObject({ code: 'MANDATE_MISSING' });
    await setClock(desk.database, '2025-01-24T10:00:00+08:00');
    expect(await submitCase(desk, agent!, seen(draft))).toMatchObject({ agentId: agent!.id, status: 'SUBMITTED' });
  });
  it('a legal representative files for the enterprise by office, without a mandate, and asks it back (民法典 art. 61)', async () => {
    const { id: applicantId, legalRepresentativeKey } = sampleFolder.applicants.enterprises[0]!;
    const { id } = sampleFolder.applicants.persons.find(({ key }) => key === legalRepresentativeKey)!;
    const representative = { ...applicant, id };
    const draft = granted(await saveDraft(desk, representative, filledIn({ applicantId })));
    const filed = granted(await submitCase(desk, representative, seen(draft)));
    expect(filed).toMatchObject({ applicantId, agentId: id, mandateValidTo: '9999-12-31', status: 'SUBMITTED' });
    expect((await stored(desk, filed)).outbox).toMatchObject([
      { data: { parties: [{ applicantId, agentId: id, powers: ['SUBMIT', 'SUPPLEMENT', 'WITHDRAW', 'COLLECT'] }] } },
    ]);
    const request = { commandId: randomUUID(), caseId: filed.id };
    expect(await requestWithdrawal(desk, representative, request)).toMatchObject({ by: 'AGENT', partyId: id });
  });
  it('an enterprise files nothing by itself: what it or an officer has begun is its legal representative’s to file (S27)', async () => {
    const { id: applicantId, legalRepresentativeKey } = sampleFolder.applicants.enterprises[0]!;
    const { id } = sampleFolder.applicants.persons.find(({ key }) => key === legalRepresentativeKey)!;
    const firm = { ...applicant, id: applicantId };
    const begun = granted(await saveDraft(desk, firm, filledIn({ applicantId })));
    expect(await submitCase(desk, firm, seen(begun))).toMatchObject({ code: 'PERSON_MISSING' });
    expect(await submitCase(desk, { ...applicant, id }, seen(begun))).toMatchObject({ applicantId, agentId: id });
    const helped = granted(await saveDraft(desk, officer, filledIn({ applicantId })));
    expect(await submitCase(desk, { ...applicant, id }, seen(helped))).toMatchObject({ applicantId, agentId: id });
  });
  it('T2: twice at the same second: one case, the other is told CONFLICT', async () => {
    const draft = await givenDraft(desk);
    const twice = [1, 2].map(() => () => submitCase(desk, applicant, seen(draft)) as Promise<object>);
    const answers = await race(desk.database, { table: 'case_draft', id: draft.id }, twice);
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'DONE']);
  });
});

describe('T4: the pre-check of a window', () => {
  it('confirms the receipt; C1 keeps its start, and the department hears who it was (S1)', async () => {
    const submitted = await givenSubmission(desk);
    const confirmed = granted(await confirm(submitted));
    expect(confirmed).toMatchObject({
      status: 'RECEIVED',
      receivedBy: officer.id,
      windowNo: 'S01',
      version: 2,
      receivedAt: submitted.receivedAt,
      noticeBy: submitted.noticeBy,
    });
    expect((await stored(desk, submitted)).outbox).toMatchObject([
      { type: 'CaseSubmitted.v1' },
      {
        type: 'SubmissionConfirmed.v1',
        seq: 2,
        data: { receivedBy: officer.id, handedIn: submitted.materials.map(({ code }) => code) },
      },
    ]);
    expect(await confirm(confirmed)).toMatchObject({ code: 'ACTION_NOT_OPEN' });
  });
  it('refuses an incomplete list: what is missing, the department says (T5), and nobody is sent away', async () => {
    const submitted = await givenSubmission(desk);
    expect(await confirm(submitted, [])).toMatchObject({ code: 'MATERIALS_MISSING' });
    expect(await confirm({ ...submitted, id: randomUUID() })).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
  it('is the system’s when the department has acted before any window', async () => {
    const submitted = await givenSubmission(desk);
    const data = { caseId: submitted.id, round: 1, departmentCode: submitted.departmentCode };
    await tellFromReview(desk, submitted.id, 'CaseClaimed.v1', {
      ...data,
      status: 'RECEIVED',
      reviewerStaffNo: 'D0103',
    });
    expect(await desk.database.query('SELECT status FROM service_case WHERE id = $1', [submitted.id])).toEqual([
      { status: 'SUBMITTED' },
    ]);
    await tellFromReview(desk, submitted.id, 'CaseAccepted.v1', { ...data, status: 'ACCEPTED', acceptedBy: 'D0103' });
    expect((await stored(desk, submitted)).history).toMatchObject([
      { action: 'submit' },
      { action: 'confirm', actor: '/hall/review', version: 2 },
    ]);
    expect(await confirm(submitted)).toMatchObject({ code: 'CONFLICT' });
  });
  it('T4: by two windows at the same second: one confirms, the other is told CONFLICT', async () => {
    const submitted = await givenSubmission(desk);
    const twice = [1, 2].map(() => () => confirm(submitted) as Promise<object>);
    const answers = await race(desk.database, { table: 'service_case', id: submitted.id }, twice);
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'DONE']);
  });
});
