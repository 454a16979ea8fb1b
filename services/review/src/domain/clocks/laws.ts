import type { ReviewCase } from '../case/review-case.ts';

/** Profiles of items that a licensing law governs; the others have what the hall promises (domain 3.8, E47). */
const licensingProfiles: readonly ReviewCase['item']['clock']['profile'][] = ['LICENSING_LAW', 'SPECIAL_LAW'];

/** Whether a licensing law governs the case. */
export const isLicence = ({ item }: ReviewCase): boolean => licensingProfiles.includes(item.clock.profile);

/** Where a licensing law says that what is missing is told once, within five working days. */
export const NOTICE_LAW = '《行政许可法》第三十二条第一款第四项';

/** The hall's own rules, which its periods without a law rest on. */
export const REGULATION = '《无差别综合受理一体化运作管理办法》';
