import { maySeeCertificateNumber } from '../domain/permissions.ts';
import type { OfficialDocumentResolvers } from './__generated__/resolver-types.ts';

export const OfficialDocument: OfficialDocumentResolvers = {
  number: ({ reviewCase, document }, _args, { caller }) =>
    document.type !== 'D8' || maySeeCertificateNumber(caller, reviewCase) ? document.number : null,
  type: ({ document }) => document.type,
  title: ({ document }) => document.title,
  issuedOn: ({ document }) => document.issuedOn,
  issuedAt: ({ document }) => document.issuedAt,
  issuedBy: ({ document }) => (document.issuedBy ? { staffNo: document.issuedBy } : null),
  round: ({ document }) => document.round,
  templateVersion: ({ document }) => document.templateVersion,
  fields: ({ document }) => document.fields,
  sha256: ({ document }) => document.sha256,
  supersedes: ({ document }) => document.supersedes,
};
