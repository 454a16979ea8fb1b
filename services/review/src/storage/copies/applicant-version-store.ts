import type { Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import { ApplicantVersionTable, type ApplicantVersion } from './applicant-version-table.ts';

/** Adds a version; a version that is known already stays as it is. */
export const addApplicantVersion = async (tx: Transaction, version: ApplicantVersion): Promise<void> =>
  void (await tx.createQueryBuilder().insert().into(ApplicantVersionTable).values(version).orIgnore().execute());

/** The later versions of these applicants' data. */
export const listApplicantVersions = async (
  tx: Transaction,
  applicantIds: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set((await tx.findBy(ApplicantVersionTable, { applicantId: In([...applicantIds]) })).map(({ id }) => id));
