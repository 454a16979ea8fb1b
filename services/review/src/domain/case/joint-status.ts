import { isEnded, type ReviewStatus } from './lifecycle.ts';
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

/** What of a component the state of its parent depends on. */
export type Standing = Pick<ReviewCase, 'status' | 'heldSince'> & {
  readonly ruling: Pick<Ruling, 'outcome'> | null;
  readonly keptRuling: object | null;
  readonly acceptance: object | null;
};

/** What has become of a component: under way, granted, or without a good end. */
export type Fate = 'OPEN' | 'GRANTED' | 'FAILED';

/** A component has its result with the decision that is in effect; a kept decision is none yet. */
export function fateOf({ status, ruling }: Pick<Standing, 'status' | 'ruling'>): Fate {
  if (isEnded(status)) return 'FAILED';
  if (ruling && (['GRANTED', 'REFUSED', 'CERT_PRODUCTION', 'HANDED_OVER'] as ReviewStatus[]).includes(status))
    return ruling.outcome === 'GRANTED' ? 'GRANTED' : 'FAILED';
  return 'OPEN';
}

/**
 * Whether it was sent back because its papers were incomplete (C-8; T7): nobody has refused it, and it can be applied for again with what the
 * list names. Those that depend on it are held for that (domain 6.3: HOLD, for cure or re-application), whatever their edges say of a refusal.
 */
export const isReturned = ({ status, nonAcceptance }: Pick<ReviewCase, 'status' | 'nonAcceptance'>): boolean =>
  status === 'NOT_ACCEPTED' &&
  (nonAcceptance?.ground === 'RETURN_RESUBMIT' || nonAcceptance?.ground === 'INCOMPLETE_WITH_LIST');

/** Whether a department has said no to it: what ends all others where the applicant has chosen all or nothing. */
export const isRefusedOnMerits = (component: ReviewCase): boolean =>
  component.ruling?.outcome === 'REFUSED' || (component.status === 'NOT_ACCEPTED' && !isReturned(component));

/**
 * The state of the parent, a pure function of its components (domain 6.3): received, 受理 when the first component is accepted, on
 * hold when everything that is open waits for the hall office, and one of the ends when nothing is open any more.
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

/** Its department can do something now: it has begun, is not held, and has not given a decision that has to wait. */
export const isMoving = ({ status, heldSince, keptRuling }: Omit<Standing, 'acceptance' | 'ruling'>): boolean =>
  status !== 'PLANNED' && heldSince === null && keptRuling === null;

/** Whether nothing is open any more. */
export const isConcluded = (status: JointStatus): boolean => jointStatuses.indexOf(status) > 2;
