export { isRefused, refusalsWith, type Refused } from './refused.ts';
export { shownWith } from './shown.ts';
