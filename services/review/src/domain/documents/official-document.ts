import type { HallDate } from '@hall/working-days';
import type { Printable } from './document.ts';
import { actWords, type DocumentType } from './required-fields.ts';

/** A document (文书) as it was issued: data, from which it is printed. It never changes; a correction takes its place. */
export type OfficialDocument = {
  readonly caseId: string;
  readonly round: number;
  readonly type: DocumentType;
  /** Which one of its type on this case and round, from 1. */
  readonly ordinal: number;
  readonly number: string;
  /** The department that issues it, and its seal. */
  readonly issuer: string;
  readonly year: number;
  /** Its place in the issuer's year, without gaps; 0 for a certificate, which has its own number. */
  readonly serial: number;
  readonly title: string;
  readonly issuedOn: HallDate;
  readonly issuedAt: string;
  /** Who handled it; null where the law issues it by itself. */
  readonly issuedBy: string | null;
  readonly templateVersion: string;
  /** What it says: the fields of its type, and those all documents have. */
  readonly fields: Readonly<Record<string, Printable>>;
  /** SHA-256 of its type, number, day and fields, as PostgreSQL writes them as jsonb: who prints it can prove what was issued. */
  readonly sha256: string;
  /** Number of the document whose place it takes. */
  readonly supersedes: string | null;
};

/** Which one it is of its round, for people and programs: its kind and its ordinal, `D6-1`. */
export const documentIdOf = ({ type, ordinal }: Pick<OfficialDocument, 'type' | 'ordinal'>): string =>
  `${type}-${ordinal}`;

/** The version that has taken the place of a document; undefined while it stands. A corrected certificate keeps its own number. */
export const successorOf = (
  { round, type, ordinal, number }: OfficialDocument,
  ofTheCase: readonly OfficialDocument[],
): OfficialDocument | undefined =>
  ofTheCase.find(
    (one) => one.round === round && one.type === type && one.ordinal > ordinal && one.supersedes === number,
  );

/** The templates in force; a document names the one it was written for. */
export const TEMPLATE_VERSION = '2026-1';

/** A number in the form officials know: issuer, act, year, serial: 某审补字〔2026〕0001号. */
export const documentNumber = (shortName: string, type: DocumentType, year: number, serial: number): string =>
  `${shortName}审${actWords[type]}字${numberEnding(year, serial)}`;

/** What a number ends with: 〔2026〕0001号. The database's function `document_number` writes it in the same way. */
export const numberEnding = (year: number, serial: number): string => `〔${year}〕${String(serial).padStart(4, '0')}号`;
