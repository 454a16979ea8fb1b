import { checkCharacter, hasCheckCharacter, normalised } from '@hall/identifiers';
import type { HallDate } from '@hall/working-days';

/**
 * The case number (办件编号, N4): area 6 + yyyymmdd + serial 6 + check character (MOD 37,36), 21 characters. The serial
 * comes from the database's cycling sequence: unique on its day, not free of gaps.
 */
export function caseNumberOf(areaCode: string, receivedOn: HallDate, serial: number): string {
  const digits = `${areaCode}${receivedOn.replaceAll('-', '')}${String(serial).padStart(6, '0')}`;
  return digits + checkCharacter(digits);
}

/** Whether a text can be a case number at all, before anybody looks for it. */
export const isCaseNumber = (text: string): boolean => /^\d{20}[0-9A-Z]$/.test(text) && hasCheckCharacter(text);

/** A case number as somebody types it, as it is stored: half width, no blanks, capital letters. */
export const caseNumberIn = (text: string): string => normalised(text);
