import type { HallEvent } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { refuse, type Refused } from '../refusals.ts';
import type { MaterialCheck } from '../receipt/checklist.ts';
import type { ServiceCase } from '../service-case.ts';

/** Sheets of one material. */
export type Pages = { readonly code: string; readonly pages: number };

/** One material on its way, as counted at either end; null until the department has counted. */
export type SentMaterial = {
  readonly materialCode: string;
  readonly pagesSent: number;
  readonly pagesReceived: number | null;
};

/** Papers on their way from the window to the department (材料移交单, D12; S10, S35, S38): without the second signature they are in transit. */
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

/**
 * The window signs for the papers it sends (D12): only what was taken at the receipt, page by page. Refuses NO_PAPERS where none were,
 * MATERIAL_NOT_ON_LIST, PAGES_OUT_OF_RANGE, and PAPERS_LEFT_BEHIND where something that was taken is not on the list.
 */
export function decideSending(
  { id: caseId, departmentCode, materials: taken }: ServiceCase,
  id: string,
  sent: readonly Pages[],
  officer: { readonly id: string; readonly windowNo: string | null },
  now: HallNow,
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
    windowNo: officer.windowNo,
    sentAt: now.instant,
    sentBy: officer.id,
    materials: sent.map(({ code, pages }) => ({ materialCode: code, pagesSent: pages, pagesReceived: null })),
    signedAt: null,
    signedBy: null,
    version: 1,
  };
}

/**
 * The department's liaison counts and signs (D12): C18 ends, and a sheet that is missing stays on record (E42); the case keeps running.
 * Refuses ALREADY_SIGNED, MATERIAL_NOT_ON_LIST, PAGES_OUT_OF_RANGE, and PAPERS_LEFT_BEHIND where something was not counted.
 */
export function decideSigning(
  handover: Handover,
  counted: readonly Pages[],
  signedBy: string,
  now: HallNow,
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

/** What the others hear when both have signed. */
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

/** Whether a sheet got lost on the way. */
export const hasDiscrepancy = ({ materials }: Handover): boolean =>
  materials.some(({ pagesSent, pagesReceived }) => pagesReceived !== null && pagesReceived !== pagesSent);

/** What of the materials is paper: an electronic one has no copies. */
export const papersIn = (materials: readonly MaterialCheck[]): readonly MaterialCheck[] =>
  materials.filter(({ copies }) => copies > 0);

/** Nobody hands over more sheets of one material: a larger number is a slip of the keyboard. */
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
