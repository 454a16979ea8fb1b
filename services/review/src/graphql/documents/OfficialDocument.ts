import type { Caller } from '@hall/callers';
import {
  documentIdOf,
  successorOf,
  type OfficialDocument as Document,
} from '../../domain/documents/official-document.ts';
import { maySeeCertificateNumber } from '../../domain/access/permissions.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { OfficialDocumentResolvers } from '../__generated__/resolver-types.ts';

type Shown = { readonly reviewCase: Pick<ReviewCase, 'id' | 'departmentCode'>; readonly document: Document };

const maySeeNumber = ({ reviewCase, document }: Shown, caller: Caller): boolean =>
  document.type !== 'D8' || maySeeCertificateNumber(caller, reviewCase);

export const OfficialDocument: OfficialDocumentResolvers = {
  documentId: ({ document }) => documentIdOf(document),
  number: (shown, _args, { caller }) => (maySeeNumber(shown, caller) ? shown.document.number : null),
  type: ({ document }) => document.type,
  title: ({ document }) => document.title,
  issuedOn: ({ document }) => document.issuedOn,
  issuedAt: ({ document }) => document.issuedAt,
  issuedBy: ({ document }) => (document.issuedBy ? { staffNo: document.issuedBy } : null),
  round: ({ document }) => document.round,
  templateVersion: ({ document }) => document.templateVersion,
  fields: ({ document }) => document.fields,
  sha256: ({ document }) => document.sha256,
  supersedes: (shown, _args, { caller }) => (maySeeNumber(shown, caller) ? shown.document.supersedes : null),
  supersededBy: async ({ reviewCase, document }, _args, { documents }) => {
    const successor = successorOf(document, await documents.load(reviewCase.id));
    return successor ? documentIdOf(successor) : null;
  },
};
