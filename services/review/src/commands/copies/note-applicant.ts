import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { addApplicantVersion } from '../../storage/copies/applicant-version-store.ts';

/** There is a new version of an applicant's data, to which documents may be corrected (T33). */
export const noteApplicant = (tx: Transaction, { data }: CloudEvent<'ApplicantChanged.v1'>): Promise<void> =>
  addApplicantVersion(tx, { id: data.applicantVersionId, applicantId: data.applicantId });
