import type { HallEvent } from '@hall/event-contracts';
import { refuse, type Refused } from '../refusals/refusals.ts';
import { papersIn } from '../application/checklist.ts';
import type { Occasion } from '../callers/circumstances.ts';
import type { ServiceCase } from '../case/service-case.ts';

/** A material, by its code, and how many sheets of it were counted. */
export type Pages = { readonly code: string; readonly pages: number };

/** One material on a hand-over list, with the sheets that the window and the department counted. Null: the department has not counted yet. */
type SentMaterial = {
  readonly materialCode: string;
  readonly pagesSent: number;
  readonly pagesReceived: number | null;
};

/**
 * The hand-over list of the papers of a case, from the window to the department (材料移交单, D12; S10, S35, S38). The window signs first; until
 * the department has signed too, the papers are in transit.
 */
export type Handover = {
  readonly id: string;
  readonly caseId: string;
  readonly departmentCode: string;
  readonly windowNo: string | null;
  readonly materials: readonly SentMaterial[];
  readonly sentAt: string;
  readonly sentBy: string;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly version: number;
};

/** A hand-over list that is to be made: its id, and the sheets of each material that the window has counted. */
export type Sending = { readonly id: string; readonly sent: readonly Pages[] };

/**
 * The window signs for the papers it sends to the department (D12): exactly those that were taken in at the receipt, each with its number of
 * sheets. Refuses NO_PAPERS for a case without papers, MATERIAL_NOT_ON_LIST, PAGES_OUT_OF_RANGE, and PAPERS_LEFT_BEHIND where a paper of the
 * receipt is missing from the list.
 */
export function decideSending(
  { id: caseId, departmentCode, materials: taken }: ServiceCase,
  { id, sent }: Sending,
  { by, now }: Occasion,
): Handover | Refused {
  const papers = papersIn(taken).map(({ code }) => code);
  if (papers.length === 0) return refuse('NO_PAPERS');
  const refused = checkPages(sent, papers, 1);
  if (refused) return refused;
  const left = papers.filter((code) => !sent.some((one) => one.code === code));
  if (left.length > 0) return refuse('PAPERS_LEFT_BEHIND', left);
  return {
    id,
    caseId,
    departmentCode,
    windowNo: by.windowNo,
    sentAt: now.instant,
    sentBy: by.id,
    materials: sent.map(({ code, pages }) => ({ materialCode: code, pagesSent: pages, pagesReceived: null })),
    signedAt: null,
    signedBy: null,
    version: 1,
  };
}

/**
 * The liaison of the department counts the papers and signs for them (D12), which ends clock C18. A sheet that is missing stays on record
 * (E42) and does not hold up the case. Refuses ALREADY_SIGNED, MATERIAL_NOT_ON_LIST, PAGES_OUT_OF_RANGE, and PAPERS_LEFT_BEHIND where a
 * material of the list was not counted. Zero sheets may be counted.
 */
export function decideSigning(
  handover: Handover,
  counted: readonly Pages[],
  { by: { id: signedBy }, now }: Occasion,
): { readonly kind: 'decided'; readonly handover: Handover } | Refused {
  if (handover.signedAt !== null) return refuse('ALREADY_SIGNED');
  const codes = handover.materials.map(({ materialCode }) => materialCode);
  const refused = checkPages(counted, codes, 0);
  if (refused) return refused;
  const left = codes.filter((code) => !counted.some((one) => one.code === code));
  if (left.length > 0) return refuse('PAPERS_LEFT_BEHIND', left);
  const materials = handover.materials.map((material) => ({
    ...material,
    pagesReceived: counted.find(({ code }) => code === material.materialCode)?.pages ?? 0,
  }));
  const signed = { ...handover, materials, signedAt: now.instant, signedBy, version: handover.version + 1 };
  return { kind: 'decided', handover: signed };
}

/** What the other services are told once both have signed. */
export const handedOver = (
  { caseId, materials, sentAt, sentBy, signedAt, signedBy }: Handover,
  round: number,
): HallEvent => ({
  type: 'MaterialsHandedOver.v1',
  data: {
    caseId,
    round,
    sentAt,
    sentBy,
    signedAt: signedAt ?? sentAt,
    signedBy: signedBy ?? '',
    materials: materials.map((material) => ({ ...material, pagesReceived: material.pagesReceived ?? 0 })),
  },
});

/** Whether the department has counted another number of sheets than the window. */
export const hasDiscrepancy = ({ materials }: Handover): boolean =>
  materials.some(({ pagesSent, pagesReceived }) => pagesReceived !== null && pagesReceived !== pagesSent);

/** The most sheets of one material that a list may name. A larger number is a typing mistake. */
const MAX_PAGES = 9999;

function checkPages(sheets: readonly Pages[], known: readonly string[], least: number): Refused | undefined {
  const foreign = sheets.filter(
    ({ code }, at) => !known.includes(code) || sheets.findIndex((one) => one.code === code) !== at,
  );
  if (foreign.length > 0)
    return refuse(
      'MATERIAL_NOT_ON_LIST',
      foreign.map(({ code }) => code),
    );
  const wrong = sheets.filter(({ pages }) => !Number.isInteger(pages) || pages < least || pages > MAX_PAGES);
  return wrong.length > 0
    ? refuse(
        'PAGES_OUT_OF_RANGE',
        wrong.map(({ code, pages }) => `${code}（${pages}页）`),
      )
    : undefined;
}
