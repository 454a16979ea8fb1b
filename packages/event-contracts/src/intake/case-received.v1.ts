import { Type, type Static } from 'typebox';
import {
  Closed,
  Day,
  DepartmentCode,
  Id,
  ItemCode,
  Moment,
  OneOf,
  OrNull,
  Period,
  Round,
  StaffNo,
  Text,
} from '../vocabulary.ts';

/** The item as it was in force at the receipt (S4): a case keeps it, whatever is published later. */
export const PinnedItem = Closed({
  itemCode: ItemCode,
  version: Type.Integer({ minimum: 1 }),
  name: Text('Name of the item (事项名称).'),
  departmentCode: DepartmentCode,
  nature: OneOf(
    ['LICENCE', 'CONFIRMATION', 'REGISTRATION', 'FILING', 'PAYMENT', 'PUBLIC_SERVICE'],
    'Legal nature: 行政许可, 确认, 登记, 备案, 给付, 公共服务.',
  ),
  handlingKind: OneOf(['ON_THE_SPOT', 'COMMITTED'], '即办件 or 承诺件.'),
  clock: Closed({
    profile: OneOf(['LICENSING_LAW', 'SPECIAL_LAW', 'SERVICE_PROMISE', 'NONE'], 'Which law the periods come from.'),
    statutory: OrNull(Period),
    committed: OrNull(Period),
    extension: OrNull(Period),
    legalBasis: Text('Statute and article.'),
  }),
  incompletePolicy: OneOf(
    ['NOTICE_5WD', 'RETURN_RESUBMIT', 'REFUSE_ACCEPTANCE_WITH_LIST'],
    'What the department does with an incomplete case (C-8).',
  ),
  resultKind: OneOf(['CERTIFICATE', 'DECISION_ONLY', 'RECORD'], 'What the applicant takes home.'),
  resultName: Text('Name of the certificate, decision or record.'),
});
export type PinnedItem = Static<typeof PinnedItem>;

/** The department as it was at the receipt: who decides, and how it works with the hall (S17). */
export const PinnedDepartment = Closed({
  code: DepartmentCode,
  integration: OneOf(['KAFKA', 'PORTAL', 'MANUAL'], 'Answers on its topics, in the portal, or is keyed in afterwards.'),
  kafkaCode: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 64, description: 'Id in topic names.' }),
});
export type PinnedDepartment = Static<typeof PinnedDepartment>;

/** How the applicant wants the result (S46). */
export const DeliveryMethod = OneOf(['WINDOW', 'EXPRESS'], 'How the applicant wants the result (S46).');

/** Who may act and see: ids only; the people behind them are known to intake alone. */
export const Party = Closed({
  applicantId: Id('The applicant (申请人).'),
  applicantVersionId: Id("The pinned version of the applicant's data in intake."),
  agentId: OrNull(Id('The authorised agent (委托代理人), an applicant too.')),
  powers: Type.Array(OneOf(['SUBMIT', 'SUPPLEMENT', 'WITHDRAW', 'COLLECT'], 'A power of the mandate.')),
  validTo: OrNull(Day('Last day of the mandate.')),
});
export type Party = Static<typeof Party>;

/**
 * The window has received a case (收件, T3; S29) and handed the applicant the receipt D1. From here on the department's clocks
 * are review's. Published by intake, key = case id.
 */
export const CaseReceivedV1 = Closed(
  {
    caseId: Id('The service case (办件).'),
    caseNumber: Text('The number on the receipt (办件编号).'),
    round: Round,
    item: PinnedItem,
    department: PinnedDepartment,
    parties: Type.Array(Party, { minItems: 1 }),
    receivedAt: Moment('Receipt at the window.'),
    receivedBy: StaffNo('The receiving officer, who may never review or decide the case (S1).'),
    windowNo: OrNull(Text('The window.')),
    noticeBy: Day('Last day of clock C1, Asia/Shanghai.'),
    deliveryMethod: DeliveryMethod,
  },
  { title: 'CaseReceived' },
);
export type CaseReceivedV1 = Static<typeof CaseReceivedV1>;
