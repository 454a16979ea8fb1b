import {
  creditCodeFaultInWords,
  identityNumberFault,
  identityNumberWords,
  permanentResidentNumberFault,
  permanentResidentNumberWords,
} from '@hall/identifiers';
import type { Checked, ReportIn } from '../checked.ts';
import type { Partially, Report } from '../fault.ts';
import type { Catalogue } from '../format.ts';
import { checkDuplicates } from './duplicates.ts';

/** Sample applicants: their numbers compute, nobody is born after `on`, keys are unique, and whom they name exists. */
export function checkApplicants({ applicants }: Checked, reportIn: ReportIn, on: string): void {
  const { persons = [], enterprises = [], agents = [] } = applicants ?? {};
  const report = (entry: unknown, index: number) => reportIn('sample-applicants.json', entry, index);
  const everybody = Object.entries({ persons, enterprises, agents }).flatMap(([list, entries]) =>
    entries.map((entry, index) => ({ entry, index, place: `${list}第${index + 1}条` })),
  );
  checkDuplicates(
    everybody.map(({ entry }) => entry?.key),
    (at) => report(everybody[at]?.entry, everybody[at]?.index ?? 0),
    () => 'key',
    (at) => everybody[at]?.place ?? '',
  );
  checkDuplicates(
    persons.map((person) => person?.idNumber),
    (index) => report(persons[index], index),
    () => 'idNumber',
  );
  checkDuplicates(
    enterprises.map((firm) => firm?.creditCode),
    (index) => report(enterprises[index], index),
    () => 'creditCode',
  );
  const people = new Set(persons.map((person) => person?.key));
  const principals = new Set([...persons, ...enterprises].map((entry) => entry?.key));
  for (const [index, person] of persons.entries()) checkNumber(person ?? {}, on, report(person, index));
  for (const [index, firm] of enterprises.entries()) {
    const say = report(firm, index);
    const codeFault = firm?.creditCode && creditCodeFaultInWords(firm.creditCode);
    if (codeFault) say('creditCode', 'CHECK_CHARACTER', codeFault);
    if (firm?.legalRepresentativeKey !== undefined && !people.has(firm.legalRepresentativeKey))
      say('legalRepresentativeKey', 'UNKNOWN_APPLICANT', `persons里没有“${firm.legalRepresentativeKey}”`);
  }
  for (const [index, agent] of agents.entries()) {
    const say = report(agent, index);
    if (agent?.personKey !== undefined && !people.has(agent.personKey))
      say('personKey', 'UNKNOWN_APPLICANT', `persons里没有“${agent.personKey}”`);
    if (agent?.principalKey !== undefined && !principals.has(agent.principalKey))
      say('principalKey', 'UNKNOWN_APPLICANT', `persons和enterprises里没有“${agent.principalKey}”`);
    if (agent?.validFrom && agent.validTo && agent.validFrom > agent.validTo)
      say('validTo', 'BAD_DATE', '委托的截止日期早于开始日期');
  }
}

type Person = Partially<Catalogue['applicants']['persons'][number]>;

/** Checks the numbers of documents that have a check character (N1). Nothing can be said about the others. */
function checkNumber({ idType, idNumber }: Person, on: string, say: Report): void {
  if (idNumber === undefined) return;
  if (idType === 'RESIDENT_ID') {
    const fault = identityNumberFault(idNumber, on);
    if (fault) say('idNumber', fault === 'BIRTH_DATE' ? 'BAD_DATE' : 'CHECK_CHARACTER', identityNumberWords[fault]);
  }
  if (idType === 'FOREIGN_PERMANENT_RESIDENT') {
    const fault = permanentResidentNumberFault(idNumber);
    if (fault) say('idNumber', 'CHECK_CHARACTER', permanentResidentNumberWords[fault]);
  }
}
