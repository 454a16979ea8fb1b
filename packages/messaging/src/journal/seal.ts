import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** One row as a transaction has left it. */
export type JournalRow = {
  readonly id: string;
  /** The number of the transaction, as the database counts them. */
  readonly transaction: string;
  readonly relation: string;
  readonly image: object;
};

/**
 * Rows in their order; the transactions of which more rows follow in later entries; and how far the service's free
 * sequences had come, which are numbers that stand in no table.
 */
export type JournalEntry = {
  readonly rows: readonly JournalRow[];
  readonly unfinished: readonly string[];
  readonly sequences: Readonly<Record<string, string>>;
};

/** The journal cannot be read with this key. */
class WrongKey extends Error {
  override readonly name = 'WrongKey';
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The key of a service's journal: 32 bytes in base64. Throws when it is none. */
export function journalKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new WrongKey('a key of the journal is 32 bytes in base64');
  return key;
}

/** Packs and encrypts an entry (AES-256-GCM): what a service knows of people stays readable to that service alone. */
export function seal(entry: JournalEntry, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(gzipSync(JSON.stringify(entry))), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` has packed. Throws WrongKey for another key, and for anything that was changed. */
export function unseal(sealed: Buffer, key: Buffer): JournalEntry {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const body = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(gunzipSync(body).toString('utf8')) as JournalEntry;
  } catch {
    throw new WrongKey('the journal cannot be read: it was written with another key, or was changed');
  }
}
