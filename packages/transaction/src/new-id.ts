import { randomUUID } from 'node:crypto';

/** A new id, never used before. Rules and commands take ids as arguments or from here: they have no other source of chance. */
export const newId = (): string => randomUUID();
