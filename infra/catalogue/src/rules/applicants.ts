import { creditCodeFault, identityNumberFault } from '@hall/identifiers';
import type { Checked, ReportIn } from '../checked.ts';
import { checkDuplicates } from './duplicates.ts';

/** The last day of the year of birth: a number is judged for itself, not by the day of the check. */
const yearOfBirth = (idNumber: string): string => `${idNumber.slice(6, 10)}-12-31`;

/** Sample applicants: their numbers compute, keys are unique, and whom they name exists. */
export function checkApplicants({ applicants }: Checked, reportIn: ReportIn): void {
  const { persons = [], enterprises = [], agents = [] } = applicants ?? {};
  const everybody = [...persons, ...enterprises, ...agents];
  const report = (entry: unknown, index: number) => reportIn('sample-applicants.json', entry, index);
  checkDuplicates(
    everybody.map((entry) => entry?.key),
    (index) => report(everybody[index], index),
    () => 'key',
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
  for (const [index, person] of persons.entries())
    if (
      person?.idType === 'RESIDENT_ID' &&
      person.idNumber !== undefined &&
      identityNumberFault(person.idNumber, yearOfBirth(person.idNumber))
    )
      report(person, index)('idNumber', 'CHECK_CHARACTER', '身份证号码不正确，请核对是否抄错');
  for (const [index, firm] of enterprises.entries()) {
    const say = report(firm, index);
    if (firm?.creditCode !== undefined && creditCodeFault(firm.creditCode))
      say('creditCode', 'CHECK_CHARACTER', `“${firm.creditCode}”的校验码不对，请核对是否抄错`);
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
