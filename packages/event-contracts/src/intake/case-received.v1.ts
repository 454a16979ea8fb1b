import { Type, type Static } from 'typebox';
import { Closed, Code, Day, DepartmentCode, Id, Moment, OneOf, OrNull, Round, StaffNo } from '../vocabulary.ts';
import { PinnedItem } from './pinned-item.ts';

/** The department as it was at the receipt: who decides, and how it works with the hall (S17). */
export const PinnedDepartment = Closed({
  code: DepartmentCode,
  integration: OneOf(['KAFKA', 'PORTAL', 'MANUAL'], 'Answers on its topics, in the portal, or is keyed in afterwards.'),
  kafkaCode: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 64, description: 'Id in topic names.' }),
});
export type PinnedDepartment = Static<typeof PinnedDepartment>;

/** How the applicant wants the result (S46). */
export const DeliveryMethod = OneOf(['WINDOW', 'EXPRESS'], 'How the applicant wants the result (S46).');

/** Who may act in the case and see it. There are only ids here: who the people are is known to intake alone. */
export const Party = Closed({
  applicantId: Id('The applicant (申请人).'),
  applicantVersionId: Id("The pinned version of the applicant's data in intake."),
  applicantKind: Type.Optional(
    OneOf(['PERSON', 'ENTERPRISE'], 'A natural person or an enterprise; absent of cases before this was said.'),
  ),
  agentId: OrNull(Id('The authorised agent (委托代理人), an applicant too.')),
  powers: Type.Array(OneOf(['SUBMIT', 'SUPPLEMENT', 'WITHDRAW', 'COLLECT'], 'A power of the mandate.')),
  validTo: OrNull(Day('Last day of the mandate.')),
});
export type Party = Static<typeof Party>;

/** What the applicant has handed in, of the list of the item (S8). There are only codes here. */
export const HandedIn = Type.Optional(
  Type.Array(Code('The code of a material that was handed in.'), {
    description: 'Materials handed in, by the check list of the receipt; absent where the sender does not say.',
  }),
);

/**
 * The window has received a case (收件, T3; S29) and handed the applicant the receipt D1. From here on the department's clocks
 * are review's. Published by intake, key = case id.
 */
export const CaseReceivedV1 = Closed(
  {
    caseId: Id('The service case (办件).'),
    caseNumber: Code('The number on the receipt (办件编号).'),
    round: Round,
    item: PinnedItem,
    department: PinnedDepartment,
    parties: Type.Array(Party, { minItems: 1 }),
    receivedAt: Moment('Receipt at the window.'),
    receivedBy: StaffNo('The receiving officer, who may never review or decide the case (S1).'),
    windowNo: OrNull(Code('The window.')),
    noticeBy: Day('Last day of clock C1, Asia/Shanghai.'),
    deliveryMethod: DeliveryMethod,
    handedIn: HandedIn,
    hasPaper: Type.Optional(
      Type.Boolean({ description: 'Paper was taken: it is handed over to the department with D12 (C18).' }),
    ),
  },
  { title: 'CaseReceived' },
);
export type CaseReceivedV1 = Static<typeof CaseReceivedV1>;
