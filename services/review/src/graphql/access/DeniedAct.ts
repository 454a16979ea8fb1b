import { refusals } from '../../domain/case/refusals.ts';
import type { DeniedActResolvers } from '../__generated__/resolver-types.ts';

export const DeniedAct: DeniedActResolvers = {
  department: ({ departmentCode: code }) => ({ code }),
  staff: ({ staffNo }) => ({ staffNo }),
  message: ({ code }) => refusals[code],
};
