import { randomUUID } from 'node:crypto';
import type { Role } from '@hall/callers';
import type { ServiceItem } from '@hall/event-contracts';
import { calendarOf, type HallNow } from '@hall/working-days';
import type { Applicant } from '../src/domain/applicant/applicant.ts';
import type { Mandate } from '../src/domain/applicant/mandate.ts';
import type { Caller } from '../src/domain/callers/caller.ts';
import type { ReceiptFacts, WindowCheck } from '../src/domain/receipt/receipt.ts';
import { foodLicence, sampleFolder } from './sample-catalogue.ts';

/** The State Council's calendars of 2025 and 2026. */
export const calendar = calendarOf([...sampleFolder.calendars]);

/** A Friday morning before the spring festival, when the hall is open. */
export const friday: HallNow = { instant: '2025-01-24T02:00:00.000Z', today: '2025-01-24' };

/** Somebody with these roles. */
export const someone = (...roles: Role[]): Caller => ({
  id: 'H201',
  roles,
  departmentCode: null,
  windowNo: 'S01',
  trace: { correlationId: 'test-request', traceparent: null },
});

/** A person, with the values that matter to the test. */
export const aPerson = (matters: Partial<Applicant> = {}): Applicant => ({
  id: randomUUID(),
  kind: 'PERSON',
  idType: 'RESIDENT_ID',
  idNumber: '110000199001010005',
  version: 1,
  versionId: randomUUID(),
  name: '测试甲',
  phone: '19900009001',
  address: '测试路1号',
  legalRepresentativeId: null,
  ...matters,
});

/** A mandate that is in force on that Friday and covers everything. */
export const aMandate = (matters: Partial<Mandate> = {}): Mandate => ({
  id: randomUUID(),
  principalId: randomUUID(),
  agentId: randomUUID(),
  powers: ['SUBMIT', 'COLLECT'],
  validFrom: '2025-01-01',
  validTo: '2025-12-31',
  ...matters,
});

/** What the rule of a receipt has to know, with the values that matter to the test. */
export const facts = (matters: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  id: randomUUID(),
  areaCode: '990101',
  serial: 7,
  item: foodLicence,
  department: sampleFolder.departments[0]!,
  applicant: aPerson(),
  mandate: undefined,
  openingHours: null,
  ...matters,
});

/** What an officer attests when everything that the item asks for is there, and its form is filled in. */
export const everythingIn = (item: ServiceItem = foodLicence): WindowCheck => ({
  itemVersion: item.version,
  agentId: null,
  identityCheck: { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: null },
  materials: item.materials
    .filter(({ source, required }) => source === 'APPLICANT' && required)
    .map(({ code, copies }) => ({ code, copies, originalChecked: true })),
  form: item.formFields.map(({ key, type, choices }) => ({ key, value: choices?.[0] ?? examples[type] })),
  deliveryMethod: 'WINDOW',
});

/** A value of the right kind for each type of field. */
export const examples = {
  text: '文字',
  number: '12.5',
  date: '2025-01-24',
  boolean: 'true',
  choice: '',
  idNumber: '110000199001010005',
  creditCode: '91110000XXXX000002',
  phone: '19900009001',
};
