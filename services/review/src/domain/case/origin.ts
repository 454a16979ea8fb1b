/**
 * How a step reached the hall: PORTAL, taken in the hall's own screens; KAFKA, a reply on the department's topic; PAPER, keyed in afterwards
 * from paper by a liaison (补录, S18), who is then `enteredBy`. Steps recorded before this field existed have none: they were taken in the portal.
 */
export type Origin = { readonly via: 'PORTAL' | 'KAFKA' | 'PAPER'; readonly enteredBy: string | null };

/** The origin of a step taken in the hall's own screens. */
export const inThePortal: Origin = { via: 'PORTAL', enteredBy: null };
