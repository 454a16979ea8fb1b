import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Role } from '@hall/callers';
import type { ServiceItem } from '@hall/event-contracts';
import { openTestDatabase, setClock, type TestDatabase } from '@hall/test-database';
import type { HallNow } from '@hall/working-days';
import type { Caller } from '../src/domain/roles.ts';
import type { Question } from '../src/domain/question.ts';
import { issuedTicket, type Ticket } from '../src/domain/ticket.ts';
import { saveCopy } from '../src/storage/catalogue-store.ts';
import { consultationStorage } from '../src/storage/consultation-database.ts';
import { QuestionTable } from '../src/storage/question-table.ts';
import { TicketTable } from '../src/storage/ticket-table.ts';

/** A Monday morning in April 2026. */
export const monday: HallNow = { instant: '2026-04-20T02:00:00.000Z', today: '2026-04-20' };

/** An item of the sample with published answers. */
export const item = (
  JSON.parse(
    readFileSync(new URL('../../../infra/catalogue/service-items.json', import.meta.url), 'utf8'),
  ) as ServiceItem[]
)[0]!;

/** An answerer of that item. */
export const answerer = item.answerers[0]!;

/** A ticket, with what the test cares about. */
export const aTicket = (matters: Partial<Ticket> = {}): Ticket => ({
  ...issuedTicket(
    {
      id: randomUUID(),
      itemCode: item.itemCode,
      applicantId: randomUUID(),
      issuedBy: 'H101',
      serial: Math.floor(Math.random() * 1e6),
    },
    monday,
  ),
  ...matters,
});

/** A question that H201 has taken, with what the test cares about. */
export const aQuestion = (matters: Partial<Question> = {}): Question => ({
  id: randomUUID(),
  status: 'OPEN',
  version: 1,
  itemCode: item.itemCode,
  departmentCode: item.departmentCode,
  ticketId: null,
  caseId: null,
  applicantId: randomUUID(),
  text: '怎么办？',
  askedAt: monday.instant,
  firstContactOwner: 'H201',
  owner: 'H201',
  answerer: null,
  handovers: [],
  escalatedAt: null,
  answer: null,
  ...matters,
});

/** Somebody with these roles. */
export const someone = (id: string, ...roles: Role[]): Caller => ({
  id,
  roles,
  departmentCode: item.departmentCode,
  windowNo: 'S01',
  trace: { correlationId: null, traceparent: null },
});

/**
 * Opens a desk that has heard of the item and of two officers, of whom H201 is qualified. Call `desk.database.close()`
 * when the tests are done.
 */
export type TestDesk = { readonly database: TestDatabase };
export async function openTestDesk(): Promise<TestDesk> {
  const database = await openTestDatabase('consultation', consultationStorage);
  await setClock(database, '2026-04-20T10:00:00+08:00');
  await saveCopy(database.manager, { kind: 'item', code: item.itemCode, version: 1, value: item });
  for (const [staffNo, consultingQualified] of [
    ['H201', true],
    ['H205', false],
  ] as const) {
    const value = {
      staffNo,
      roles: ['INTAKE_OFFICER' as const],
      departmentCode: null,
      windowNo: 'S01',
      consultingQualified,
    };
    await saveCopy(database.manager, { kind: 'staff', code: staffNo, version: 1, value });
  }
  return { database };
}

/** Puts a question or a ticket into the database, as earlier commands would have left it. */
export async function givenQuestion({ database }: TestDesk, question = aQuestion()): Promise<Question> {
  await database.manager.insert(QuestionTable, question as never);
  return question;
}
export async function givenTicket({ database }: TestDesk, ticket = aTicket()): Promise<Ticket> {
  await database.manager.insert(TicketTable, ticket);
  return ticket;
}

/** The request of somebody who has seen the question as it is. */
export const requestFor = ({ id: questionId, version: expectedVersion }: Question) => ({
  commandId: randomUUID(),
  questionId,
  expectedVersion,
});
