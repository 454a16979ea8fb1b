import { decided, type Circumstances, type Decided, type Decision } from './decision.ts';
import { headOf, type DeliveryCase } from './delivery-case.ts';
import { outstandingOf, withSupplied, type Supplied } from './desk-records.ts';
import { nextStatus } from './lifecycle.ts';
import { notOpen } from './not-open.ts';
import { refuse, type Refused } from './refusals.ts';

/** What the officer has received of one material. */
export type MaterialReceived = {
  readonly code: string;
  readonly copies: number;
  readonly pages: number;
  readonly originalChecked: boolean;
};

/**
 * Nothing is handed out while a material is owed (S49; B2: the certificate stays at the window). This holds also after the day on which the material
 * was promised: an applicant who brings it late still gets the result. Refuses SUPPLEMENT_OWED with the names of what is missing.
 */
export function checkNothingOwed(deliveryCase: DeliveryCase): Refused | undefined {
  const missing = outstandingOf(deliveryCase);
  return missing.length > 0
    ? refuse(
        'SUPPLEMENT_OWED',
        missing.map(({ name }) => name),
      )
    : undefined;
}

/**
 * The officer has received materials of tolerated acceptance, has checked each with its original, and enters them (出件时补正, S49; B1). They may be
 * some of what is owed, or all of it; after the last one the result can be handed out. Refuses ACTION_NOT_OPEN; HAND_OUT_BLOCKED; NOT_OWED for a
 * material that is not on the list, was collected before or is named twice; ORIGINAL_NOT_CHECKED; BAD_NUMBER for less than one copy or page.
 */
export function decideCollection(
  deliveryCase: DeliveryCase,
  materials: readonly MaterialReceived[],
  { by: officerStaffNo, now }: Circumstances,
): Decision {
  const status = nextStatus(deliveryCase.status, 'collect');
  if (!status) return notOpen(deliveryCase);
  if (deliveryCase.blockedAt) return refuse('HAND_OUT_BLOCKED');
  const refused = checkReceived(deliveryCase, materials);
  if (refused) return refused;
  const received = new Map(materials.map((material) => [material.code, material]));
  const owed = deliveryCase.owed.map((material) => {
    const given = received.get(material.materialCode);
    if (!given) return material;
    const { copies, pages } = given;
    return { ...material, collected: { copies, pages, at: now.instant, officerStaffNo } };
  });
  const after = { ...deliveryCase, status, owed };
  return decided(after, {
    type: 'SupplementCollected.v1',
    data: {
      ...headOf(after),
      materials: materials.map(({ code: materialCode, copies, pages }) => ({ materialCode, copies, pages })),
      outstanding: outstandingOf(after).map(({ materialCode }) => materialCode),
      officerStaffNo,
      collectedAt: now.instant,
    },
  });
}

/**
 * What another window has taken in counts as collected here, so that nobody is asked for it twice. Undefined, and nothing changes, where none of it
 * is owed, or where the result was served before.
 */
export function decideSupplied(deliveryCase: DeliveryCase, supplied: readonly Supplied[]): Decided | undefined {
  if (deliveryCase.deliveredAt !== null) return undefined;
  const owed = withSupplied(deliveryCase.owed, supplied);
  const isNew = owed.some(({ collected }, at) => collected !== deliveryCase.owed[at]?.collected);
  return isNew ? decided({ ...deliveryCase, owed }) : undefined;
}

function checkReceived(deliveryCase: DeliveryCase, materials: readonly MaterialReceived[]): Refused | undefined {
  const open = new Map(outstandingOf(deliveryCase).map(({ materialCode, name }) => [materialCode, name]));
  const codes = materials.map(({ code }) => code);
  const strange = codes.filter((code, at) => !open.has(code) || codes.indexOf(code) !== at);
  if (strange.length > 0 || codes.length === 0) return refuse('NOT_OWED', [...strange, ...open.values()]);
  const namesOf = (wrong: readonly MaterialReceived[]) => wrong.map(({ code }) => open.get(code) ?? code);
  const unchecked = materials.filter(({ originalChecked }) => !originalChecked);
  if (unchecked.length > 0) return refuse('ORIGINAL_NOT_CHECKED', namesOf(unchecked));
  const uncounted = materials.filter(({ copies, pages }) => copies < 1 || pages < 1);
  return uncounted.length > 0 ? refuse('BAD_NUMBER', namesOf(uncounted)) : undefined;
}
