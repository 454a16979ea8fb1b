import type { Applicant } from './applicant.ts';

/** A masked name: its first character, and an asterisk for each further one, five at most. 郁小明 becomes 郁**. */
const maskedName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.min(rest.length, 5));
};

/** A masked number: its first six and last four characters; of a number with fewer than 15 characters only the last four. */
export const maskedNumber = (number: string): string =>
  number.length >= 15
    ? `${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`
    : `${'*'.repeat(Math.max(number.length - 4, 0))}${number.slice(-4)}`;

/** The applicant as shown to somebody who may know that there is one, but not who it is (A3). */
export const masked = (applicant: Applicant): Applicant => ({
  ...applicant,
  name: maskedName(applicant.name),
  idNumber: maskedNumber(applicant.idNumber),
  phone: maskedNumber(applicant.phone),
  address: '***',
});
