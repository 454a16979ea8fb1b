import { maySeeCertificateNumber } from '../../domain/access/permissions.ts';
import type { CertificateResolvers } from '../__generated__/resolver-types.ts';

export const Certificate: CertificateResolvers = {
  number: ({ reviewCase, certificate }, _args, { caller }) =>
    maySeeCertificateNumber(caller, reviewCase) ? certificate.number : null,
  at: ({ certificate }) => certificate.at,
};
