import { Type, type Static } from 'typebox';
import { Closed, Day, Id, Moment, OneOf, OrNull } from '../vocabulary.ts';

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

/**
 * Who may act for a principal has changed (委托, B17, B41; by office: 民法典 art. 61): a mandate was registered or revoked, or an enterprise has
 * said who its legal representative is. It is the whole of that power as it is from now on. Published by intake, key = principal's id.
 */
export const MandateChangedV1 = Closed(
  {
    mandateId: Id("The mandate; of an office the principal's id: an enterprise has one."),
    principalId: Id('Who is acted for, an applicant in intake.'),
    basis: OneOf(
      ['WRITTEN', 'OFFICE'],
      'A power of attorney (委托书), or the office of legal representative (法定代表人).',
    ),
    agentId: OrNull(Id('Who acts, an applicant in intake; null: an enterprise that names no representative.')),
    agentKind: OrNull(OneOf(['PERSON', 'ENTERPRISE'], 'A natural person or an enterprise; null without an agent.')),
    powers: Type.Array(OneOf(['SUBMIT', 'SUPPLEMENT', 'WITHDRAW', 'COLLECT'], 'A power.')),
    validFrom: Day('First day.'),
    validTo: Day('Last day.'),
    revokedAt: OrNull(Moment('From when on it holds no more; null where it was not revoked.')),
    changedAt: Moment('When.'),
  },
  { title: 'MandateChanged' },
);
export type MandateChangedV1 = Static<typeof MandateChangedV1>;
