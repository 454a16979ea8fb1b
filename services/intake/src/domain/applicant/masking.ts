import type { Applicant } from './applicant.ts';

/** The first character of a name and its length: 郁**. */
const maskedName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.min(rest.length, 5));
};

/** The first six and last four characters of a number, or the last four of a short one. */
export const maskedNumber = (number: string): string =>
  number.length >= 15
    ? `${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`
    : `${'*'.repeat(Math.max(number.length - 4, 0))}${number.slice(-4)}`;

/** The applicant as somebody sees them who may know that they exist, not who they are (domain 7: personal data view). */
export const masked = (applicant: Applicant): Applicant => ({
  ...applicant,
  name: maskedName(applicant.name),
  idNumber: maskedNumber(applicant.idNumber),
  phone: maskedNumber(applicant.phone),
  address: '***',
});
