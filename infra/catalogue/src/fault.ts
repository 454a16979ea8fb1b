import { isBlank } from '@hall/identifiers';

/** Every kind of fault a catalogue can have. */
export type FaultCode =
  | 'MISSING_FOLDER'
  | 'MISSING_FILE'
  | 'UNKNOWN_FILE'
  | 'NOT_UTF8'
  | 'NOT_JSON'
  | 'DUPLICATE_FIELD'
  | 'UNKNOWN_FIELD'
  | 'MISSING_FIELD'
  | 'WRONG_TYPE'
  | 'UNKNOWN_ENUM_VALUE'
  | 'EMPTY_NAME'
  | 'EMPTY_TEXT'
  | 'EMPTY_LIST'
  | 'BAD_FORMAT'
  | 'BAD_DATE'
  | 'NOT_PUBLISHED'
  | 'ALREADY_WORKING_DAY'
  | 'PERSONAL_DATA'
  | 'TOO_LARGE'
  | 'TWO_SUCCESSORS'
  | 'CYCLIC_SUCCESSORS'
  | 'ITEM_WITHDRAWN'
  | 'BAD_AMOUNT'
  | 'NEGATIVE_AMOUNT'
  | 'DUPLICATE_CODE'
  | 'CHECK_CHARACTER'
  | 'ITEM_CODE_DEPARTMENT'
  | 'ITEM_CODE_LEVEL'
  | 'BASIC_CODE'
  | 'UNKNOWN_DEPARTMENT'
  | 'UNKNOWN_STAFF'
  | 'UNKNOWN_WINDOW'
  | 'UNKNOWN_ITEM'
  | 'UNKNOWN_COMPONENT'
  | 'UNKNOWN_QUESTION'
  | 'UNKNOWN_CHOICE'
  | 'UNKNOWN_APPLICANT'
  | 'NO_A_LIAISON'
  | 'NO_ANSWERER'
  | 'ANSWERER_DEPARTMENT'
  | 'TOLERABLE_WITHOUT_TOLERANCE'
  | 'COMMITTED_LONGER_THAN_STATUTORY'
  | 'UNITS_MIXED'
  | 'PERIOD_MISSING'
  | 'CHOICES'
  | 'CYCLIC_DEPENDENCIES'
  | 'PROMISE_TOO_SHORT'
  | 'OPENING_HOURS'
  | 'NUMBER_LIMITS'
  | 'TOO_LARGE';

/** One fault: where it is (file, entry, field) and what is wrong, in a sentence a clerk understands. */
export type Fault = {
  readonly file: string;
  /** The code or key of the entry, or its place, as #3. */
  readonly entry: string;
  /** `clock.committed.amount`, `materials[M2].copies` with the code of the material; empty for the entry as a whole. */
  readonly field: string;
  readonly code: FaultCode;
  readonly message: string;
};

/** A fault as a line to read: file, entry, field, what is wrong. */
export const sentenceOf = ({ file, entry, field, code, message }: Fault): string =>
  `${file}${entry ? ` ${entry}` : ''}${field ? ` ${field}` : ''}：${message}。[${code}]`;

/** Where a value breaks its shape: `path` from the root of the file, and what is wrong. */
export type ShapeFault = { readonly path: readonly string[]; readonly code: FaultCode; readonly message: string };

/** A value whose wrong parts were taken out: what is there has the right type, and rules say nothing about what is not. */
export type Partially<T> = T extends readonly (infer E)[]
  ? readonly (Partially<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Partially<T[K]> | undefined }
    : T;

/** Says what is wrong with a field of an entry. */
export type Report = (field: string, code: FaultCode, message: string) => void;

/** How an entry is called: by its code or key, or by its place. */
export const entryName = (entry: unknown, index: number): string => {
  const fields = ['itemCode', 'code', 'staffNo', 'windowNo', 'matterCode', 'key', 'year', 'areaCode'];
  const found = fields
    .map((field) => (entry as Record<string, unknown> | undefined)?.[field])
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined || isBlank(String(found)) ? `#${index + 1}` : String(found);
};
