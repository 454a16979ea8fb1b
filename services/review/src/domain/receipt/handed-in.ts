import type { ReviewCase } from '../case/review-case.ts';

type Known = Pick<ReviewCase, 'handedIn' | 'item'>;

/** Adds codes to what was handed in. Null stays null: where the receipt did not list the materials, the list would be incomplete. */
export const withMore = (handedIn: Known['handedIn'], codes: readonly string[]): Known['handedIn'] =>
  handedIn && [...new Set([...handedIn, ...codes])];

/**
 * Codes of what the applicant has to bring by the published list and has not handed in, at the receipt or after it (行政许可法 art. 32; S26).
 * What data sharing provides is never missing (B22); none where the receipt did not say what was handed in.
 */
export const missingMaterials = ({ handedIn, item }: Known): readonly string[] =>
  handedIn === null
    ? []
    : askedOf(item).flatMap(({ code, required }) => (required && !handedIn.includes(code) ? [code] : []));

/** Names of the materials to return to the applicant: those handed in, or where the receipt did not list them, those the applicant had to bring. */
export const returnedMaterials = ({ handedIn, item }: Known): readonly string[] =>
  askedOf(item).flatMap(({ code, name }) => (handedIn === null || handedIn.includes(code) ? [name] : []));

const askedOf = ({ materials }: Known['item']) => (materials ?? []).filter(({ source }) => source === 'APPLICANT');
