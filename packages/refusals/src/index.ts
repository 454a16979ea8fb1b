export { isRefused, refusalsWith, type Refused } from './refused.ts';
export { shownWith, type ShownRefusal } from './shown.ts';
