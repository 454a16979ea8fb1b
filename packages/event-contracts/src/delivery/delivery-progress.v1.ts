import { Type, type Static } from 'typebox';
import { Closed, Id, Moment, OneOf, Round, StaffNo } from '../vocabulary.ts';

/** What every event of delivery says. */
const delivered = {
  caseId: Id('The service case (办件).'),
  round: Round,
  status: OneOf(
    ['OFFERED', 'READY', 'DELIVERED', 'COMPLETED', 'UNCLAIMED'],
    'The status of the delivery after this event.',
  ),
};

/** The window's officer has signed for the result (T24/T25, the window's half; D12): clock C3 ends (S47). Published by delivery. */
export const ResultHandedOverV1 = Closed(
  {
    ...delivered,
    officerStaffNo: StaffNo('The delivery officer (出件窗口).'),
    liaisonStaffNo: StaffNo("The department's liaison."),
    handedOverAt: Moment('When both had signed.'),
  },
  { title: 'ResultHandedOver' },
);
export type ResultHandedOverV1 = Static<typeof ResultHandedOverV1>;

/** The result was served with proof (T26; D13; 民事诉讼法 arts. 87–95): C5 ends, the remedies' periods begin. Published by delivery. */
export const ResultDeliveredV1 = Closed(
  {
    ...delivered,
    method: OneOf(['DIRECT', 'AGENT', 'POST', 'ELECTRONIC', 'LEAVE_WITH_WITNESS'], 'How it was served (送达方式).'),
    officerStaffNo: StaffNo('Who served it.'),
    deliveredAt: Moment('When.'),
  },
  { title: 'ResultDelivered' },
);
export type ResultDeliveredV1 = Static<typeof ResultDeliveredV1>;

/** Everything of the case is with the applicant (办结, T28). Published by delivery. */
export const CaseCompletedV1 = Closed(
  {
    ...delivered,
    completedAt: Moment('When.'),
    documents: Type.Integer({ minimum: 1, description: 'Documents served.' }),
  },
  { title: 'CaseCompleted' },
);
export type CaseCompletedV1 = Static<typeof CaseCompletedV1>;
