import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  missingFromMigrations,
  openTestDatabase,
  runMigrations,
  schemaLevels,
  statusCheckOf,
  undoMigrations,
} from '@hall/test-database';
import type { QueryRunner } from 'typeorm';
import { saveRows, stepsOf, transactionMigrations } from '@hall/transaction';
import { calendar, people, received } from '../../testing/a-case.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../testing/a-joint-case.ts';
import { steps } from '../../testing/steps.ts';
import { turnAwayAsked } from '../../testing/turn-away-asked.ts';
import { given, openTestDesk, type TestDesk } from '../../testing/open-review.ts';
import { openTurnAway } from '../domain/turn-away/turn-away.ts';
import { reviewStatuses } from '../domain/case/status.ts';
import { DepartmentReplyTable } from './replies/department-reply-table.ts';
import { HistoryTable } from './case/history-table.ts';
import { CarryProcedure1764600002000 } from './migrations/1764600002000-carry-procedure.ts';
import { AddTurnAwayDue1764750000001 } from './migrations/1764750000001-add-turn-away-due.ts';
import { TurnAwayTable } from './turn-away/turn-away-table.ts';
import { KeepHandedIn1764600003000 } from './migrations/1764600003000-keep-handed-in.ts';
import { NameReplySources1764710002000 } from './migrations/1764710002000-name-reply-sources.ts';
import { AddHoldClock1764760002000 } from './migrations/1764760002000-add-hold-clock.ts';
import { NameClockSources1764800002000 } from './migrations/1764800002000-name-clock-sources.ts';
import { RestateInWorkingDays1764800002001 } from './migrations/1764800002001-restate-in-working-days.ts';
import { KeepDocumentsInParts1764920002001 } from './migrations/1764920002001-keep-documents-in-parts.ts';
import { KeepLawsOnce1764920002000 } from './migrations/1764920002000-keep-laws-once.ts';
import { KeepUnusualHeaders1764890002000 } from './migrations/1764890002000-keep-unusual-headers.ts';
import { PinContents1764820002000 } from './migrations/1764820002000-pin-contents.ts';
import { FreezeColumns1764910002000 } from './migrations/1764910002000-freeze-columns.ts';
import { ReviewCaseTable } from './case/review-case-table.ts';
import { reviewStorage } from './review-database.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

