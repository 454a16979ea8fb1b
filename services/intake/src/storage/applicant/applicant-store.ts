import { appendToOutbox } from '@hall/messaging';
import { StaleRow, type Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import type { Applicant, IdType } from '../../domain/applicant/applicant.ts';
import { allows, byOffice, type Mandate, type Power } from '../../domain/applicant/mandate.ts';
import { isId } from '../../domain/case/service-case.ts';
import { readApplicantByNumber, readApplicants } from './applicant-reads.ts';
import { tellMandate, tellOffice } from './power-store.ts';
import { ApplicantTable, ApplicantVersionTable, MandateTable, type Note } from './applicant-table.ts';

/** The applicant with their current data. */
export const findApplicant = async (tx: Transaction, id: string): Promise<Applicant | undefined> =>
  isId(id) ? ((await readApplicants(tx, [id.toLowerCase()]))[0] ?? undefined) : undefined;

/** The applicant with this identity document, with their current data. */
export const findApplicantByNumber = async (
  tx: Transaction,
  idType: IdType,
  idNumber: string,
): Promise<Applicant | undefined> => (await readApplicantByNumber(tx, idType, idNumber)) ?? undefined;

/**
 * Adds a new applicant and the first version of their data, and announces who acts for a new enterprise. Throws StaleRow when somebody else has just added the same document.
 */
export async function addApplicant(tx: Transaction, applicant: Applicant, note: Note): Promise<void> {
  const { id, kind, idType, idNumber, version, versionId } = applicant;
  const added = await tx
    .createQueryBuilder()
    .insert()
    .into(ApplicantTable)
    .values({ id, kind, idType, idNumber, version, versionId })
    .orIgnore()
    .returning('id')
    .execute();
  if ((added.raw as unknown[]).length !== 1) throw new StaleRow(id);
  await addVersion(tx, applicant, note);
  await tellOffice(tx, applicant, note.at);
}

/** Adds a version of the data, if `before` is still the current one, and announces it to the other services. Throws StaleRow. */
export async function saveApplicantVersion(
  tx: Transaction,
  before: Applicant,
  after: Applicant,
  note: Note,
): Promise<void> {
  const written = await tx.update(
    ApplicantTable,
    { id: before.id, version: before.version },
    { version: after.version, versionId: after.versionId },
  );
  if (written.affected !== 1) throw new StaleRow(before.id);
  await addVersion(tx, after, note);
  const data = { applicantId: after.id, applicantVersionId: after.versionId, changedAt: note.at };
  await appendToOutbox(tx, { stream: { key: after.id }, events: [{ type: 'ApplicantChanged.v1', data }] });
  if (before.legalRepresentativeId !== after.legalRepresentativeId) await tellOffice(tx, after, note.at);
}

/** Adds a mandate, and announces it to the other services. */
export async function addMandate(tx: Transaction, mandate: Mandate, note: Note): Promise<void> {
  await tx.insert(MandateTable, { ...mandate, ...note, powers: [...mandate.powers] });
  await tellMandate(tx, mandate, note.at);
}

/** The mandate with this id, locked until the transaction ends. */
export async function lockMandate(tx: Transaction, id: string): Promise<Mandate | undefined> {
  if (!isId(id)) return undefined;
  const found = await tx.findOne(MandateTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found ?? undefined;
}

/** Records that a mandate was revoked, and announces it to the other services. */
export async function saveRevocation(
  tx: Transaction,
  mandate: Mandate & { readonly revokedAt: string; readonly revokedBy: string },
): Promise<void> {
  const { id, revokedAt, revokedBy } = mandate;
  await tx.update(MandateTable, { id }, { revokedAt, revokedBy });
  await tellMandate(tx, mandate, revokedAt);
}

/** Who wants to act for whom, and with which power. */
export type MandateWanted = { readonly principalId: string; readonly agentId: string; readonly power: Power };

/**
 * The mandate of this agent for this principal that is in force on a day and covers the power: by office, or in writing. Of several written
 * ones it is the one that lasts longest.
 */
export async function findMandateInForce(
  tx: Transaction,
  { principalId, agentId, power }: MandateWanted,
  on: HallDate,
): Promise<Mandate | undefined> {
  const principal = await findApplicant(tx, principalId);
  const office = principal && byOffice(principal, agentId);
  if (office) return office;
  if (!isId(agentId)) return undefined;
  const found = await tx.findBy(MandateTable, { principalId, agentId });
  return found
    .filter((mandate) => allows(mandate, power, on))
    .sort((one, other) => (one.validTo < other.validTo ? 1 : -1))[0];
}

async function addVersion(tx: Transaction, applicant: Applicant, note: Note): Promise<void> {
  const { id: applicantId, versionId: id, version, name, phone, address, legalRepresentativeId } = applicant;
  await tx.insert(ApplicantVersionTable, {
    id,
    applicantId,
    version,
    name,
    phone,
    address,
    legalRepresentativeId,
    ...note,
  });
}
