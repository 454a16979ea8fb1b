/**
 * How long each load runs before it is measured, so that the program that is compared with another has been compiled as that one has. V8 took a
 * sixth of the CPU of a joint case in the first half minute.
 */
export const WARM_UP_SECONDS = 20;
