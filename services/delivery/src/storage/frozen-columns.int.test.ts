import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rowsAndHistory, runMigrations, undoMigrations } from '@hall/test-database';
import { aDelivery, offer, openTestDesk, type TestDesk } from '../../testing/a-delivery.ts';
import { hear } from '../../testing/hear.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { addKnownCases } from './known-case-store.ts';
import { FreezeColumns1764910003000 } from './migrations/1764910003000-freeze-columns.ts';

/** A delivery that has opened, and opened again with the result of the next round. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  const { id, caseNumber, itemName, departmentCode, parties, deliveryMethod } = aDelivery();
  await addKnownCases(desk.database.manager, {
    id,
    caseNumber,
    itemName,
    departmentCode,
    parties,
    deliveryMethod,
    jointCaseId: randomUUID(),
    supplied: [],
  });
  for (const round of [1, 2]) await hear(desk, 'hall.review.event.v1', 'ResultOffered.v1', { ...offer(id), round });
});
afterAll(() => desk.database.close());

it('the history shows what its lines leave to the row of the delivery', async () => {
  const { rows, told } = await rowsAndHistory(desk.database, DeliveryCaseTable);
  expect(rows).toMatchObject([{ round: 2, version: 2 }]);
  expect(told).toEqual(rows);
});

it('the parties of a delivery are in its row, and the first line of its history is without them', async () => {
  const lines = await desk.database.query('SELECT after FROM history WHERE version = 1');
  expect(lines).toHaveLength(1);
  for (const field of ['id', 'caseNumber', 'itemName', 'departmentCode', 'parties', 'deliveryMethod', 'jointCaseId'])
    expect(lines[0].after).not.toHaveProperty(field);
});

it('the history shows the same when the migration is taken back and run again', async () => {
  const seen = () => desk.database.query('SELECT case_id, version, after, changed FROM history_whole ORDER BY 1, 2');
  const before = await seen();
  await undoMigrations(desk.database, [FreezeColumns1764910003000]);
  expect(await seen()).toEqual(before);
  await runMigrations(desk.database, [FreezeColumns1764910003000]);
  expect(await seen()).toEqual(before);
});
