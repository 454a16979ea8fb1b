import type { ReviewCase } from '../case/review-case.ts';

/** Profiles of items that a licensing law governs; the others have what the hall promises (E47). */
const licensingProfiles: readonly ReviewCase['item']['clock']['profile'][] = ['LICENSING_LAW', 'SPECIAL_LAW'];

/** Whether a licensing law governs the case. */
export const isLicence = ({ item }: ReviewCase): boolean => licensingProfiles.includes(item.clock.profile);

/** Where a licensing law says that what is missing is told once, within five working days. */
export const NOTICE_LAW = '《行政许可法》第三十二条第一款第四项';

/**
 * A place in the regulation the hall works by, on which its periods without a statute rest, as officers can look it up: `place` is part, section,
 * number and item as the regulation counts them, `words` what it says there. The clause of docs/law/clauses.md is cited in a comment, because officers
 * do not have that page. Example: 《无差别综合受理一体化运作管理办法》二（一）3：材料预审.
 */
export const regulation = (place: string, words: string): string =>
  `《无差别综合受理一体化运作管理办法》${place}：${words}`;
