import type { ServiceItem } from '@hall/event-contracts';
import { checkTicked, listOf, type MaterialCheck } from '../application/checklist.ts';
import { checkUnfinishedForm, type FormValue } from '../application/form.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';
import type { DeliveryMethod } from '../case/service-case.ts';

/**
 * An application that is still being filled in (草稿, T1). It is not a case, starts no clock and makes no document. When it is filed, a case
 * with the same id comes into being, and what was filled in moves there.
 */
export type CaseDraft = {
  readonly id: string;
  readonly applicantId: string;
  /** The agent who fills it in; null without one. */
  readonly agentId: string | null;
  readonly itemCode: string;
  /** The version of the item by which it was filled in. */
  readonly itemVersion: number;
  readonly materials: readonly MaterialCheck[];
  readonly form: readonly FormValue[];
  readonly deliveryMethod: DeliveryMethod;
  readonly state: 'OPEN' | 'SUBMITTED' | 'DISCARDED';
  readonly version: number;
  readonly savedAt: string;
  /** Who saved it last: the applicant, the agent, or the officer who helps (帮办, B16). */
  readonly savedBy: string;
};

/** The most open drafts that one applicant may have. */
export const MAX_DRAFTS = 20;

/**
 * Checks a draft: it may be incomplete, but nothing in it may be unknown to the item. Refuses ITEM_CHANGED, NOT_ONLINE,
 * MUST_APPEAR_IN_PERSON, and what `checkTicked` and `checkUnfinishedForm` refuse.
 */
export function checkDraft(draft: CaseDraft, item: ServiceItem): Refused | undefined {
  if (item.version !== draft.itemVersion) return refuse('ITEM_CHANGED', [`${item.name}：第${item.version}版`]);
  return (
    checkOnline(item) ?? checkTicked(listOf(item), draft.materials) ?? checkUnfinishedForm(item.formFields, draft.form)
  );
}

/** Checks that the item can be filed online. Refuses NOT_ONLINE, MUST_APPEAR_IN_PERSON (行政许可法 art. 29). */
function checkOnline({ guide, mustAppearInPerson }: ServiceItem): Refused | undefined {
  if (mustAppearInPerson) return refuse('MUST_APPEAR_IN_PERSON');
  return guide.channels.includes('ONLINE') ? undefined : refuse('NOT_ONLINE');
}

/** The draft after it was filed or discarded. It keeps nothing of what was filled in: that is now in the case, or nowhere. */
export const closed = (draft: CaseDraft, state: 'SUBMITTED' | 'DISCARDED', at: string): CaseDraft => ({
  ...draft,
  state,
  materials: [],
  form: [],
  version: draft.version + 1,
  savedAt: at,
});
