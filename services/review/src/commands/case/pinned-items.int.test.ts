import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseReceivedV1, PinnedItem } from '@hall/event-contracts';
import { frozenFieldsOf, versionFrom } from '@hall/transaction';
import { DataSource } from 'typeorm';
import { monday, people, received, someone } from '../../../testing/a-case.ts';
import { edge, givenJoint, jointReceived } from '../../../testing/a-joint-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { steps } from '../../../testing/steps.ts';
import { turnAwayAsked } from '../../../testing/turn-away-asked.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { onEvent } from '../../events/subscriptions.ts';
import { HistoryTable } from '../../storage/case/history-table.ts';
import { ReviewCaseTable } from '../../storage/case/review-case-table.ts';
import { readReviewCases, readWorkList } from '../../storage/case/review-case-reads.ts';
import { readJointCases } from '../../storage/joint-case/joint-case-reads.ts';
import { readTurnAways } from '../../storage/turn-away/turn-away-reads.ts';
import { reopenCase } from '../ending/reopen-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { openCases } from '../receipt/open-cases.ts';
import { receiveInstead } from '../turn-away/receive-instead.ts';
import { noteTurnAway } from '../turn-away/note-turn-away.ts';

let desk: TestDesk;
/** Review as it is after a restart: another process, which remembers no item. */
let restarted: DataSource;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());
beforeEach(async () => void (restarted = await new DataSource(desk.database.options).initialize()));
afterEach(() => restarted.destroy());

const event = (type: string, data: object) => ({
  id: randomUUID(),
  source: '/hall/intake',
  type,
  time: monday.instant,
  data,
});
const open = async (...all: readonly CaseReceivedV1[]): Promise<void> => {
  await desk.database.transaction((tx) =>
    openCases(
      tx,
      all.map((data) => event('CaseReceived.v1', data) as never),
    ),
  );
};
const itemsNamed = (name: string) =>
  desk.database.query(
    `SELECT content FROM pinned_content WHERE content ->> 'name' = $1 ORDER BY content -> 'version'`,
    [name],
  );
/** What an auditor sees of a case or a turn-away. */
const seen = async (id: string): Promise<{ after: ReviewCase }[]> =>
  desk.database.query('SELECT version, action, after FROM history_whole WHERE case_id = $1 ORDER BY version', [id]);
const items = async (id: string) => (await seen(id)).map(({ after }) => after.item);

/** An item with everything that an item can have, written by hand. */
const whole: PinnedItem = {
  itemCode: '11990101YL000001264990101001099',
  version: 3,
  name: '危险化学品经营许可',
  departmentCode: '11990101YL00000126',
  nature: 'LICENCE',
  handlingKind: 'COMMITTED',
  clock: {
    profile: 'SPECIAL_LAW',
    statutory: { amount: 30, unit: 'CALENDAR_DAY' },
    committed: null,
    extension: { amount: 15, unit: 'WORKING_DAY' },
    legalBasis: '《危险化学品安全管理条例》第三十五条',
  },
  incompletePolicy: 'REFUSE_ACCEPTANCE_WITH_LIST',
  resultKind: 'CERTIFICATE',
  resultName: '危险化学品经营许可证',
  materials: [{ code: 'M1', name: '"安全"评价报告\\附件', required: true, tolerable: false, source: 'DATA_SHARING' }],
  tolerance: null,
  specialProcedures: [
    { kind: 'EXPERT_REVIEW', legalBasis: '《行政许可法》第四十五条', estimate: { amount: 7, unit: 'WORKING_DAY' } },
  ],
  quota: { limit: 12 },
  fee: { amountFen: 0, legalBasis: '财税〔2026〕1号' },
  needsSiteVisit: false,
  contactPhone: '010-00000000',
  validityYears: 1.5,
};

