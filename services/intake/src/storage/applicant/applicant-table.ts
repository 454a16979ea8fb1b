import { instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { idTypes, type Applicant } from '../../domain/applicant/applicant.ts';
import type { Mandate } from '../../domain/applicant/mandate.ts';

/** Who has made the change, because of what (the id of a request or an event), and when. */
export type Note = { readonly by: string; readonly causeId: string; readonly at: string };

/** The applicants: one row for each identity document, which never changes. `version` is the number of the current data. */
export type ApplicantRow = Pick<Applicant, 'id' | 'kind' | 'idType' | 'idNumber' | 'version' | 'versionId'>;

export const ApplicantTable = new EntitySchema<ApplicantRow>({
  name: 'Applicant',
  tableName: 'applicant',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    idType: { type: 'text', name: 'id_type' },
    idNumber: { type: 'text', name: 'id_number' },
    version: { type: 'integer' },
    versionId: { type: 'uuid', name: 'version_id' },
  },
  uniques: [{ name: 'applicant_document', columns: ['idType', 'idNumber'] }],
  checks: [{ name: 'applicant_id_type', expression: `id_type IN (${oneOf(idTypes)})` }],
});

/** The data of an applicant from one moment on. Rows are only ever added, because cases pin them. */
export type ApplicantVersionRow = Note &
  Pick<Applicant, 'version' | 'name' | 'phone' | 'address' | 'legalRepresentativeId'> & {
    readonly id: string;
    readonly applicantId: string;
  };

export const ApplicantVersionTable = new EntitySchema<ApplicantVersionRow>({
  name: 'ApplicantVersion',
  tableName: 'applicant_version',
  columns: {
    id: { type: 'uuid', primary: true },
    applicantId: { type: 'uuid', name: 'applicant_id' },
    version: { type: 'integer' },
    name: { type: 'text' },
    phone: { type: 'text' },
    address: { type: 'text' },
    legalRepresentativeId: { type: 'uuid', name: 'legal_representative_id', nullable: true },
    by: { type: 'text' },
    causeId: { type: 'text', name: 'cause_id' },
    at: { type: 'timestamptz', transformer: instant },
  },
  uniques: [{ name: 'applicant_version_of', columns: ['applicantId', 'version'] }],
  indices: [{ name: 'applicant_version_representative', columns: ['legalRepresentativeId'] }],
});

/** The mandates. A row is added, and may be revoked once. */
export const MandateTable = new EntitySchema<Mandate & Note>({
  name: 'Mandate',
  tableName: 'mandate',
  columns: {
    id: { type: 'uuid', primary: true },
    principalId: { type: 'uuid', name: 'principal_id' },
    agentId: { type: 'uuid', name: 'agent_id' },
    powers: { type: 'jsonb' },
    validFrom: { type: 'date', name: 'valid_from' },
    validTo: { type: 'date', name: 'valid_to' },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true, transformer: instant },
    revokedBy: { type: 'text', name: 'revoked_by', nullable: true },
    by: { type: 'text' },
    causeId: { type: 'text', name: 'cause_id' },
    at: { type: 'timestamptz', transformer: instant },
  },
  indices: [
    { name: 'mandate_people', columns: ['principalId', 'agentId'] },
    { name: 'mandate_agent', columns: ['agentId'] },
  ],
});
