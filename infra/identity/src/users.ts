import { applicantId, readCatalogue, type Catalogue } from '@hall/catalogue';

/** What a token says about somebody; every service reads nothing else. */
export type Claims = {
  readonly sub: string;
  readonly roles: readonly string[];
  readonly department: string | null;
  readonly window: string | null;
};

/** Whom a token is asked for: a staff number, the key of a sample applicant, or the kafkaCode of a department. */
export type Wanted = { readonly staff: string } | { readonly applicant: string } | { readonly department: string };

/** The users of a catalogue folder. Throws when the folder has faults: `npm run catalogue -- check` names them. */
export function usersOf(folder: string) {
  const { catalogue, faults } = readCatalogue(folder);
  if (!catalogue)
    throw new Error(`the catalogue ${folder} has ${faults.length} faults: npm run catalogue -- check ${folder}`);
  return {
    find: (wanted: Wanted): Claims | undefined => findUser(catalogue, wanted),
    staff: catalogue.staff.map(({ staffNo, roles }) => ({ staffNo, roles })),
    applicants: [
      ...catalogue.applicants.persons,
      ...catalogue.applicants.enterprises,
      ...catalogue.applicants.agents,
    ].map(({ key }) => key),
    departments: catalogue.departments.map(({ kafkaCode }) => kafkaCode),
  };
}
export type Users = ReturnType<typeof usersOf>;

function findUser({ staff, departments, applicants, district }: Catalogue, wanted: Wanted): Claims | undefined {
  if ('staff' in wanted) {
    const member = staff.find(({ staffNo }) => staffNo === wanted.staff);
    return (
      member && { sub: member.staffNo, roles: member.roles, department: member.departmentCode, window: member.windowNo }
    );
  }
  if ('department' in wanted) {
    const department = departments.find(({ kafkaCode }) => kafkaCode === wanted.department);
    return (
      department && {
        sub: department.kafkaCode,
        roles: ['DEPARTMENT_SYSTEM'],
        department: department.code,
        window: null,
      }
    );
  }
  const agent = applicants.agents.find(({ key }) => key === wanted.applicant);
  const key = agent?.personKey ?? wanted.applicant;
  const known = [...applicants.persons, ...applicants.enterprises].some((applicant) => applicant.key === key);
  return known
    ? { sub: applicantId(district.areaCode, key), roles: ['APPLICANT'], department: null, window: null }
    : undefined;
}
