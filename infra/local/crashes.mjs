/** This many crashes within WITHIN_MS stop the whole hall. */
export const MAX_CRASHES = 3;
const WITHIN_MS = 60_000;

/** The crashes that count: this one, and the earlier ones of the last minute. @param {readonly number[]} earlier */
export function withThisCrash(earlier) {
  const now = Date.now();
  return [...earlier.filter((at) => now - at < WITHIN_MS), now];
}

/** How a process ended, as the rest of a sentence. @param {number | null} code @param {string | null} signal */
export const howItEnded = (code, signal) => (signal ? `was ended by ${signal}` : `ended with ${code}`);
