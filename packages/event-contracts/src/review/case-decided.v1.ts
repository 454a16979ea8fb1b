import { Type, type Static } from 'typebox';
import { Closed, Moment, OneOf, StaffNo, Text } from '../vocabulary.ts';
import { reviewed } from './review-progress.v1.ts';

/**
 * A department has decided a case in writing (T20, T21; 行政许可法 art. 38; S39). The reasons' wording and the remedies stand in
 * the decision document, never here. Published by review, key = case id.
 */
export const CaseDecidedV1 = Closed(
  {
    ...reviewed,
    outcome: OneOf(['GRANTED', 'REFUSED'], '准予 or 不予.'),
    reasonCodes: Type.Array(
      OneOf(
        ['CONDITIONS_NOT_MET', 'FALSE_MATERIAL', 'QUOTA_EXHAUSTED', 'LEGAL_BAR', 'INCOMPLETE_ON_REQUEST'],
        'Why refused.',
      ),
      { description: 'Empty when granted.' },
    ),
    decidedAt: Moment('When.'),
    reviewerStaffNo: Type.Optional(
      StaffNo('The reviewer, never the decider; absent where it was granted on the spot (T22).'),
    ),
    deciderStaffNo: StaffNo('The decision maker.'),
  },
  { title: 'CaseDecided' },
);
export type CaseDecidedV1 = Static<typeof CaseDecidedV1>;

/** The certificate exists (制证, T23); its number stands on the document, not here. Published by review, key = case id. */
export const CertificateMadeV1 = Closed(
  { ...reviewed, madeAt: Moment('When.'), madeBy: Type.Optional(StaffNo('Who made it.')) },
  { title: 'CertificateMade' },
);
export type CertificateMadeV1 = Static<typeof CertificateMadeV1>;

/** The liaison offers the result to the delivery window (T24/T25, the department's half; S47). Published by review. */
export const ResultOfferedV1 = Closed(
  {
    ...reviewed,
    outcome: OneOf(['GRANTED', 'REFUSED'], '准予 or 不予.'),
    documents: Type.Array(
      Closed({
        kind: OneOf(['DECISION', 'CERTIFICATE', 'RECORD'], 'Decision (D6/D7), certificate (D8) or record.'),
        name: Text('Name of the document.'),
      }),
      { minItems: 1 },
    ),
    liaisonStaffNo: StaffNo('The liaison who signs for the department, never the decider.'),
    offeredAt: Moment('When.'),
  },
  { title: 'ResultOffered' },
);
export type ResultOfferedV1 = Static<typeof ResultOfferedV1>;
