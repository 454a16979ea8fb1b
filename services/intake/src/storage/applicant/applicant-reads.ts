import type { Database } from '@hall/transaction';
import type { Applicant, IdType } from '../../domain/applicant/applicant.ts';
import { isId } from '../../domain/case/service-case.ts';

/** A database, or a transaction in it. */
type Queried = Pick<Database, 'query'>;

const columns = `
  a.id, a.kind, a.id_type AS "idType", a.id_number AS "idNumber", v.version, v.id AS "versionId", v.name, v.phone, v.address,
  v.legal_representative_id AS "legalRepresentativeId"
  FROM applicant a JOIN applicant_version v ON v.applicant_id = a.id`;

/** The applicants with the data of these versions, in the order asked for; null where there is none. */
export async function readApplicantVersions(
  database: Queried,
  versionIds: readonly string[],
): Promise<(Applicant | null)[]> {
  const found: Applicant[] = await database.query(`SELECT ${columns} WHERE v.id = ANY($1::uuid[])`, [versionIds]);
  const byVersion = new Map(found.map((applicant) => [applicant.versionId, applicant]));
  return versionIds.map((id) => byVersion.get(id) ?? null);
}

/** The applicants with their current data, in the order asked for; null where there is none. */
export async function readApplicants(database: Queried, ids: readonly string[]): Promise<(Applicant | null)[]> {
  const found: Applicant[] = await database.query(
    `SELECT ${columns} WHERE v.id = a.version_id AND a.id = ANY($1::uuid[])`,
    [ids],
  );
  const byId = new Map(found.map((applicant) => [applicant.id, applicant]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The applicant with this identity document and their current data, or null. */
export async function readApplicantByNumber(
  database: Queried,
  idType: IdType,
  idNumber: string,
): Promise<Applicant | null> {
  const [found]: Applicant[] = await database.query(
    `SELECT ${columns} WHERE v.id = a.version_id AND a.id_type = $1 AND a.id_number = $2`,
    [idType, idNumber],
  );
  return found ?? null;
}

/** The ids of those for whom a person acts on a day: by office, and by the mandates that are in force. */
export async function readActsFor(
  database: Queried,
  agentId: string,
  today: string,
): Promise<{ readonly byOffice: ReadonlySet<string>; readonly byMandate: ReadonlySet<string> }> {
  if (!isId(agentId)) return { byOffice: new Set(), byMandate: new Set() };
  const rows: { id: string; office: boolean }[] = await database.query(
    `SELECT a.id, true AS office FROM applicant_version v JOIN applicant a ON a.id = v.applicant_id AND a.version_id = v.id
       WHERE v.legal_representative_id = $1
     UNION ALL
     SELECT principal_id, false FROM mandate
       WHERE agent_id = $1 AND revoked_at IS NULL AND valid_from <= $2 AND valid_to >= $2`,
    [agentId, today],
  );
  const idsOf = (office: boolean) => new Set(rows.filter((row) => row.office === office).map(({ id }) => id));
  return { byOffice: idsOf(true), byMandate: idsOf(false) };
}
