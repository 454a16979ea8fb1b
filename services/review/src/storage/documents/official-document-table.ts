import { instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import type { OwnPart } from '../../domain/documents/parts.ts';
import { documentTypes } from '../../domain/documents/required-fields.ts';

/** A document as its table keeps it: with what it says itself, and the number of the `CommonPart` in `common_content`. */
type DocumentRow = Omit<OfficialDocument, keyof OwnPart> &
  OwnPart & {
    /** Null where the row has all of the document: of rows from before, of corrections and of what takes a document back. */
    readonly common: number | null;
  };

const columns = {
  caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'official_document_pkey' },
  round: { type: 'integer', primary: true, primaryKeyConstraintName: 'official_document_pkey' },
  type: { type: 'text', primary: true, primaryKeyConstraintName: 'official_document_pkey' },
  ordinal: { type: 'integer', primary: true, primaryKeyConstraintName: 'official_document_pkey' },
  issuer: { type: 'text' },
  year: { type: 'integer' },
  serial: { type: 'integer' },
  issuedOn: { type: 'date', name: 'issued_on' },
  issuedAt: { type: 'timestamptz', name: 'issued_at', transformer: instant },
  issuedBy: { type: 'text', name: 'issued_by', nullable: true },
  templateVersion: { type: 'text', name: 'template_version' },
  fields: { type: 'jsonb' },
  sha256: { type: 'text' },
  supersedes: { type: 'text', nullable: true },
} as const;

/** Rows are only ever added: a trigger refuses every change. */
export const OfficialDocumentTable = new EntitySchema<DocumentRow>({
  name: 'OfficialDocument',
  tableName: 'official_document',
  columns: {
    ...columns,
    number: { type: 'text', nullable: true },
    title: { type: 'text', nullable: true },
    common: { type: 'integer', nullable: true },
  },
  indices: [
    { name: 'official_document_serial', columns: ['issuer', 'year', 'serial'], unique: true, where: 'serial > 0' },
  ],
  checks: [
    { name: 'official_document_type', expression: `type IN (${oneOf(documentTypes)})` },
    { name: 'official_document_common', expression: `common IS NOT NULL OR num_nulls(number, title) = 0` },
  ],
});

/** Documents as they were issued, put together from both parts: a view, only to read from. */
export const WholeDocumentTable = new EntitySchema<OfficialDocument>({
  name: 'WholeDocument',
  tableName: 'official_document_whole',
  synchronize: false,
  columns: { ...columns, number: { type: 'text' }, title: { type: 'text' } },
});

/** How many numbers an issuer has given out in a year. */
type DocumentCounter = { readonly issuer: string; readonly year: number; readonly last: number };

export const DocumentCounterTable = new EntitySchema<DocumentCounter>({
  name: 'DocumentCounter',
  tableName: 'document_counter',
  columns: {
    issuer: { type: 'text', primary: true, primaryKeyConstraintName: 'document_counter_pkey' },
    year: { type: 'integer', primary: true, primaryKeyConstraintName: 'document_counter_pkey' },
    last: { type: 'integer' },
  },
});

/** The place of a case in the order of acceptances of an item with a limited number of licences (行政许可法 art. 57). */
type QuotaPlace = {
  readonly itemCode: string;
  readonly place: number;
  readonly caseId: string;
  /** When its acceptance turned out to be void: the place is nobody's any more. */
  readonly givenUpAt: string | null;
};

export const QuotaPlaceTable = new EntitySchema<QuotaPlace>({
  name: 'QuotaPlace',
  tableName: 'quota_place',
  columns: {
    itemCode: { type: 'text', name: 'item_code', primary: true, primaryKeyConstraintName: 'quota_place_pkey' },
    place: { type: 'integer', primary: true, primaryKeyConstraintName: 'quota_place_pkey' },
    caseId: { type: 'uuid', name: 'case_id' },
    givenUpAt: { type: 'timestamptz', name: 'given_up_at', nullable: true, transformer: instant },
  },
  indices: [{ name: 'quota_place_case', columns: ['caseId'], unique: true, where: 'given_up_at IS NULL' }],
});
