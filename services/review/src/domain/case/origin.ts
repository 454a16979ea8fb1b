/**
 * How a step came to us: in the hall's screens, as a reply on the department's topic, or keyed in afterwards from paper (补录, S18)
 * by a liaison. Missing on steps of before there was a difference: in the screens.
 */
export type Origin = { readonly via: 'PORTAL' | 'KAFKA' | 'PAPER'; readonly enteredBy: string | null };

/** Done in the hall's own screens. */
export const inThePortal: Origin = { via: 'PORTAL', enteredBy: null };
