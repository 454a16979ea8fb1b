import type { Static } from 'typebox';
import { Closed, Id, Moment } from '../vocabulary.ts';

/**
 * A new version of an applicant's data is on file: a name that was misspelt, another phone. Cases keep the version they pinned; a document of a
 * completed case may be corrected to it (更正, T33). What the data are is asked of the graph. Published by intake, key = applicant id.
 */
export const ApplicantChangedV1 = Closed(
  {
    applicantId: Id('The applicant.'),
    applicantVersionId: Id('The new version of the data.'),
    changedAt: Moment('When it was put on file.'),
  },
  { title: 'ApplicantChanged' },
);
export type ApplicantChangedV1 = Static<typeof ApplicantChangedV1>;
