import type { Database } from '@hall/transaction';

/** What every command needs: the database. It is supplied once, by main.ts. */
export type Desk = { readonly database: Database };