/** Runs migrations in a transaction that is rolled back, because the process remembers what it has read of the tables. */
async function undoneAfter(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = desk.database.createQueryRunner();
  await runner.startTransaction();
  try {
    await work(runner);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Expects that the hashes of documents are those of what their rows say. */
async function expectSealed(runner: QueryRunner, caseId: string): Promise<void> {
  const rows = await runner.query(
    `SELECT sha256, encode(sha256(convert_to(jsonb_build_object('type', type, 'number', number, 'issuedOn', to_char(issued_on, 'YYYY-MM-DD'),
       'fields', fields)::text, 'UTF8')), 'hex') AS hash FROM official_document WHERE case_id = $1`,
    [caseId],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { sha256, hash } of rows) expect(sha256).toBe(hash);
}

describe('the migrations', () => {
  it('build exactly the tables the code describes', async () =>
    expect(await missingFromMigrations(desk.database)).toEqual([]));
  it('let a status be what its lifecycle has, and nothing else', async () =>
    expect(await statusCheckOf(desk.database, 'review_case_status')).toEqual([...reviewStatuses].sort()));
  it('give the same schema when they are taken back and run again', async () => {
    const empty = await openTestDatabase('review_levels', { migrations: reviewStorage.migrations });
    try {
      const own = reviewStorage.migrations.filter((migration) => !transactionMigrations.includes(migration));
      const { back, forward } = await schemaLevels(empty, own);
      expect(forward).toHaveLength(38);
      expect(forward).toEqual(back);
    } finally {
      await empty.close();
    }
  });
  it('are not taken back where cards that were taken back would be lost', async () => {
    const runner = desk.database.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`
      INSERT INTO card (case_id, round, kind, level, department_code, due_on, raised_at, taken_back_at)
      VALUES (gen_random_uuid(), 1, 'CLAIM', 'RED', 'd', '2026-05-20', now(), now())`);
    await expect(new AddHoldClock1764760002000().down(runner)).rejects.toThrow(
      'AddHoldClock1764760002000 cannot be undone: rows of card would be lost.',
    );
    await runner.rollbackTransaction();
    await runner.release();
  });
  it('name the place in the regulation for clocks whose law was written with the code of a clause', () =>
    undoneAfter(async (runner) => {
      const { id: caseId } = await given(desk, steps.claimed());
      const lawOf = () =>
        runner.query(`SELECT legal_basis AS law FROM clock WHERE case_id = $1 AND kind = 'CLAIM'`, [caseId]);
      await new KeepDocumentsInParts1764920002001().down(runner);
      await new KeepLawsOnce1764920002000().down(runner);
      const migration = new NameClockSources1764800002000();
      await migration.down(runner);
      expect(await lawOf()).toEqual([{ law: '《无差别综合受理一体化运作管理办法》：及时处理办件（S37）' }]);
      await migration.up(runner);
      expect(await lawOf()).toEqual([{ law: '《无差别综合受理一体化运作管理办法》三（一）3①：及时处理办件' }]);
    }));
  it('show the law of every clock, whether the row has its text or refers to it, downwards and upwards', () =>
    undoneAfter(async (runner) => {
      const { id: caseId } = await given(desk, steps.accepted());
      const migration = new KeepLawsOnce1764920002000();
      const whole = () => runner.query('SELECT * FROM clock_whole WHERE case_id = $1 ORDER BY kind', [caseId]);
      const texts = () =>
        runner.query('SELECT DISTINCT legal_basis AS text FROM clock WHERE case_id = $1 ORDER BY 1', [caseId]);
      const before = await whole();
      expect(before.map(({ kind, legal_basis: text }: Record<string, unknown>) => [kind, text])).toEqual([
        ['CLAIM', '《无差别综合受理一体化运作管理办法》三（一）3①：及时处理办件'],
        ['DECISION_COMMITTED', '办事指南公布的承诺时限'],
        ['DECISION_STATUTORY', '《中华人民共和国行政许可法》第四十二条'],
        ['INSPECT_ASSIGN', '《行政许可法》第五十五条第二款'],
        ['NOTICE', '《行政许可法》第三十二条第一款第四项'],
      ]);
      expect(await texts()).toEqual([{ text: null }]);
      await new KeepDocumentsInParts1764920002001().down(runner);
      await migration.down(runner);
      expect(await texts()).toHaveLength(5);
      await migration.up(runner);
      expect(await texts()).toHaveLength(5);
      expect(await whole()).toEqual(before);
    }));
  it('show every document whole and with its hash, whether its row has all of it or refers to what others say too, downwards and upwards', () =>
    undoneAfter(async (runner) => {
      const { id: caseId, item, certificate } = await given(desk, steps.delivered());
      const migration = new KeepDocumentsInParts1764920002001();
      const seen = (from: string) => runner.query(`SELECT * FROM ${from} WHERE case_id = $1 ORDER BY type`, [caseId]);
      const before = await seen('official_document_whole');
      expect(before).toMatchObject([
        {
          type: 'D6',
          title: '准予许可决定书',
          fields: { itemName: item.name, decidedBy: people.decider },
        },
        { type: 'D8', number: certificate!.number },
      ]);
      expect(await seen('official_document')).toMatchObject([{ title: null, number: null }, { title: null }]);
      await migration.down(runner);
      expect(await seen('official_document')).toEqual(before);
      await expectSealed(runner, caseId);
      await runner.query('SAVEPOINT undone');
      await expect(runner.query(`UPDATE official_document SET title = 'x'`)).rejects.toThrow('never changes');
      await runner.query('ROLLBACK TO undone');
      await migration.up(runner);
      expect(await seen('official_document_whole')).toEqual(before);
    }));
  it('C7: give a promise that was restated the working days that are left of it, to be reckoned again, and no other one', async () => {
    const restated = { completeAt: '2026-04-21T02:00:00.000Z', at: '2026-04-22T02:00:00.000Z', left: 4 };
    const { tolerance, ...rejected } = steps.tolerated();
    const { id } = await given(desk, { ...rejected, tolerance: { ...tolerance, restated } });
    const { id: other } = await given(desk, steps.tolerated());
    const clockOf = async (caseId: string) => {
      const sql = `SELECT unit, calendar_mark = '' AS again FROM clock WHERE case_id = $1 AND kind = 'TOLERANCE'`;
      return ((await desk.database.query(sql, [caseId])) as object[])[0];
    };
    await desk.database.query(`UPDATE clock SET unit = 'CALENDAR_DAY' WHERE kind = 'TOLERANCE'`);
    const runner = desk.database.createQueryRunner();
    await new RestateInWorkingDays1764800002001().up(runner);
    await runner.release();
    expect(await clockOf(id)).toEqual({ unit: 'WORKING_DAY', again: true });
    expect(await clockOf(other)).toEqual({ unit: 'CALENDAR_DAY', again: false });
  });
  it('fill in from the history who has examined a case before (art. 48(1)(4))', async () => {
    const { id: caseId } = await given(desk, steps.arranged());
    const { id: other } = await given(desk, steps.claimed());
    const seen = { action: 'x', actor: 'x', at: '2026-04-20T02:00:00.000Z', causeId: 'x', caseId };
    const verification = { verifiers: [people.reviewer, 'D0108'], record: { on: '2026-04-20' } };
    await desk.database.manager.insert(HistoryTable, [
      { ...seen, version: 1, after: { reviewerStaffNo: people.colleague, verification: null } },
      { ...seen, version: 2, after: { reviewerStaffNo: people.reviewer, verification } },
    ] as never);
    await undoMigrations(desk.database, [CarryProcedure1764600002000]);
    await runMigrations(desk.database, [CarryProcedure1764600002000]);
    const examinersOf = async (id: string) =>
      (await desk.database.manager.findOneByOrFail(ReviewCaseTable, { id })).examiners;
    expect(await examinersOf(caseId)).toEqual([people.reviewer, people.colleague, 'D0108']);
    expect(await examinersOf(other)).toEqual([]);
  });
  it('T12a: give the hall office tasks about notices that lapsed before there were any, and about no others', async () => {
    const { notice, ...awaiting } = steps.awaiting();
    const lapsedAt = '2026-05-07T16:00:00.000Z';
    const { id } = await given(desk, { ...awaiting, notice: { ...notice, lapsedAt } });
    await given(desk, steps.awaiting());
    await given(desk, { ...steps.supplied(), notice: { ...steps.supplied().notice, lapsedAt } });
    await undoMigrations(desk.database, [
      KeepHandedIn1764600003000,
      PinContents1764820002000,
      FreezeColumns1764910002000,
    ]);
    await runMigrations(desk.database, [
      KeepHandedIn1764600003000,
      PinContents1764820002000,
      FreezeColumns1764910002000,
    ]);
    expect(await desk.database.query('SELECT kind, case_id AS id, opened_at AS at FROM hall_task')).toEqual([
      { kind: 'SUPPLEMENT_LAPSED', id, at: new Date(lapsedAt) },
    ]);
  });
  it('C14: give questions that were asked before their thirty minutes round the clock, as they had them', async () => {
    const askedAt = '2026-04-20T08:50:00.000Z';
    const asked = turnAwayAsked({ ground: 'NOT_REQUIRED', missing: [], askedAt, windowNo: null });
    const opened = [{ before: null, after: openTurnAway(asked, calendar) }];
    await saveRows(desk.database.manager, [stepsOf(TurnAwayTable, opened)]);
    await undoMigrations(desk.database, [AddTurnAwayDue1764750000001]);
    await runMigrations(desk.database, [AddTurnAwayDue1764750000001]);
    expect(await desk.database.manager.findOneByOrFail(TurnAwayTable, { id: asked.contactId })).toMatchObject({
      askedAt,
      dueAt: '2026-04-20T09:20:00.000Z',
    });
  });
  it('name the sources of replies that came before, with what they said, and leave those of which the file does not tell', async () => {
    const value = Buffer.from('{"caseId":"x"}');
    const filed = {
      code: null,
      details: [],
      topic: 't',
      partition: 0,
      offset: '1',
      receivedAt: '2026-04-20T02:00:00.000Z',
    };
    const ofType = { ce_type: 'hall.department.TaskClaimed.v1' };
    const reply = (replyId: string, source: string | null) => ({
      ...filed,
      kafkaCode: 'fire',
      replyId,
      type: 'TaskClaimed.v1',
      caseId: null,
      verdict: 'APPLIED',
      value,
      headers: source === null ? ofType : { ...ofType, ce_source: source },
    });
    const all = [reply('1', '/department/fire/desk'), reply('2', '/department/other'), reply('3', null)];
    await desk.database.manager.insert(DepartmentReplyTable, all as never);
    const insert = `INSERT INTO inbox_message (consumer, source, event_id) VALUES ('hall.review.replies', 'department/fire', $1)`;
    for (const { replyId } of all) await desk.database.query(insert, [replyId]);
    await runMigrations(desk.database, [NameReplySources1764710002000]);
    const content = createHash('sha256').update('hall.department.TaskClaimed.v1\n').update(value).digest('hex');
    const rows = await desk.database.query('SELECT event_id AS id, source, content FROM inbox_message ORDER BY 1');
    expect(rows).toEqual([
      { id: '1', source: '/department/fire/desk', content },
      { id: '2', source: 'department/fire', content: null },
      { id: '3', source: 'department/fire', content: null },
    ]);
  });
  it('show the headers of replies as they were sent, upwards, downwards and upwards again', async () => {
    const migration = new KeepUnusualHeaders1764890002000();
    const caseId = randomUUID();
    const whole = {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: 'h-1',
      ce_source: '/department/fire',
      ce_type: 'hall.department.TaskClaimed.v1',
      ce_time: '2026-04-20T02:00:00Z',
      ce_subject: caseId,
    };
    const structured = { 'content-type': 'application/cloudevents+json' };
    const insert = `
      INSERT INTO department_reply (kafka_code, reply_id, type, case_id, verdict, details, topic, partition, log_offset, headers, received_at)
      VALUES ('fire', $1, 'TaskClaimed.v1', $2, 'APPLIED', '[]', 't', 0, '1', $3, '2026-04-20T02:00:00Z')`;
    const sent = [{ headers: whole }, { headers: structured }];
    const runner = desk.database.createQueryRunner();
    await runner.startTransaction();
    const inside = (from: string) =>
      runner.query(`SELECT headers FROM ${from} WHERE reply_id LIKE 'h-%' ORDER BY reply_id`);
    await migration.down(runner);
    await runner.query(insert, ['h-1', caseId, JSON.stringify(whole)]);
    await runner.query(insert, ['h-2', null, JSON.stringify(structured)]);
    await migration.up(runner);
    expect(await inside('department_reply_whole')).toEqual(sent);
    await migration.down(runner);
    expect(await inside('department_reply')).toEqual(sent);
    await migration.up(runner);
    expect(await inside('department_reply_whole')).toEqual(sent);
    await runner.rollbackTransaction();
    await runner.release();
  });
  it('6.3: give the hall office tasks about holds, and take back the cards of decisions that are kept', async () => {
    const held = await given(desk, { ...steps.accepted(), heldSince: '2026-04-21T02:00:00.000Z' });
    const kept = await given(desk, { ...steps.pending(), keptRuling: steps.granted().ruling });
    const pending = await given(desk, steps.pending());
    await undoMigrations(desk.database, [
      AddHoldClock1764760002000,
      PinContents1764820002000,
      FreezeColumns1764910002000,
    ]);
    await desk.database.query(
      `INSERT INTO card (case_id, round, kind, level, department_code, due_on, raised_at)
       SELECT id, 1, 'DECISION_STATUTORY', 'RED', 'd', '2026-05-20', '2026-05-20T16:00:00Z'
       FROM unnest($1::uuid[]) AS id`,
      [[kept.id, pending.id]],
    );
    await runMigrations(desk.database, [
      AddHoldClock1764760002000,
      PinContents1764820002000,
      FreezeColumns1764910002000,
    ]);
    const tasks = await desk.database.query(`SELECT kind FROM hall_task WHERE case_id = $1`, [held.id]);
    expect(tasks).toEqual([{ kind: 'COMPONENT_HELD' }]);
    const standing = await desk.database.query(`SELECT case_id AS id FROM card WHERE taken_back_at IS NULL`);
    expect(standing).toEqual([{ id: pending.id }]);
  });
  it('put the pinned items and plans back into each row when they are taken back, and keep them once when they are run again', async () => {
    const joint = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B')]));
    const { item } = (await storedJoint(desk, joint.id)).component('A');
    const turnAway = openTurnAway(
      {
        contactId: randomUUID(),
        caseNumber: '99010120260420000009X',
        item,
        department: received().department,
        parties: received().parties,
        ground: 'NOT_REQUIRED',
        missing: [],
        askedAt: '2026-04-20T08:50:00.000Z',
        askedBy: people.receiver,
        windowNo: null,
      },
      calendar,
    );
    await saveRows(desk.database.manager, [stepsOf(TurnAwayTable, [{ before: null, after: turnAway }])]);
    const history = () =>
      desk.database.query('SELECT case_id, version, after, changed FROM history_whole ORDER BY 1, 2');
    const lapsing = () => desk.database.query('SELECT case_id, kind FROM lapsing_clock ORDER BY 1, 2');
    const seen = await history();
    const due = await lapsing();
    expect(seen.find(({ case_id: id }: { case_id: string }) => id === joint.id)).toMatchObject({
      after: { edges: joint.edges },
    });

    await undoMigrations(desk.database, [PinContents1764820002000, FreezeColumns1764910002000]);
    const inRows = `SELECT DISTINCT item FROM review_case WHERE joint_case_id = $1 UNION ALL SELECT item FROM turn_away WHERE id = $2
                    UNION ALL SELECT edges FROM joint_case WHERE id = $1`;
    expect(await desk.database.query(inRows, [joint.id, turnAway.id])).toEqual([
      { item },
      { item },
      { item: joint.edges },
    ]);
    expect([await history(), await lapsing()]).toEqual([seen, due]);

    await runMigrations(desk.database, [PinContents1764820002000, FreezeColumns1764910002000]);
    expect([await history(), await lapsing()]).toEqual([seen, due]);
    expect((await storedJoint(desk, joint.id)).component('B').item).toEqual(item);
    expect((await storedJoint(desk, joint.id)).jointCase).toEqual(joint);
    const kept = await desk.database.query('SELECT FROM pinned_content WHERE content = $1', [item]);
    expect(kept).toHaveLength(1);
  });
});
