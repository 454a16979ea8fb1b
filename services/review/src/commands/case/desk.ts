import type { Database } from '@hall/transaction';

/** What commands need from outside; main.ts supplies it once. */
export type Desk = { readonly database: Database };
