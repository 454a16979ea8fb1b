import { isEnded, type ReviewStatus } from './status.ts';
import type { ReviewCase } from './review-case.ts';
import type { Ruling } from './written-ruling.ts';

/** Where a joint case stands, in the order of its life; the last four are its ends. */
export const jointStatuses = [
  'RECEIVED',
  'ACCEPTED',
  'ON_HOLD',
  'GRANTED',
  'PARTLY_GRANTED',
  'REFUSED',
  'ENDED',
] as const;
export type JointStatus = (typeof jointStatuses)[number];

/** What the status of the joint case depends on, of each component. */
export type Standing = Pick<ReviewCase, 'status' | 'heldSince'> & {
  readonly ruling: Pick<Ruling, 'outcome'> | null;
  readonly keptRuling: object | null;
  readonly acceptance: object | null;
};

/** What has become of a component: under way, granted, or without a good end. */
export type Fate = 'OPEN' | 'GRANTED' | 'FAILED';

/** What has become of a component. A decision counts once it is in effect; while it is kept, the component is still OPEN. */
export function fateOf({ status, ruling }: Pick<Standing, 'status' | 'ruling'>): Fate {
  if (isEnded(status)) return 'FAILED';
  if (ruling && (['GRANTED', 'REFUSED', 'CERT_PRODUCTION', 'HANDED_OVER'] as ReviewStatus[]).includes(status))
    return ruling.outcome === 'GRANTED' ? 'GRANTED' : 'FAILED';
  return 'OPEN';
}

/**
 * Whether the component was returned because its papers were incomplete (C-8; T7). That is no refusal: it can be applied for again with the
 * materials on the list. Components that depend on it are therefore held (P4: HOLD), even where the plan says CASCADE for a refusal.
 */
export const isReturned = ({ status, nonAcceptance }: Pick<ReviewCase, 'status' | 'nonAcceptance'>): boolean =>
  status === 'NOT_ACCEPTED' &&
  (nonAcceptance?.ground === 'RETURN_RESUBMIT' || nonAcceptance?.ground === 'INCOMPLETE_WITH_LIST');

/** Whether a department refused it on its merits. Where the applicant chose ALL_OR_NOTHING, that ends all other components. */
export const isRefusedOnMerits = (component: ReviewCase): boolean =>
  component.ruling?.outcome === 'REFUSED' || (component.status === 'NOT_ACCEPTED' && !isReturned(component));

/**
 * The status of a joint case, a pure function of its components (P2). RECEIVED until the first component is accepted (受理), then ACCEPTED;
 * ON_HOLD when no department can act on any open component; one of the four ends when no component is open.
 */
export function jointStatusOf(components: readonly Standing[]): JointStatus {
  const fates = components.map(fateOf);
  if (fates.includes('OPEN')) {
    const moving = components.some((component) => fateOf(component) === 'OPEN' && isMoving(component));
    if (!moving) return 'ON_HOLD';
    return components.some(({ acceptance }) => acceptance !== null) ? 'ACCEPTED' : 'RECEIVED';
  }
  if (fates.every((fate) => fate === 'GRANTED')) return 'GRANTED';
  if (fates.includes('GRANTED')) return 'PARTLY_GRANTED';
  return components.some(({ ruling }) => ruling !== null) ? 'REFUSED' : 'ENDED';
}

/** Whether its department can act on it now: it has begun, is not held, and no decision on it is kept. */
export const isMoving = ({ status, heldSince, keptRuling }: Omit<Standing, 'acceptance' | 'ruling'>): boolean =>
  status !== 'PLANNED' && heldSince === null && keptRuling === null;

/** Whether no component is open any more. */
export const isConcluded = (status: JointStatus): boolean => jointStatuses.indexOf(status) > 2;
