import { inTransaction, type Transaction } from '@hall/transaction';
import type { CatalogueEntry } from '../domain/catalogue/catalogue.ts';
import { announcementOf, decidePublication } from '../domain/catalogue/publication.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { addSampleApplicant, addSampleMandate, type SampleApplicants } from '../storage/sample-applicant-store.ts';
import { addEntries, listInForce, lockCatalogue } from '../storage/catalogue/catalogue-store.ts';
import type { Desk } from './desk.ts';

/** A folder that was checked: its entries, and the sample applicants of a development system. */
export type ImportCatalogue = { readonly entries: readonly CatalogueEntry[]; readonly applicants: SampleApplicants };

/** What an import did. */
export type Imported = { readonly added: number; readonly changed: number; readonly unchanged: number };

/**
 * Publishes a checked folder: all of it or nothing, in one transaction; the same folder again changes nothing. Refuses
 * ANOTHER_DISTRICT when this hall belongs to another area.
 */
export async function importCatalogue(
  { database }: Desk,
  commandId: string,
  { entries, applicants }: ImportCatalogue,
): Promise<Imported | Refused> {
  const command = { commandId, action: 'importCatalogue', actor: 'hall/import', input: {} };
  return inTransaction<Imported | Refused>(database, command, async (tx, now) => {
    await lockCatalogue(tx);
    const inForce = await listInForce(tx);
    if (!sameDistrict(inForce, entries)) return refuse('ANOTHER_DISTRICT');
    const { added, changed, unchanged } = decidePublication(inForce, entries);
    for (const lot of lotsOf([...added, ...changed]))
      await addEntries(tx, lot.map(announced(now.instant)), now.instant);
    await addApplicants(tx, applicants, { by: 'hall/import', causeId: commandId, at: now.instant });
    return { added: added.length, changed: changed.length, unchanged };
  });
}

/** What goes to the database at once, in entries and in characters: a folder may weigh more than a statement can. */
const MOST_ENTRIES = 100;
const MOST_CHARACTERS = 1_000_000;

function lotsOf(entries: readonly CatalogueEntry[]): CatalogueEntry[][] {
  const lots: CatalogueEntry[][] = [];
  let characters = 0;
  for (const entry of entries) {
    const last = lots.at(-1);
    const length = JSON.stringify(entry).length;
    characters += length;
    if (last && last.length < MOST_ENTRIES && characters <= MOST_CHARACTERS) last.push(entry);
    else {
      lots.push([entry]);
      characters = length;
    }
  }
  return lots;
}

const announced = (publishedAt: string) => (entry: CatalogueEntry) => ({
  entry,
  event: announcementOf(entry, publishedAt),
});

const sameDistrict = (inForce: readonly CatalogueEntry[], offered: readonly CatalogueEntry[]): boolean => {
  const areaOf = (entries: readonly CatalogueEntry[]) => entries.find(({ kind }) => kind === 'district')?.code;
  return areaOf(inForce) === undefined || areaOf(inForce) === areaOf(offered);
};

type Note = Parameters<typeof addSampleApplicant>[2];

async function addApplicants(tx: Transaction, { applicants, mandates }: SampleApplicants, note: Note): Promise<void> {
  for (const applicant of applicants) await addSampleApplicant(tx, applicant, note);
  for (const mandate of mandates) await addSampleMandate(tx, mandate, note);
}
