import type { Printable } from './document.ts';
import type { Issued } from './issue.ts';
import { numberEnding } from './official-document.ts';
import type { DocumentType } from './required-fields.ts';

type Fields = Issued['fields'];

/** What documents of one type, item and issuer say in the same words, whatever the case is. */
export type CommonPart = {
  readonly title: string;
  /** What their numbers begin with, such as 某审受字; absent where a certificate has a number of its own. */
  readonly numberWord?: string;
  readonly fields: Fields;
};

/** What a document says itself; a title or a number that is null is told by the common part. */
export type OwnPart = {
  readonly title: string | null;
  readonly number: string | null;
  readonly fields: Fields;
};

/**
 * The fields of each type that follow from the item, the department and the law alone. One that is missing here is kept with each document, which only takes
 * more room. One that says something else in each case does not belong here, because common parts are kept for ever and would be as many as the cases.
 */
const commonFields: Readonly<Record<DocumentType, readonly string[]>> = {
  D2: ['basis', 'fee', 'specialProcedures', 'contactPhone'],
  D3: ['effect', 'statement'],
  D4: ['ground', 'remedies'],
  D5: ['atDelivery', 'copies', 'consequence', 'creditClause', 'promise'],
  D6: ['content', 'publication'],
  D7: ['evidence', 'explanationChannels', 'remedies'],
  D8: ['certificateType', 'content', 'version'],
  D9: [],
  D10: ['kind', 'legalBasis'],
  D11: ['cause', 'basis', 'mayApplyAgain', 'remedies'],
  D14: ['act', 'ground', 'right', 'challengeRight', 'openness', 'publicNotice'],
  D15: [],
};

/** The same for all types (`issue` adds them). */
const commonToAll = ['itemName', 'itemCode', 'issuer'];

/**
 * The two parts of a document, from which it can be put together again: the fields of both, of which none is in both, its title and its number. What a document
 * leaves blank is in the common part. A document that takes the place of another, or takes it back, is kept whole, because its title or its wording can tell of
 * this one case: it has no common part.
 */
export function partsOf({ type, title, number, year, serial, fields, supersedes }: Issued): {
  readonly common: CommonPart | null;
  readonly own: OwnPart;
} {
  if (supersedes !== null) return { common: null, own: { title, number, fields } };
  const names = [...commonToAll, ...commonFields[type]];
  const isCommon = ([name, value]: readonly [string, Printable]): boolean => names.includes(name) || isBlank(value);
  const entries = Object.entries(fields);
  const common = { title, fields: Object.fromEntries(entries.filter(isCommon)) };
  const own = { title: null, fields: Object.fromEntries(entries.filter((entry) => !isCommon(entry))) };
  const ending = numberEnding(year, serial);
  return number.endsWith(ending)
    ? { common: { ...common, numberWord: number.slice(0, -ending.length) }, own: { ...own, number: null } }
    : { common, own: { ...own, number } };
}

const isBlank = (value: Printable): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
