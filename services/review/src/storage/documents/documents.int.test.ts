import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '@hall/test-database';
import { oneTransaction } from '@hall/transaction';
import { anEntry, department, monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { acceptCase } from '../../commands/acceptance/accept-case.ts';
import { correctDocument } from '../../commands/result/correct-document.ts';
import { decideCase } from '../../commands/examination/decide-case.ts';
import { requestSupplement } from '../../commands/notice/request-supplement.ts';
import { onEvent } from '../../events/subscriptions.ts';
import { startReview } from '../../commands/examination/start-review.ts';
import { submitOpinion } from '../../commands/examination/submit-opinion.ts';
import { isRefused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { DocumentDraft } from '../../domain/documents/document.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import { documentTypes, requiredFields } from '../../domain/documents/required-fields.ts';
import { readDocuments } from './document-reads.ts';
import { issueDocuments, listDocuments } from './document-store.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');
const serials = async (): Promise<number[]> =>
  (await desk.database.query(`SELECT serial FROM official_document WHERE serial > 0 ORDER BY serial`)).map(
    ({ serial }: { serial: number }) => serial,
  );

describe('the documents of a case', () => {
  it('are numbered without gaps by issuer and year, also when twenty are issued at once and some are refused', async () => {
    const cases = await Promise.all(Array.from({ length: 20 }, () => given(desk, steps.claimed())));
    const answers = await Promise.all(
      cases.map((one, at) =>
        at % 3 === 0
          ? requestSupplement(desk, reviewer, { ...requestFor(one), entries: [anEntry({ materialCode: 'M9' })] })
          : at % 3 === 1
            ? requestSupplement(desk, reviewer, { ...requestFor(one), entries: [anEntry()] })
            : acceptCase(desk, reviewer, requestFor(one)),
      ),
    );
    const issued = answers.filter((answer) => !isRefused(answer)).length;
    expect(issued).toBe(13);
    expect(await serials()).toEqual(Array.from({ length: issued }, (_, at) => at + 1));
  });
  it('S9: leave no gap where the transaction fails', async () => {
    const before = await serials();
    const bad = await given(desk, { ...steps.claimed(), departmentCode: 'no code' }); // its event breaks the contract
    await expect(acceptCase(desk, { ...reviewer, departmentCode: 'no code' }, requestFor(bad))).rejects.toThrow();
    await acceptCase(desk, reviewer, requestFor(await given(desk, steps.claimed())));
    expect(await serials()).toEqual([...before, before.length + 1]);
  });
  it('begin again with the year, and say who issued what, for whom, by which template', async () => {
    await setClock(desk.database, '2027-01-04T10:00:00+08:00');
    const reviewCase = await given(desk, { ...steps.claimed(), receivedAt: '2027-01-04T01:30:00.000Z' });
    await acceptCase(desk, reviewer, requestFor(reviewCase));
    const document = (await readDocuments(desk.database, [reviewCase.id])).flat()[0];
    expect(document).toMatchObject({
      type: 'D2',
      ordinal: 1,
      year: 2027,
      serial: 1,
      issuer: department.code,
      issuedBy: people.reviewer,
      number: `${department.shortName}审受字〔2027〕0001号`,
      fields: {
        caseNumber: reviewCase.caseNumber,
        itemName: reviewCase.item.name,
        basis: 'NORMAL',
        issuer: department.name,
        applicantVersionId: reviewCase.parties[0]!.applicantVersionId,
      },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await setClock(desk.database, '2026-04-20T10:00:00+08:00');
  });
  it('never change', async () => {
    for (const change of [`UPDATE official_document SET title = 'x'`, `DELETE FROM official_document`])
      await expect(desk.database.query(change)).rejects.toThrow('never changes');
  });
  it('T33: a misspelt name is put right by the version of the data of which intake has told, and of nobody else’s', async () => {
    const reviewCase = await given(desk, steps.delivered());
    const theirs = randomUUID();
    const strange = randomUUID();
    const correct = (becomes: string) =>
      correctDocument(desk, decider, {
        ...requestFor(reviewCase),
        documentId: 'D8-1',
        reason: '姓名误写',
        corrections: [{ field: 'applicantVersionId', becomes }],
      });
    const tell = (applicantVersionId: string, applicantId: string) =>
      desk.database.transaction((tx) =>
        onEvent(tx, {
          id: randomUUID(),
          source: '/hall/intake',
          type: 'ApplicantChanged.v1',
          topic: 'hall.intake.event.v1',
          time: monday.instant,
          seq: 1,
          key: applicantId,
          subject: applicantId,
          data: { applicantId, applicantVersionId, changedAt: monday.instant },
        } as never),
      );
    expect(await correct(theirs)).toMatchObject({ code: 'NOT_THE_APPLICANT', details: [theirs] });
    await tell(theirs, reviewCase.parties[0]!.applicantId);
    await tell(theirs, reviewCase.parties[0]!.applicantId);
    await tell(strange, randomUUID());
    expect(await correct(strange)).toMatchObject({ code: 'NOT_THE_APPLICANT' });
    expect(await correct(theirs)).toMatchObject({ version: reviewCase.version + 1 });
    const [documents] = await readDocuments(desk.database, [reviewCase.id]);
    expect(documents!.find(({ type, ordinal }) => type === 'D8' && ordinal === 2)!.fields).toMatchObject({
      holder: theirs,
      applicantVersionId: theirs,
      version: '002',
    });
  });
  it('T33: a corrected version stands beside the old one, which is kept as it was', async () => {
    const reviewCase = await given(desk, steps.delivered());
    const [before] = await readDocuments(desk.database, [reviewCase.id]);
    const asked = (documentId: string, becomes: string) => ({
      documentId,
      reason: '笔误',
      corrections: [{ field: 'content', becomes }],
    });
    const first = await correctDocument(desk, decider, {
      ...requestFor(reviewCase),
      ...asked('D6-1', '准予食品经营许可·新办'),
    });
    if (isRefused(first)) throw new Error(first.code);
    expect(
      await correctDocument(desk, decider, { ...requestFor(first), ...asked('D6-1', '准予食品经营许可·新办') }),
    ).toMatchObject({
      code: 'ALREADY_SUPERSEDED',
    });
    const second = await correctDocument(desk, decider, {
      ...requestFor(first),
      ...asked('D8-1', '食品经营许可·新办'),
    });
    expect(isRefused(second)).toBe(false);
    const [after] = await readDocuments(desk.database, [reviewCase.id]);
    const find = (type: string, ordinal: number) => after!.find((one) => one.type === type && one.ordinal === ordinal)!;
    for (const one of before!) expect(find(one.type, one.ordinal)).toEqual(one);
    expect(find('D6', 2)).toMatchObject({
      supersedes: find('D6', 1).number,
      serial: find('D6', 1).serial + 1,
      issuedBy: people.decider,
      fields: {
        ...find('D6', 1).fields,
        content: '准予食品经营许可·新办',
        correction: { corrects: 'D6-1', reason: '笔误' },
      },
    });
    expect(find('D6', 2).sha256).not.toBe(find('D6', 1).sha256);
    expect(find('D8', 2)).toMatchObject({
      number: reviewCase.certificate!.number,
      supersedes: reviewCase.certificate!.number,
      serial: 0,
      fields: { version: '002' },
    });
    const { events } = await stored(desk, reviewCase.id);
    expect(events.map(({ data }: { data: object }) => data)).toMatchObject([
      { documentId: 'D6-2', supersedes: 'D6-1' },
      { documentId: 'D8-2', supersedes: 'D8-1' },
    ]);
  });
  it('E26: a limited licence is granted in the order of acceptance, strictly counted', async () => {
    const limited = { ...steps.claimed().item, itemCode: '1'.repeat(31), quota: { limit: 1 }, needsSiteVisit: false };
    const claimed = await Promise.all([1, 2].map(() => given(desk, { ...steps.claimed(), item: limited })));
    await Promise.all(claimed.map((one) => acceptCase(desk, reviewer, requestFor(one))));
    const places: { case_id: string; place: number }[] = await desk.database.query(
      `SELECT case_id, place FROM quota_place ORDER BY place`,
    );
    expect(places.map(({ place }) => place)).toEqual([1, 2]);
    const [first, second] = places.map(({ case_id: id }) => id);
    const now = async (caseId: string | undefined) => requestFor((await stored(desk, caseId!)).reviewCase!);
    for (const id of [second, first]) {
      await startReview(desk, reviewer, await now(id));
      expect(
        await submitOpinion(desk, reviewer, {
          ...(await now(id)),
          recommendation: 'GRANT' as const,
          text: '符合',
          legalBasis: '第五十七条',
        }),
      ).toMatchObject({
        status: 'PENDING_DECISION',
      });
    }
    const grant = async (caseId: string | undefined) =>
      decideCase(desk, decider, {
        ...(await now(caseId)),
        outcome: 'GRANTED',
        reasons: [],
        legalBasis: '第五十七条',
      });
    expect(await grant(second)).toMatchObject({ code: 'QUOTA_ORDER' });
    expect(await grant(first)).toMatchObject({ status: 'GRANTED' });
    expect(await grant(second)).toMatchObject({ code: 'QUOTA_FULL' });
  });
});

describe('what documents of an item say alike', () => {
  /** A document of each type with everything said, with a blank one, and a certificate with its own number. */
  const drafts = documentTypes.flatMap((type): DocumentDraft[] => {
    const title = `${type}号文书`;
    const said = requiredFields[type].map((field) => [field, { 内容: [field, 1.5], a: null }] as const);
    const blank = requiredFields[type].map((field) => [field, null] as const);
    const number = type === 'D8' ? 'JY〔2026〕0001号-1' : undefined;
    return [said, blank].map((fields) => {
      const draft = { type, title, fields: Object.fromEntries(fields) };
      return number === undefined ? draft : { ...draft, number };
    });
  });
  const issueAll = (about: ReviewCase, papers: readonly DocumentDraft[] = drafts) =>
    oneTransaction(desk.database, (tx) =>
      issueDocuments(tx, [{ about, drafts: papers, actor: people.reviewer, at: monday.instant }]),
    );
  const count = async () =>
    (await desk.database.query('SELECT count(*)::int AS count FROM common_content'))[0].count as number;

  it('is kept once for each type, however many cases there are, and nothing of a case is in it', async () => {
    const one = steps.claimed();
    await issueAll(one);
    const known = await count();
    const other = { ...steps.claimed(), caseNumber: '99010120260420000099X' };
    await issueAll(other);
    expect(await count()).toBe(known);
    const found = await desk.database.query(
      `SELECT FROM common_content WHERE content::text LIKE ANY (ARRAY['%' || $1 || '%', '%' || $2 || '%', '%' || $3 || '%'])`,
      [one.caseNumber, one.id, one.parties[0]!.applicantVersionId],
    );
    expect(found).toEqual([]);
  });
  it('is shown with what each says itself, of every type, in the order and with the hash of a document that is kept whole', async () => {
    const about = steps.claimed();
    const issued = await issueAll(about);
    expect(issued).toHaveLength(24);
    const [read] = await readDocuments(desk.database, [about.id]);
    expect(read).toHaveLength(24);
    const listed = await desk.database.transaction((tx) => listDocuments(tx, about.id));
    for (const document of issued) {
      const isIt = ({ type, ordinal }: OfficialDocument) => type === document.type && ordinal === document.ordinal;
      const shown = read!.find(isIt)!;
      expect(shown).toEqual({ ...document, sha256: expect.any(String) });
      expect(listed.find(isIt)).toEqual(shown);
      const { type, number, issuedOn, fields } = document;
      const [whole] = await desk.database.query(
        `SELECT fields, encode(sha256(convert_to(jsonb_build_object('type', $1::text, 'number', $2::text, 'issuedOn', $3::text, 'fields', fields)::text, 'UTF8')), 'hex') AS hash
         FROM (SELECT $4::jsonb AS fields) AS said`,
        [type, number, issuedOn, JSON.stringify(fields)],
      );
      expect(JSON.stringify(shown.fields)).toBe(JSON.stringify(whole.fields));
      expect(shown.sha256).toBe(whole.hash);
    }
    const rows = await desk.database.query(
      'SELECT count(*)::int AS rows, count(title)::int AS titles, count(number)::int AS numbers FROM official_document WHERE case_id = $1',
      [about.id],
    );
    expect(rows).toEqual([{ rows: 24, titles: 0, numbers: 2 }]);
  });
  it.each([999, 9_999, 10_000, 123_456])('tells number %d of the year as it was issued', async (serial) => {
    await desk.database.query('UPDATE document_counter SET last = $1 - 1 WHERE last < $1', [serial]);
    const about = steps.claimed();
    const [issued] = await issueAll(about, drafts.slice(0, 1));
    const [shown] = (await readDocuments(desk.database, [about.id])).flat();
    expect(issued!.serial).toBe(serial);
    expect(shown!.number).toBe(issued!.number);
  });
  it('is not asked for by a document from before, which is whole', async () => {
    const about = steps.claimed();
    await issueAll(about, drafts.slice(0, 1));
    const [document] = (await readDocuments(desk.database, [about.id])).flat();
    const old = randomUUID();
    await desk.database.query(
      `INSERT INTO official_document (case_id, round, type, ordinal, number, issuer, year, serial, title, issued_on, issued_at, issued_by, template_version, fields, sha256)
       SELECT $2, round, type, ordinal, number, issuer, year, 0, title, issued_on, issued_at, issued_by, template_version, fields, ''
       FROM official_document_whole WHERE case_id = $1`,
      [about.id, old],
    );
    const [shown] = await readDocuments(desk.database, [old]);
    expect(shown).toEqual([{ ...document, caseId: old, serial: 0 }]);
  });
  it('has to be there: a document that refers to nothing is refused, and so is one without a number', async () => {
    const insert = (common: string) => `
      INSERT INTO official_document (case_id, round, type, ordinal, issuer, year, serial, issued_on, issued_at, template_version, fields, sha256, common)
      VALUES (gen_random_uuid(), 1, 'D2', 1, 'x', 2026, 0, now(), now(), '1', '{}', '', ${common})`;
    await expect(desk.database.query(insert('0'))).rejects.toThrow('query returned no rows');
    await expect(desk.database.query(insert('NULL'))).rejects.toThrow('official_document_common');
  });
});
