import type { Transaction } from '@hall/transaction';
import type { Applicant } from '../../domain/applicant/applicant.ts';
import type { Mandate } from '../../domain/applicant/mandate.ts';
import { addApplicant, addMandate, findApplicant, findApplicantByNumber } from './applicant-store.ts';
import { MandateTable, type Note } from './applicant-table.ts';

/** The sample applicants of a catalogue folder. Their ids never change, so that development tokens can name them. */
export type SampleApplicants = { readonly applicants: readonly Applicant[]; readonly mandates: readonly Mandate[] };

/** Adds a sample applicant, unless the id or the identity document is registered already. */
export async function addSampleApplicant(tx: Transaction, applicant: Applicant, note: Note): Promise<void> {
  const known =
    (await findApplicant(tx, applicant.id)) ?? (await findApplicantByNumber(tx, applicant.idType, applicant.idNumber));
  if (!known) await addApplicant(tx, applicant, note);
}

/** Adds a sample mandate, unless it is there already. */
export async function addSampleMandate(tx: Transaction, mandate: Mandate, note: Note): Promise<void> {
  if (!(await tx.existsBy(MandateTable, { id: mandate.id }))) await addMandate(tx, mandate, note);
}
