import { randomUUID } from 'node:crypto';
import { openTestDatabase, setClock, type TestDatabase } from '@hall/test-database';
import { saveRows, stepsOf } from '@hall/transaction';
import { certificatePaper, decisionPaper } from '../src/domain/examination/decision-paper.ts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { saveCopy } from '../src/storage/copies/catalogue-store.ts';
import { saveClocks } from '../src/storage/clocks/clock-store.ts';
import { issueDocuments } from '../src/storage/documents/document-store.ts';
import { reviewStorage } from '../src/storage/review-database.ts';
import { ReviewCaseTable } from '../src/storage/case/review-case-table.ts';
import { calendar, department, monday, staff, years } from './a-case.ts';

/** A desk on a database of its own, which has heard of the sample department and the calendars, on a Monday in April 2026. */
export type TestDesk = { readonly database: TestDatabase };

/** Opens such a desk. Call `desk.database.close()` when the tests are done. */
export async function openTestDesk(): Promise<TestDesk> {
  const database = await openTestDatabase('review', reviewStorage);
  await setClock(database, '2026-04-20T10:00:00+08:00');
  await saveCopy(database.manager, { kind: 'department', code: department.code, version: 1, value: department });
  for (const member of staff)
    await saveCopy(database.manager, { kind: 'staff', code: member.staffNo, version: 1, value: member });
  for (const year of years)
    await saveCopy(database.manager, { kind: 'calendar', code: String(year.year), version: 1, value: year as never });
  return { database };
}

/** Puts a case into the database, as earlier commands would have left it: of one that was served, with its decision and certificate. */
export async function given({ database }: TestDesk, reviewCase: ReviewCase): Promise<ReviewCase> {
  await saveRows(database.manager, [stepsOf(ReviewCaseTable, [{ before: null, after: reviewCase }])]);
  const { ruling, certificate, deliveredAt } = reviewCase;
  if (ruling && deliveredAt) {
    const papers = [decisionPaper(reviewCase, ruling)];
    if (certificate) papers.push(certificatePaper(reviewCase, certificate.number, certificate.at));
    await issueDocuments(database.manager, [{ about: reviewCase, drafts: papers, actor: ruling.by, at: ruling.at }]);
  }
  const opened = { cases: [{ before: null, after: reviewCase }], joints: [] };
  await saveClocks(database.manager, opened, { now: monday, calendar });
  return reviewCase;
}

/** What the database has of this case. */
export const stored = async ({ database }: TestDesk, id: string) => ({
  reviewCase: await database.manager.findOneBy(ReviewCaseTable, { id }),
  history: await database.query('SELECT action, actor, version FROM history WHERE case_id = $1 ORDER BY version', [id]),
  events: await database.query('SELECT type, seq::int, data FROM outbox_whole WHERE key = $1 ORDER BY id', [id]),
});

/** The request of somebody who has seen the case as it is. */
export const requestFor = ({ id: caseId, version: expectedVersion }: ReviewCase) => ({
  commandId: randomUUID(),
  caseId,
  expectedVersion,
});
