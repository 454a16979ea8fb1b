import { randomUUID } from 'node:crypto';
import { openTestDatabase, setClock, type TestDatabase } from '@hall/test-database';
import { importCatalogue } from '../src/commands/catalogue/import-catalogue.ts';
import { receiveCase } from '../src/commands/receipt/receive-case.ts';
import { isRefused } from '../src/domain/refusals/refusals.ts';
import type { ServiceCase } from '../src/domain/case/service-case.ts';
import { intakeStorage } from '../src/storage/intake-database.ts';
import { everythingIn, someone } from './a-case.ts';
import { foodLicence, sampleFolder, sampleImport } from './sample-catalogue.ts';

/** A desk on a database of its own, with the sample catalogue, on a Friday in January 2025. */
export type TestDesk = { readonly database: TestDatabase };

/** Opens such a desk. Call `desk.database.close()` when the tests are done. */
export async function openTestDesk(): Promise<TestDesk> {
  const desk = { database: await openTestDatabase('intake', intakeStorage) };
  await setClock(desk.database, '2025-01-24T10:00:00+08:00');
  const imported = await importCatalogue(desk, randomUUID(), sampleImport);
  if (isRefused(imported)) throw new Error(imported.code);
  return desk;
}

/** Receives a case as the first applicant of the sample, as a window officer does. */
export async function givenCase(
  desk: TestDesk,
  applicantId = sampleFolder.applicants.persons[0]!.id,
): Promise<ServiceCase> {
  const request = { commandId: randomUUID(), itemCode: foodLicence.itemCode, applicantId, ...everythingIn() };
  const answer = await receiveCase(desk, someone('INTAKE_OFFICER'), request);
  if (isRefused(answer)) throw new Error(`${answer.code} ${answer.details?.join()}`);
  return answer;
}

/** The history of this case and its events in the outbox, as the database has them. */
export const stored = async ({ database }: TestDesk, { id }: ServiceCase) => ({
  history: await database.query('SELECT action, actor, version FROM history WHERE case_id = $1 ORDER BY version', [id]),
  outbox: await database.query(
    'SELECT type, seq::int, data, correlation_id FROM outbox_whole WHERE key = $1 ORDER BY id',
    [id],
  ),
});
