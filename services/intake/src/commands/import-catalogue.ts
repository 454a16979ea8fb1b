import { inTransaction, type Transaction } from '@hall/transaction';
import type { CatalogueEntry } from '../domain/catalogue/catalogue.ts';
import { announcementOf, decidePublication } from '../domain/catalogue/publication.ts';
import type { StoredVersion } from '../domain/catalogue/versions.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { addSampleApplicant, addSampleMandate, type SampleApplicants } from '../storage/sample-applicant-store.ts';
import { addEntries, amendEntry, listVersions, lockCatalogue } from '../storage/catalogue/catalogue-store.ts';
import type { Desk } from './desk.ts';

/** A folder that was checked: its entries, and the sample applicants of a development system. */
type ImportCatalogue = {
  readonly entries: readonly CatalogueEntry[];
  readonly applicants: SampleApplicants;
  /** Items and matters that the folder does not name are withdrawn; otherwise they stay in force. */
  readonly withdrawMissing?: boolean;
};

/** What an import did. */
type Imported = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Items and matters; only where the import was asked to withdraw what is missing. */
  readonly withdrawn?: number;
};

/**
 * Publishes a checked folder: all of it or nothing, in one transaction; the same folder again changes nothing. Refuses
 * ANOTHER_DISTRICT when this hall belongs to another area. Throws, naming the entry, what no check has found.
 */
export async function importCatalogue(
  { database }: Desk,
  commandId: string,
  { entries, applicants, withdrawMissing = false }: ImportCatalogue,
): Promise<Imported | Refused> {
  const command = { commandId, action: 'importCatalogue', actor: 'hall/import', input: {} };
  return inTransaction<Imported | Refused>(database, command, async (tx, now) => {
    await lockCatalogue(tx);
    const known = await listVersions(tx);
    if (!sameDistrict(known, entries)) return refuse('ANOTHER_DISTRICT');
    const terms = { at: now.instant, withdrawMissing };
    const { amended, added, changed, unchanged, withdrawn } = decidePublication(known, entries, terms);
    const before = new Set(known.map(nameOf));
    const all = [...amended, ...added, ...changed];
    for (const entry of all.filter((one) => before.has(nameOf(one)))) await amendEntry(tx, announced(entry));
    for (const lot of lotsOf(all.filter((one) => !before.has(nameOf(one))))) await addEntries(tx, lot.map(announced));
    await addApplicants(tx, applicants, { by: 'hall/import', causeId: commandId, at: now.instant });
    const counted = { added: added.length, changed: changed.length, unchanged };
    return withdrawMissing ? { ...counted, withdrawn } : counted;
  });
}

/** What goes to the database at once, in entries and in characters: a folder may weigh more than a statement can. */
const MAX_ENTRIES = 100;
const MAX_CHARACTERS = 1_000_000;

function lotsOf(entries: readonly StoredVersion[]): StoredVersion[][] {
  const lots: StoredVersion[][] = [];
  let characters = 0;
  for (const entry of entries) {
    const last = lots.at(-1);
    const length = JSON.stringify(entry).length;
    characters += length;
    if (last && last.length < MAX_ENTRIES && characters <= MAX_CHARACTERS) last.push(entry);
    else {
      lots.push([entry]);
      characters = length;
    }
  }
  return lots;
}

const announced = (entry: StoredVersion) => ({
  entry,
  event: announcementOf(entry),
});

const nameOf = ({ kind, code, version }: CatalogueEntry): string => `${kind}:${code}:${version}`;

const sameDistrict = (known: readonly CatalogueEntry[], offered: readonly CatalogueEntry[]): boolean => {
  const areaOf = (entries: readonly CatalogueEntry[]) => entries.find(({ kind }) => kind === 'district')?.code;
  return areaOf(known) === undefined || areaOf(known) === areaOf(offered);
};

type Note = Parameters<typeof addSampleApplicant>[2];

async function addApplicants(tx: Transaction, { applicants, mandates }: SampleApplicants, note: Note): Promise<void> {
  for (const applicant of applicants) await addSampleApplicant(tx, applicant, note);
  for (const mandate of mandates) await addSampleMandate(tx, mandate, note);
}
