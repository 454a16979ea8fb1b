import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companionOf } from './cast.ts';
import type { Hall } from './graph-client.ts';

type Integration = 'KAFKA' | 'PORTAL' | 'MANUAL';
type Staff = { readonly staffNo: string; readonly roles: readonly string[]; readonly departmentCode: string | null };
type Contact = { readonly key: string; readonly idNumber: string; readonly phone: string };

/** The people of one department who play in a joint case: different ones, as the law wants. */
export type DepartmentCast = {
  readonly code: string;
  readonly name: string;
  readonly kafkaCode: string;
  readonly integration: Integration;
  readonly reviewer: string;
  /** Who goes to the site with the reviewer. */
  readonly companion: string;
  readonly decider: string;
  readonly liaison: string;
};

/** Who applies: a person or an enterprise of the sample, as the matter wants. */
export type JointApplicant = Contact & { readonly idType: string };

/** Everybody who plays in a joint case, found in whatever catalogue is loaded. */
export function jointCastFor({ catalogue }: Hall) {
  const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(catalogue, file), 'utf8')) as Content;
  const staff = read<Staff[]>('staff.json');
  const departments =
    read<{ code: string; shortName: string; kafkaCode: string; integration: Integration }[]>('departments.json');
  const applicants = read<{
    persons: (Contact & { idType: string })[];
    enterprises: (Omit<Contact, 'idNumber'> & { creditCode: string })[];
  }>('sample-applicants.json');
  const find = (role: string, departmentCode: string | null, but: readonly string[] = []): string => {
    const found = staff.find(
      (member) =>
        member.roles.includes(role) &&
        !but.includes(member.staffNo) &&
        (departmentCode === null || member.departmentCode === departmentCode),
    );
    if (!found) throw new Error(`the catalogue has no ${role} for ${departmentCode ?? 'the hall'}`);
    return found.staffNo;
  };
  return {
    officer: find('INTAKE_OFFICER', null),
    deliverer: find('DELIVERY_OFFICER', null),
    office: find('HALL_OFFICE', null),
    department(code: string): DepartmentCast {
      const department = departments.find((known) => known.code === code);
      if (!department) throw new Error(`the catalogue has no department ${code}`);
      const reviewer = find('REVIEWER', code);
      const decider = find('DECISION_MAKER', code, [reviewer]);
      const { shortName: name, kafkaCode, integration } = department;
      const companion = companionOf(staff, code, [reviewer, decider]);
      const liaison = find('LIAISON', code, [decider]);
      return { code, name, kafkaCode, integration, reviewer, companion, decider, liaison };
    },
    applicant(kind: 'PERSON' | 'ENTERPRISE'): JointApplicant {
      const [enterprise] = applicants.enterprises;
      if (kind === 'ENTERPRISE' && enterprise)
        return { ...enterprise, idType: 'CREDIT_CODE', idNumber: enterprise.creditCode };
      const [person] = applicants.persons;
      if (!person) throw new Error('the catalogue has no sample applicant');
      return person;
    },
  };
}

/** The cast of a joint case. */
export type JointCast = ReturnType<typeof jointCastFor>;
