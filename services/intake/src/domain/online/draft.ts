import type { ServiceItem } from '@hall/event-contracts';
import { checkTicked, listOf, type MaterialCheck } from '../receipt/checklist.ts';
import { checkUnfinishedForm, type FormValue } from '../receipt/form.ts';
import { refuse, type Refused } from '../refusals.ts';
import type { DeliveryMethod } from '../service-case.ts';

/**
 * An application that is still being filled in (草稿, T1): no case, no clock, no document. Filed, it becomes the case of the same id, and
 * what was filled in moves there.
 */
export type CaseDraft = {
  readonly id: string;
  readonly applicantId: string;
  /** The agent who fills it in, or null. */
  readonly agentId: string | null;
  readonly itemCode: string;
  /** The version of the guide it was filled in by. */
  readonly itemVersion: number;
  readonly materials: readonly MaterialCheck[];
  readonly form: readonly FormValue[];
  readonly deliveryMethod: DeliveryMethod;
  readonly state: 'OPEN' | 'SUBMITTED' | 'DISCARDED';
  readonly version: number;
  readonly savedAt: string;
  /** The applicant, the agent, or the officer who helps (帮办, B16). */
  readonly savedBy: string;
};

/** More open drafts one applicant does not need. */
export const MAX_DRAFTS = 20;

/** What is filled in so far may be incomplete, but nothing in it unknown. Refuses ITEM_CHANGED, and what the checks refuse. */
export function checkDraft(draft: CaseDraft, item: ServiceItem): Refused | undefined {
  if (item.version !== draft.itemVersion) return refuse('ITEM_CHANGED', [`${item.name}：第${item.version}版`]);
  return (
    checkOnline(item) ?? checkTicked(listOf(item), draft.materials) ?? checkUnfinishedForm(item.formFields, draft.form)
  );
}

/** Whether the item can be filed on line at all. Refuses NOT_ONLINE, MUST_APPEAR_IN_PERSON (行政许可法 art. 29). */
function checkOnline({ guide, mustAppearInPerson }: ServiceItem): Refused | undefined {
  if (mustAppearInPerson) return refuse('MUST_APPEAR_IN_PERSON');
  return guide.channels.includes('ONLINE') ? undefined : refuse('NOT_ONLINE');
}

/** The draft after it was filed or thrown away: what was filled in is kept once, with the case, or not at all. */
export const closed = (draft: CaseDraft, state: 'SUBMITTED' | 'DISCARDED', at: string): CaseDraft => ({
  ...draft,
  state,
  materials: [],
  form: [],
  version: draft.version + 1,
  savedAt: at,
});
