import { Type, type Static } from 'typebox';
import { Closed, Code, Id, Moment, Round, StaffNo } from '../vocabulary.ts';

/**
 * The papers of a case have gone from the window to its department (材料移交单, D12; S10, S35, S38): both have signed, clock C18 ends. A
 * sheet that is missing is on record; the case keeps running. Published by intake, key = case id.
 */
export const MaterialsHandedOverV1 = Closed(
  {
    caseId: Id('The service case (办件).'),
    round: Round,
    materials: Type.Array(
      Closed({
        materialCode: Code('Of the published list.'),
        pagesSent: Type.Integer({ minimum: 1 }),
        pagesReceived: Type.Integer({ minimum: 0 }),
      }),
      { minItems: 1 },
    ),
    sentAt: Moment('When the window signed.'),
    sentBy: StaffNo('The intake officer.'),
    signedAt: Moment('When the department signed.'),
    signedBy: StaffNo("The department's liaison."),
  },
  { title: 'MaterialsHandedOver' },
);
export type MaterialsHandedOverV1 = Static<typeof MaterialsHandedOverV1>;
