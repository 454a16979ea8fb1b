import { Type, type Static } from 'typebox';
import { Closed, Code, Day, Moment, OneOf, StaffNo, Text } from '../vocabulary.ts';
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
    barredUntil: Type.Optional(
      Day('Last day on which the applicant may not apply for it again, after false materials (art. 78).'),
    ),
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
    handOutAloneFrom: Type.Optional(
      Day(
        'From this day the result of a component may be handed out alone, although the applicant wants all in one order (P5): day 9 after a grant (art. 44); of a refusal at once.',
      ),
    ),
    owed: Type.Optional(
      Type.Array(
        Closed({
          materialCode: Code("The material of the item's published list."),
          name: Text('Name of the material.'),
        }),
        {
          minItems: 1,
          description:
            'Tolerated materials that are still missing and have to be collected at the delivery window before it hands anything out (容缺材料, S49); absent where nothing is owed.',
        },
      ),
    ),
  },
  { title: 'ResultOffered' },
);
export type ResultOfferedV1 = Static<typeof ResultOfferedV1>;

/**
 * A clerical error in a document of a completed case was corrected (更正, T33; B44): a new version takes the place of the
 * old one, which is kept. The event names the fields that were corrected, and neither what they say nor the number of
 * the document. Published by review, key = case id.
 */
export const DocumentCorrectedV1 = Closed(
  {
    ...reviewed,
    type: Text('Kind of document: D2 … D15.'),
    documentId: Code('The new version: its kind and which one of the round, `D6-2`.'),
    supersedes: Code('The version whose place it takes, in the same way: `D6-1`.'),
    fields: Type.Array(Code('A field that was corrected.'), { minItems: 1 }),
    correctedAt: Moment('When.'),
    correctedBy: StaffNo('The decision maker.'),
  },
  { title: 'DocumentCorrected' },
);
export type DocumentCorrectedV1 = Static<typeof DocumentCorrectedV1>;
