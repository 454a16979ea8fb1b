import type { CalendarYear, Department, JointMatter, ServiceItem } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { Applicant } from '../applicant/applicant.ts';
import type { Mandate, Power } from '../applicant/mandate.ts';
import type { CatalogueEntry, District, StaffRecord, Window } from './catalogue.ts';

type Contact = Pick<Applicant, 'id' | 'name' | 'phone' | 'address'> & { readonly key: string };

/** A catalogue folder that has passed the check, as one document. The sample applicants in it have ids that never change. */
export type CheckedFolder = {
  readonly district: District;
  readonly departments: readonly Department[];
  readonly staff: readonly StaffRecord[];
  readonly windows: readonly Window[];
  readonly items: readonly ServiceItem[];
  readonly matters: readonly JointMatter[];
  readonly calendars: readonly CalendarYear[];
  readonly applicants: {
    readonly persons: readonly (Contact & Pick<Applicant, 'idType' | 'idNumber'>)[];
    readonly enterprises: readonly (Contact & {
      readonly creditCode: string;
      readonly legalRepresentativeKey: string;
    })[];
    readonly agents: readonly {
      readonly id: string;
      readonly key: string;
      readonly personKey: string;
      readonly principalKey: string;
      readonly powers: readonly Power[];
      readonly validFrom: HallDate;
      readonly validTo: HallDate;
    }[];
  };
};

/** The folder as entries of the catalogue, with its sample applicants and mandates in the form in which this service stores them. */
export function folderOf(folder: CheckedFolder) {
  const { district, departments, staff, windows, items, matters, calendars } = folder;
  const entries: CatalogueEntry[] = [
    { kind: 'district', code: district.areaCode, version: 1, value: district },
    ...departments.map((value) => ({ kind: 'department' as const, code: value.code, version: 1, value })),
    ...staff.map((value) => ({ kind: 'staff' as const, code: value.staffNo, version: 1, value })),
    ...windows.map((value) => ({ kind: 'window' as const, code: value.windowNo, version: 1, value })),
    ...items.map((value) => ({ kind: 'item' as const, code: value.itemCode, version: value.version, value })),
    ...matters.map((value) => ({ kind: 'matter' as const, code: value.matterCode, version: value.version, value })),
    ...calendars.map((value) => ({ kind: 'calendar' as const, code: String(value.year), version: 1, value })),
  ];
  return { entries, applicants: applicantsOf(folder.applicants) };
}

/** The sample applicants and mandates. The first version of an applicant's data has the id of the applicant, which never changes either. */
function applicantsOf({ persons, enterprises, agents }: CheckedFolder['applicants']) {
  const ids = new Map([...persons, ...enterprises].map(({ key, id }) => [key, id]));
  const idOf = (key: string): string => ids.get(key) ?? '';
  const applicants: Applicant[] = [
    ...persons.map(({ key: _key, ...person }) => ({
      ...person,
      kind: 'PERSON' as const,
      version: 1,
      versionId: person.id,
      legalRepresentativeId: null,
    })),
    ...enterprises.map(({ key: _key, creditCode, legalRepresentativeKey, ...enterprise }) => ({
      ...enterprise,
      kind: 'ENTERPRISE' as const,
      idType: 'CREDIT_CODE' as const,
      idNumber: creditCode,
      version: 1,
      versionId: enterprise.id,
      legalRepresentativeId: idOf(legalRepresentativeKey),
    })),
  ];
  const mandates: Mandate[] = agents.map(({ id, personKey, principalKey, powers, validFrom, validTo }) => ({
    id,
    powers,
    validFrom,
    validTo,
    principalId: idOf(principalKey),
    agentId: idOf(personKey),
  }));
  return { applicants, mandates };
}
