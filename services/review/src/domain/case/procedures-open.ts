import type { SiteVerification } from './procedures.ts';
import type { ReviewCase } from './review-case.ts';

/** Whether the reviewer has to wait with the opinion because a hearing can still be asked for or has to be held (T18). */
export const isHearingOpen = ({ hearing }: ReviewCase): boolean =>
  hearing !== null && hearing.held === null && (hearing.announced !== null || hearing.lapsedAt === null);

/** Whether the verification is recorded and no re-visit is due. */
export const isRecorded = ({ record }: SiteVerification): boolean => record !== null && record.revisitOn === null;
