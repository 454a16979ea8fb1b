import { labelOf } from '../../domain/progress/timeline.ts';
import type { ArchiveRecordResolvers } from '../__generated__/resolver-types.ts';

export const ArchiveRecord: ArchiveRecordResolvers = {
  archivedBy: ({ archivedBy: staffNo }) => ({ staffNo }),
  files: ({ files }) =>
    files.map((file) => ({ ...file, label: labelOf({ type: file.type, cause: file.cause ?? null }) })),
};
