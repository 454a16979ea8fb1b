import { idNumberIn } from '../../../domain/applicant/applicant.ts';
import { mayDo } from '../../../domain/permissions/permissions.ts';
import { readApplicantByNumber } from '../../../storage/applicant/applicant-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const applicantByIdNumber: NonNullable<QueryResolvers['applicantByIdNumber']> = async (
  _parent,
  { idType, idNumber },
  { desk, caller },
) => (mayDo(caller, 'applicantByIdNumber') ? readApplicantByNumber(desk.database, idType, idNumberIn(idNumber)) : null);
