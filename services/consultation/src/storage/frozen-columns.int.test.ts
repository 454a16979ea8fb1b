import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rowsAndHistory, runMigrations, undoMigrations } from '@hall/test-database';
import { item, openTestDesk, someone, type TestDesk } from '../../testing/a-question.ts';
import { callNextTicket, finishTicket, issueTicket } from '../commands/serve-ticket.ts';
import { takeQuestion } from '../commands/take-question.ts';
import type { Ticket } from '../domain/ticket.ts';
import { FreezeColumns1764910004000 } from './migrations/1764910004000-freeze-columns.ts';
import { QuestionTable } from './question-table.ts';
import { TicketTable } from './ticket-table.ts';

/** Tickets that wait and that were served, and a question that was taken for one of them. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  const officer = someone('H201', 'INTAKE_OFFICER');
  const guide = someone('H101', 'GUIDE');
  for (const itemCode of [item.itemCode, null]) await issueTicket(desk, guide, { commandId: randomUUID(), itemCode });
  const called = (await callNextTicket(desk, officer, { commandId: randomUUID() })) as Ticket;
  const { id: ticketId, version: expectedVersion } = called;
  const asked = { commandId: randomUUID(), itemCode: item.itemCode, text: '怎么办？', ticketId, caseId: null };
  await takeQuestion(desk, officer, asked);
  await finishTicket(desk, officer, { commandId: randomUUID(), ticketId, expectedVersion, served: true });
});
afterAll(() => desk.database.close());

it.each([
  { table: TicketTable, count: 2 },
  { table: QuestionTable, count: 1 },
])('the history shows what its lines leave to the rows of $table.options.tableName', async ({ table, count }) => {
  const { rows, told } = await rowsAndHistory(desk.database, table);
  expect(rows).toHaveLength(count);
  expect(told).toEqual(rows);
});

it('the number of a ticket is in its row, and neither the first nor the last line of its history has it', async () => {
  const lines = await desk.database.query(`
    SELECT h.after FROM history h JOIN ticket t ON t.id = h.subject_id WHERE t.status = 'FINISHED' AND h.after IS NOT NULL`);
  expect(lines).toHaveLength(2);
  for (const { after } of lines)
    for (const field of ['id', 'number', 'itemCode', 'issuedBy', 'issuedAt']) expect(after).not.toHaveProperty(field);
});

it('the history shows the same when the migration is taken back and run again', async () => {
  const seen = () => desk.database.query('SELECT subject_id, version, after, changed FROM history_whole ORDER BY 1, 2');
  const before = await seen();
  await undoMigrations(desk.database, [FreezeColumns1764910004000]);
  expect(await seen()).toEqual(before);
  await runMigrations(desk.database, [FreezeColumns1764910004000]);
  expect(await seen()).toEqual(before);
});
