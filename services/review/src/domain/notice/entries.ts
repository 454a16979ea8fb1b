import type { PinnedItem } from '@hall/event-contracts';
import type { NoticeEntry } from '../case/notice.ts';
import { refuse, type Refused } from '../case/refusals.ts';

/**
 * Checks the list of a notice. Refuses NOTICE_EMPTY, TEXT_MISSING, DUPLICATE_ENTRY, UNKNOWN_MATERIAL for what is not on the
 * published list, and MATERIAL_FROM_SHARING for what data sharing provides (B22).
 */
export function checkEntries(entries: readonly NoticeEntry[], { materials }: PinnedItem): Refused | undefined {
  if (entries.length === 0) return refuse('NOTICE_EMPTY');
  const blank = entries.find((entry) => Object.values(entry).some((text) => text.trim() === ''));
  if (blank) return refuse('TEXT_MISSING', [blank.key, '缺陷、标准、依据和补正方式都要写明']);
  const doubled = entries.find(({ key }, at) => entries.findIndex((other) => other.key === key) !== at);
  if (doubled) return refuse('DUPLICATE_ENTRY', [doubled.key]);
  if (!materials) return undefined; // absent in records from before the list of materials came with the case
  for (const { materialCode } of entries) {
    const material = materials.find(({ code }) => code === materialCode);
    if (!material) return refuse('UNKNOWN_MATERIAL', [materialCode, ...materials.map(({ code }) => code)]);
    if (material.source === 'DATA_SHARING') return refuse('MATERIAL_FROM_SHARING', [materialCode]);
  }
  return undefined;
}
