import type { Partially, Report } from './fault.ts';
import type { Catalogue } from './format.ts';

/** A folder as the rules see it: only what has the right shape. */
export type Checked = Partially<Omit<Catalogue, 'calendars'>>;

/** Reports a fault of an entry of a file. */
export type ReportIn = (file: string, entry: unknown, index: number) => Report;
