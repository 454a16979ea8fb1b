import { EntitySchema } from 'typeorm';

/** The numbers a department has given out; the key is what makes a number unique under concurrency (T24). Rows are only ever added. */
type CertificateNumberRow = {
  readonly departmentCode: string;
  readonly certificateNumber: string;
  readonly caseId: string;
};

export const CertificateNumberTable = new EntitySchema<CertificateNumberRow>({
  name: 'CertificateNumber',
  tableName: 'certificate_number',
  columns: {
    departmentCode: {
      type: 'text',
      primary: true,
      name: 'department_code',
      primaryKeyConstraintName: 'certificate_number_pkey',
    },
    certificateNumber: {
      type: 'text',
      primary: true,
      name: 'certificate_number',
      primaryKeyConstraintName: 'certificate_number_pkey',
    },
    caseId: { type: 'uuid', name: 'case_id' },
  },
});
