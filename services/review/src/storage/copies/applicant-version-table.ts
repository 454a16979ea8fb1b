import { EntitySchema } from 'typeorm';

/** A version of an applicant's data that was put on file after a first one; no personal data. */
export type ApplicantVersion = { readonly id: string; readonly applicantId: string };

/** As intake tells them. Rows are only ever added. */
export const ApplicantVersionTable = new EntitySchema<ApplicantVersion>({
  name: 'ApplicantVersion',
  tableName: 'applicant_version',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'applicant_version_pkey' },
    applicantId: { type: 'uuid', name: 'applicant_id' },
  },
  indices: [{ name: 'applicant_version_applicant', columns: ['applicantId'] }],
});
