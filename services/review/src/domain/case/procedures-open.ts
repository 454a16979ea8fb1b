import type { SiteVerification } from './procedures.ts';
import type { ReviewCase } from './review-case.ts';

/** Whether the hearing stands in the way of the opinion (T18): it can be asked for, or has to be held. */
export const isHearingOpen = ({ hearing }: ReviewCase): boolean =>
  hearing !== null && hearing.held === null && (hearing.announced !== null || hearing.lapsedAt === null);

/** Whether what the team has found is on record, and no re-visit is due. */
export const isRecorded = ({ record }: SiteVerification): boolean => record !== null && record.revisitOn === null;
