import type { Period } from '@hall/working-days';

const workingDays = (amount: number): Period => ({ amount, unit: 'WORKING_DAY' });

/** C13: the department takes the case (S37). */
export const CLAIM_PERIOD = workingDays(0.5);
/** C1: the department has five working days to say, once, everything that is missing (行政许可法 art. 32(4), 82). */
export const NOTICE_PERIOD = workingDays(5);
/** C1a: a window pre-checks what was filed on line within a working day. */
export const ONLINE_PRECHECK_PERIOD = workingDays(1);
/** C18: papers are handed over on the day of the receipt (S10), of a paper receipt on the day it was keyed in (E27). */
export const HANDOVER_PERIOD = workingDays(0);
/** C5: the certificate is issued and served within ten working days (行政许可法 art. 44). */
export const ISSUE_PERIOD = workingDays(10);
/** C6: the applicant supplies what is missing; no statute sets a period, the hall's is ten working days. */
export const SUPPLEMENT_PERIOD = workingDays(10);
/** C8: a hearing is asked for within five days of being told (行政许可法 art. 47), counted as working days. */
export const HEARING_REQUEST_PERIOD = workingDays(5);
/** C9: and held within twenty of the request (行政许可法 art. 47). */
export const HEARING_HOLD_PERIOD = workingDays(20);
/** C11: a team of two or more is assigned within five days of the acceptance (行政许可法 art. 55). */
export const INSPECT_ASSIGN_PERIOD = workingDays(5);
/** S16: a refusal is explained within one working day. */
export const EXPLAIN_PERIOD = workingDays(1);
/** A component whose predecessor had no good end waits for the hall office so long (domain 6.3, HOLD); no statute sets it. */
export const HOLD_PERIOD = workingDays(10);
/** C10: a hearing is announced seven working days before it is held, at least (行政许可法 art. 48(1)). */
export const ANNOUNCED_BEFORE = 7;
