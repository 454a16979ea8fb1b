import type { HallNow } from '@hall/working-days';

/** The circumstances of an act: who does it (a staff number), and when. */
export type Circumstances = { readonly by: string; readonly now: HallNow };