describe('the pinned item of a case', () => {
  it('is kept once for all cases of a version, and each case has the version that it was received with', async () => {
    const { item } = received();
    const one = { ...item, name: '两个版本' };
    const two = { ...item, name: '两个版本', version: 2, validityYears: 3 };
    const cases = [
      received({ item: one }),
      received({ item: two }),
      received({ item: { ...one } }),
      received({ item: two }),
    ];
    await open(...cases);
    expect(await itemsNamed('两个版本')).toEqual([{ content: one }, { content: two }]);
    const ids = cases.map(({ caseId }) => caseId);
    for (const database of [desk.database, restarted]) {
      const read = await readReviewCases(database, ids);
      expect(read.map((reviewCase) => reviewCase?.item)).toEqual([one, two, one, two]);
    }
    for (const [index, id] of ids.entries()) expect(await items(id)).toEqual([[one, two][index % 2]]);
  });

  it('is read as it came, with everything that an item can have, and with nothing that need not be there', async () => {
    const { materials: _, tolerance: _none, quota: _any, validityYears: _long, ...short } = whole;
    const full = received({ item: whole });
    const plain = received({ item: { ...short, name: '简单事项' } });
    await open(full, plain);
    const [one, two] = await readReviewCases(restarted, [full.caseId, plain.caseId]);
    expect(one?.item).toEqual(whole);
    expect(two?.item).toEqual({ ...short, name: '简单事项' });
    expect(Object.keys(two!.item).sort()).toEqual(Object.keys(short).sort());
  });

  it('stays through a decision that is quashed and the round after it, and every version of the history has it', async () => {
    const item = { ...whole, name: '重新审查' };
    const before = await given(desk, { ...steps.refused(), item });
    const reopened = await reopenCase(desk, someone(people.decider, 'DECISION_MAKER'), {
      ...requestFor(before),
      orderNumber: '某行初〔2026〕1号',
      period: null,
    });
    expect(reopened).toMatchObject({ round: 2, item });
    const [read] = await readReviewCases(restarted, [before.id]);
    expect(read).toMatchObject({ round: 2, item });
    expect(await itemsNamed('重新审查')).toEqual([{ content: item }]);
  });

  it('S1: who has received the case is kept from it, whether the item is remembered or not; the case stays as it is', async () => {
    const arrived = received();
    await open(arrived);
    const [before] = await readReviewCases(restarted, [arrived.caseId]);
    for (const database of [restarted, desk.database]) {
      const answer = await claimCase({ database }, someone(people.receiver, 'REVIEWER'), requestFor(before!));
      expect(answer).toMatchObject({ kind: 'refused', code: 'RECEIVER_MAY_NOT_REVIEW' });
    }
    expect((await stored(desk, arrived.caseId)).reviewCase).toEqual(before);
    expect(await seen(arrived.caseId)).toMatchObject([{ version: 1, action: 'open', after: { item: arrived.item } }]);
  });

  it('is shown by histories that were written before beside those of today, from the first line to the last', async () => {
    const item = { ...whole, name: '历史' };
    const before = await given(desk, { ...steps.refused(), status: 'HANDED_OVER', deliveredAt: monday.instant, item });
    const insert = `INSERT INTO history (case_id, version, cause_id, action, actor, at, after) VALUES ($1, 1, 'c', 'open', 'x', now(), $2)`;
    await desk.database.query(insert, [before.id, before]);
    const archived = { caseId: before.id, round: 1, archivedAt: monday.instant, archivedBy: 'H401', files: 5 };
    const told = {
      ...event('CaseArchived.v1', archived),
      topic: 'hall.intake.event.v1',
      seq: 2,
      key: 'k',
      subject: 'k',
    };
    await desk.database.transaction((tx) => onEvent(tx, told as never));
    const raw = await desk.database.query(
      `SELECT after -> 'item' AS item FROM history WHERE case_id = $1 ORDER BY version`,
      [before.id],
    );
    expect(raw).toEqual([{ item }, { item: null }]); // the row of the case has it
    expect(await items(before.id)).toEqual([item, item]);
    const lines = await restarted.manager.find(HistoryTable, {
      where: { caseId: before.id },
      order: { version: 'ASC' },
    });
    expect(versionFrom(lines, 1, Object.keys(before))).toEqual(JSON.parse(JSON.stringify(before)));
    const [after] = await readReviewCases(restarted, [before.id]);
    const frozen = frozenFieldsOf(after!, restarted.getMetadata(ReviewCaseTable));
    expect(versionFrom(lines, 2, Object.keys(before), frozen)).toEqual(JSON.parse(JSON.stringify(after)));
  });

  it('is in every row of a work list, which asks for what it does not remember once', async () => {
    const departmentCode = '11990101YL00000999';
    const items = Array.from({ length: 50 }, (_, index) => ({ ...whole, name: `名单 ${index}` }));
    for (const item of items)
      await given(desk, { ...steps.received(), departmentCode, item, receivedAt: '2026-04-20T02:00:00.000Z' });
    const queries: string[] = [];
    const logQuery = (sql: string) => void queries.push(sql);
    Object.assign(restarted, { logger: { ...restarted.logger, logQuery } });
    const filter = { departmentCodes: [departmentCode], statuses: [], reviewerStaffNo: null, brokenPromise: false };
    const names = async () => (await readWorkList(restarted, filter, 50, null)).map(({ item }) => item.name).sort();
    expect(await names()).toEqual(items.map(({ name }) => name).sort());
    expect(queries).toHaveLength(2);
    await names();
    expect(queries).toHaveLength(3);
  });
});

describe('what else is pinned', () => {
  it('the item of a turn-away, from the question to the answer', async () => {
    const item = { ...whole, name: '不予收件' };
    const asked = turnAwayAsked({ item });
    await desk.database.transaction((tx) => noteTurnAway(tx, event('TurnAwayAsked.v1', asked) as never));
    const request = { commandId: randomUUID(), contactId: asked.contactId, expectedVersion: 1, reason: '材料已经齐全' };
    await receiveInstead({ database: restarted }, someone(people.reviewer, 'REVIEWER'), request);
    const [read] = await readTurnAways(restarted, [asked.contactId]);
    expect(read).toMatchObject({ state: 'TO_RECEIVE', item });
    expect(await items(asked.contactId)).toEqual([item, item]);
  });

  it('the plan of a joint case, with its edges and without any', async () => {
    const planned = await givenJoint(desk, jointReceived(['A', 'B', 'C'], [edge('A-B'), edge('B>C', 'HOLD')]));
    const loose = await givenJoint(desk, jointReceived(['A', 'B']));
    const [one, two] = await readJointCases(restarted, [planned.id, loose.id]);
    expect(one?.jointCase).toEqual(planned);
    expect(one?.jointCase.edges).toEqual([
      { from: 'A', to: 'B', onRefusal: 'CASCADE', waitsForResult: false },
      { from: 'B', to: 'C', onRefusal: 'HOLD', waitsForResult: true },
    ]);
    expect(two?.jointCase.edges).toEqual([]);
    expect(await seen(planned.id)).toMatchObject([{ after: { edges: planned.edges } }]);
  });
});
