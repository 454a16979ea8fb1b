import { checkCharacter, hasCheckCharacter, normalised } from '@hall/identifiers';
import type { HallDate } from '@hall/working-days';

/**
 * The case number (办件编号), 21 characters: six for the area, eight for the day (yyyymmdd), six for the serial, and a check
 * character (MOD 37,36). The serial comes from a cycling sequence of the database. It is unique on its day, but there may be gaps.
 *
 * @example caseNumberOf('990101', '2025-01-24', 7) // '99010120250124000007N'
 */
export function caseNumberOf(areaCode: string, receivedOn: HallDate, serial: number): string {
  const digits = `${areaCode}${receivedOn.replaceAll('-', '')}${String(serial).padStart(6, '0')}`;
  return digits + checkCharacter(digits);
}

/** Whether a text can be a case number: it has the right form and the right check character. */
export const isCaseNumber = (text: string): boolean => /^\d{20}[0-9A-Z]$/.test(text) && hasCheckCharacter(text);

/** A typed case number in the form in which it is stored: half-width, without blanks, with capital letters. */
export const caseNumberIn = (text: string): string => normalised(text);
