import { Type, type Static } from 'typebox';
import { Closed, Code, Id, Moment, OneOf, OrNull, Round, StaffNo } from '../vocabulary.ts';

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
    recipientId: Type.Optional(
      Id('Who received it: an applicant in intake, who knows the name; at a window a natural person.'),
    ),
    relation: Type.Optional(
      OneOf(
        ['SELF', 'LEGAL_REPRESENTATIVE', 'AGENT'],
        'The applicant; by office; by a mandate that was in force that day.',
      ),
    ),
    mandateId: Type.Optional(OrNull(Id('The mandate, of an agent.'))),
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

/**
 * Tolerated materials came in at the delivery window and were checked with the originals (出件时补正, S49; B1). Clock C7
 * ends with the last of them, at the moment at which it was collected, however late that is heard of. Published by
 * delivery.
 */
export const SupplementCollectedV1 = Closed(
  {
    ...delivered,
    materials: Type.Array(
      Closed({
        materialCode: Code("The material of the item's published list."),
        copies: Type.Integer({ minimum: 1, description: 'Copies (份).' }),
        pages: Type.Integer({ minimum: 1, description: 'Pages of one copy (页).' }),
      }),
      { minItems: 1 },
    ),
    outstanding: Type.Array(Code('Code of a material that is still owed.'), {
      description: 'Empty: everything is in, the result can be handed out.',
    }),
    officerStaffNo: StaffNo('Who received and checked them.'),
    collectedAt: Moment('When.'),
  },
  { title: 'SupplementCollected' },
);
export type SupplementCollectedV1 = Static<typeof SupplementCollectedV1>;

/**
 * An attempt to serve the result has failed (送达未成, T27). The result stays at the window, and clock C5 keeps running.
 * With `voidedService` the result had counted as delivered: that service did not happen, so C5 runs on, and the periods
 * of the remedies begin with the next service. Published by delivery.
 */
export const DeliveryFailedV1 = Closed(
  {
    ...delivered,
    reason: OneOf(
      ['RETURNED', 'REFUSED', 'LOST', 'NOT_FOUND', 'SUPPLEMENT_MISSING'],
      'Sent back (退回); taking it was refused (拒收); lost on the way (遗失); nobody was found (查无此人); who came had not brought what is owed (未带齐容缺材料).',
    ),
    attempt: Type.Integer({ minimum: 1, description: 'Which try of this round, from 1.' }),
    officerStaffNo: StaffNo('Who put it on record.'),
    failedAt: Moment('When.'),
    voidedService: Type.Optional(
      Closed(
        {
          method: OneOf(['POST', 'ELECTRONIC'], 'How it was said to be served.'),
          deliveredAt: Moment('When it had counted as delivered.'),
        },
        { description: 'The service that did not happen: what was sent came back, or never arrived.' },
      ),
    ),
  },
  { title: 'DeliveryFailed' },
);
export type DeliveryFailedV1 = Static<typeof DeliveryFailedV1>;

/**
 * The way in which the results of a joint case are handed out was changed, before all of them had been handed out (P5;
 * S46). Published by delivery, key = joint case id.
 */
export const JointDeliveryChangedV1 = Closed(
  {
    jointCaseId: Id('The joint case.'),
    delivery: OneOf(['TOGETHER', 'AS_READY'], 'All in one order (统一出件), or each when it is ready (分别出件).'),
    changedAt: Moment('When.'),
    officerStaffNo: OrNull(StaffNo('The officer at the window; null where the applicant changed it.')),
  },
  { title: 'JointDeliveryChanged' },
);
export type JointDeliveryChangedV1 = Static<typeof JointDeliveryChangedV1>;
