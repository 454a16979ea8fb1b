import { EntitySchema } from 'typeorm';
import { idTypes, type Applicant } from '../domain/applicant/applicant.ts';
import type { Mandate } from '../domain/applicant/mandate.ts';
import { instant, oneOf } from './columns.ts';

/** Who changed it, because of what, and when. */
export type Note = { readonly by: string; readonly causeId: string; readonly at: string };

/** Who it is: one row per identity document, which never changes; `version` is that of the current data. */
type ApplicantRow = Pick<Applicant, 'id' | 'kind' | 'idType' | 'idNumber' | 'version' | 'versionId'>;

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

/** The data as they were from one moment on. Rows are only ever added: cases pin them. */
type ApplicantVersionRow = Note &
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

/** Powers of attorney. Rows are added, and revoked once. */
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
