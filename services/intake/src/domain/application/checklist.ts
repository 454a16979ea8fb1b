import type { ServiceItem } from '@hall/event-contracts';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** One material of the checklist as the officer has ticked it (S8, S28). */
export type MaterialCheck = {
  readonly code: string;
  readonly copies: number;
  /** Whether the copy was compared with its original (与原件核对无误). */
  readonly originalChecked: boolean;
};

/** A material that the applicant is asked for: an entry of the item's published list, or of the merged list of a joint case. */
type AskedMaterial = Pick<ServiceItem['materials'][number], 'code' | 'name' | 'copies' | 'required' | 'form'>;

/** A list of materials: those that the applicant is asked for, and those that data sharing provides, which may not be asked for (B22). */
export type MaterialList = {
  readonly asked: readonly AskedMaterial[];
  readonly shared: readonly Pick<AskedMaterial, 'code' | 'name'>[];
};

/** The materials that are paper: an electronic one has no copies. */
export const papersIn = (materials: readonly MaterialCheck[]): readonly MaterialCheck[] =>
  materials.filter(({ copies }) => copies > 0);

/** The list of materials of an item. */
export const listOf = ({ materials }: ServiceItem): MaterialList => ({
  asked: materials.filter(({ source }) => source === 'APPLICANT'),
  shared: materials.filter(({ source }) => source !== 'APPLICANT'),
});

/** The most copies of one material that can be handed in. A larger number is a typing mistake. */
const MAX_COPIES = 999;

/**
 * Checks that everything required is there, and compared with its original. Only the published list of the pinned version counts: nothing
 * that is not on it can be demanded (S26; 行政许可法 art. 30, 31). Refuses MATERIAL_FROM_SHARING, MATERIAL_NOT_ON_LIST, COPIES_OUT_OF_RANGE,
 * MATERIALS_MISSING and ORIGINALS_NOT_CHECKED, each with the names of the materials.
 */
export function checkMaterials(list: MaterialList, checks: readonly MaterialCheck[]): Refused | undefined {
  return checkTicked(list, checks) ?? checkComplete(list, checks) ?? checkOriginals(list, checks);
}

/**
 * Checks that everything ticked is on the list, once, in a possible number of copies. Refuses MATERIAL_FROM_SHARING, MATERIAL_NOT_ON_LIST,
 * COPIES_OUT_OF_RANGE.
 */
export const checkTicked = (list: MaterialList, checks: readonly MaterialCheck[]): Refused | undefined =>
  checkList(list, checks) ?? checkCopies(list.asked, checks);

/** Checks that everything ticked is on the list, and ticked once. */
function checkList(
  { asked, shared }: MaterialList,
  checks: readonly Pick<MaterialCheck, 'code'>[],
): Refused | undefined {
  const notAsked = shared.filter(({ code }) => checks.some((check) => check.code === code));
  if (notAsked.length > 0)
    return refuse(
      'MATERIAL_FROM_SHARING',
      notAsked.map(({ name }) => name),
    );
  const strangers = checks.filter(({ code }) => !asked.some((material) => material.code === code));
  const doubled = checks.filter(({ code }, index) => checks.findIndex((check) => check.code === code) !== index);
  if (strangers.length > 0)
    return refuse(
      'MATERIAL_NOT_ON_LIST',
      strangers.map(({ code }) => code),
    );
  return doubled.length > 0
    ? refuse(
        'MATERIAL_NOT_ON_LIST',
        doubled.map(({ code }) => `${code}（重复）`),
      )
    : undefined;
}

function checkCopies(asked: readonly AskedMaterial[], checks: readonly MaterialCheck[]): Refused | undefined {
  const wrong = checks.filter(({ copies }) => !Number.isInteger(copies) || copies < 0 || copies > MAX_COPIES);
  const nameOf = (wanted: string) => asked.find(({ code }) => code === wanted)?.name ?? wanted;
  return wrong.length > 0
    ? refuse(
        'COPIES_OUT_OF_RANGE',
        wrong.map(({ code, copies }) => `${nameOf(code)}（${copies}份）`),
      )
    : undefined;
}

/** The codes of the materials that were handed in: those ticked with at least one copy, and those that are electronic. */
export const handedInOf = ({ asked }: MaterialList, checks: readonly MaterialCheck[]): string[] =>
  checks
    .filter(({ code, copies }) => copies > 0 || asked.some((one) => one.code === code && one.form === 'ELECTRONIC'))
    .map(({ code }) => code);

/** Checks that everything required is there, in enough copies. Refuses MATERIALS_MISSING. */
export function checkComplete({ asked }: MaterialList, checks: readonly MaterialCheck[]): Refused | undefined {
  const brought = new Map(checks.map((check) => [check.code, check]));
  const missing = asked.filter(({ code, required, copies }) => {
    const check = brought.get(code);
    return check ? check.copies < copies : required;
  });
  return missing.length > 0
    ? refuse(
        'MATERIALS_MISSING',
        missing.map(({ name, copies }) => `${name}（${copies}份）`),
      )
    : undefined;
}

/**
 * Checks that the materials which somebody is told to bring are on the list, each once. Refuses MATERIAL_FROM_SHARING (B22) and
 * MATERIAL_NOT_ON_LIST (S26).
 */
export const checkNamed = (list: MaterialList, codes: readonly string[]): Refused | undefined =>
  checkList(
    list,
    codes.map((code) => ({ code })),
  );

/**
 * Checks that the materials which are said to be missing really are (S29): the item requires each of them, and it was not shown, or not in
 * enough copies, or not with its original. Refuses MATERIALS_MISSING where none is named, and MATERIAL_NOT_MISSING with the names of those
 * that are there or not required.
 */
export function checkMissing(
  { asked }: MaterialList,
  checks: readonly MaterialCheck[],
  missing: readonly string[],
): Refused | undefined {
  if (missing.length === 0) return refuse('MATERIALS_MISSING', ['请列明缺少的材料']);
  const named = asked.filter(({ code }) => missing.includes(code));
  const there = named.filter((material) => !material.required || isBrought(material, checks));
  return there.length > 0
    ? refuse(
        'MATERIAL_NOT_MISSING',
        there.map(({ name }) => name),
      )
    : undefined;
}

/** Whether the material was shown as it is asked for: in enough copies, and compared with its original. */
const isBrought = (material: AskedMaterial, checks: readonly MaterialCheck[]): boolean =>
  !checkComplete({ asked: [material], shared: [] }, checks) &&
  !checkOriginals({ asked: [material], shared: [] }, checks);

/** Checks that everything that is there was compared with its original (S28). Electronic materials have none. */
function checkOriginals({ asked }: MaterialList, checks: readonly MaterialCheck[]): Refused | undefined {
  const brought = new Map(checks.map((check) => [check.code, check]));
  const unchecked = asked.filter(
    ({ code, form }) => form !== 'ELECTRONIC' && brought.get(code)?.originalChecked === false,
  );
  return unchecked.length > 0
    ? refuse(
        'ORIGINALS_NOT_CHECKED',
        unchecked.map(({ name }) => name),
      )
    : undefined;
}
