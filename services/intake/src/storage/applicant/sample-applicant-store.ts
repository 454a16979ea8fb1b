import type { Transaction } from '@hall/transaction';
import type { Applicant } from '../../domain/applicant/applicant.ts';
import type { Mandate } from '../../domain/applicant/mandate.ts';
import { addApplicant, addMandate, findApplicant, findApplicantByNumber } from './applicant-store.ts';
import { MandateTable, type Note } from './applicant-table.ts';

/** The made-up applicants of a catalogue folder, with ids that never change, so that development tokens know them. */
export type SampleApplicants = { readonly applicants: readonly Applicant[]; readonly mandates: readonly Mandate[] };

/** Adds a sample applicant who is not there yet; who is already registered under the same document stays as they are. */
export async function addSampleApplicant(tx: Transaction, applicant: Applicant, note: Note): Promise<void> {
  const known =
    (await findApplicant(tx, applicant.id)) ?? (await findApplicantByNumber(tx, applicant.idType, applicant.idNumber));
  if (!known) await addApplicant(tx, applicant, note);
}

/** Adds a sample mandate that is not there yet. */
export async function addSampleMandate(tx: Transaction, mandate: Mandate, note: Note): Promise<void> {
  if (!(await tx.existsBy(MandateTable, { id: mandate.id }))) await addMandate(tx, mandate, note);
}
