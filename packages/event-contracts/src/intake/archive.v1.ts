import { Type, type Static } from 'typebox';
import { Closed, Id, Moment, Round, StaffNo } from '../vocabulary.ts';

/** The file of a case that has ended is closed and goes to the archive (归档, T31; B33, B34): nothing changes it any more. Published by intake. */
export const CaseArchivedV1 = Closed(
  {
    caseId: Id('The service case (办件).'),
    round: Round,
    archivedAt: Moment('When.'),
    archivedBy: StaffNo('The archivist.'),
    files: Type.Integer({ minimum: 1, description: 'Records on the list of the file (D20).' }),
  },
  { title: 'CaseArchived' },
);
export type CaseArchivedV1 = Static<typeof CaseArchivedV1>;
