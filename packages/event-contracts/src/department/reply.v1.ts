import { Type, type Static, type TSchema } from 'typebox';
import { Closed, Code, Day, Id, Moment, OneOf, OrNull, Round, StaffNo, Text } from '../vocabulary.ts';

const reply = {
  caseId: Id('The service case, as in the task; also the key of the message.'),
  round: Round,
  staffNo: StaffNo("Who answers: a member of the department's staff."),
  occurredAt: Moment('When it happened in the department: legal time, never the time of sending.'),
};
const Reply = <P extends Record<string, TSchema>>(title: string, more: P) => Closed({ ...reply, ...more }, { title });

/** A reviewer has taken the case (领取). */
const TaskClaimed = Reply('TaskClaimed', {});

/** The department has accepted the case in law (受理, T8); the reviewer is `staffNo`. */
const ReplyCaseAccepted = Reply('CaseAccepted', {});

/** The department tells, once, everything that is missing (一次性告知, T5); the texts stay in review, on the notice D3. */
const ReplySupplementRequested = Reply('SupplementRequested', {
  entries: Type.Array(
    Closed({
      key: Code('Unique within the notice.', { maxLength: 64 }),
      materialCode: Code('A material of the item.', { maxLength: 64 }),
      defect: Type.String({ minLength: 1, maxLength: 500, description: 'What is wrong, without personal data.' }),
      standard: Type.String({ minLength: 1, maxLength: 500, description: 'What is required.' }),
      basis: Type.String({ minLength: 1, maxLength: 500, description: 'Statute and article, or the guide.' }),
      howToSupply: Type.String({ minLength: 1, maxLength: 500, description: 'How to put it right.' }),
    }),
    { minItems: 1, maxItems: 100 },
  ),
});

/**
 * Two or more officers have visited the place (现场核查, T16; 行政许可法 art. 34(3)), and the record is signed. An item that is
 * verified on the site needs this before it can be granted. The record is the hall's document D15; its texts stay in
 * review.
 */
const SiteVerified = Reply('SiteVerified', {
  verifiers: Type.Array(StaffNo('One of the team; whoever verifies does not decide.'), { minItems: 2, maxItems: 20 }),
  on: Day('The day of the visit, from the day of the receipt until today.'),
  findings: Type.String({ minLength: 1, maxLength: 2000, description: 'What was found, without personal data.' }),
  rectifications: Type.Optional(
    Type.Array(
      Type.String({ minLength: 1, maxLength: 500, description: 'What has to be put right, without personal data.' }),
      { maxItems: 100, description: 'Empty or left out when nothing has.' },
    ),
  ),
  revisitOn: Type.Optional(OrNull(Day('The day of the re-visit, where something has to be put right.'))),
  applicantStatement: Type.Optional(
    OrNull(
      Type.String({ minLength: 1, maxLength: 2000, description: 'What the applicant said, without personal data.' }),
    ),
  ),
  signedByApplicant: Type.Boolean({ description: 'The applicant has signed the record on the site.' }),
});

/** The department has decided (T20, T21). Remedies come from the catalogue; the texts stay in review. */
const DecisionGiven = Reply('DecisionGiven', {
  outcome: OneOf(['GRANTED', 'REFUSED'], '准予 or 不予.'),
  reasons: Type.Array(
    Closed({
      code: OneOf(['CONDITIONS_NOT_MET', 'FALSE_MATERIAL', 'QUOTA_EXHAUSTED', 'LEGAL_BAR'], 'Why refused.'),
      text: Type.String({ minLength: 1, maxLength: 2000, description: 'In words, without personal data.' }),
      provision: Type.String({ minLength: 1, maxLength: 500, description: 'The provision that is not met.' }),
      cure: Type.Optional(
        OrNull(
          Type.String({
            minLength: 1,
            maxLength: 1000,
            description: 'What would cure it, without personal data (S44).',
          }),
        ),
      ),
    }),
    { description: 'Empty when granted, never when refused (行政许可法 art. 38).' },
  ),
  legalBasis: Type.String({ minLength: 1, maxLength: 500, description: 'Statute and article.' }),
  reviewerStaffNo: StaffNo('The reviewer.'),
  deciderStaffNo: StaffNo('The decision maker, never the reviewer.'),
});

/** The result can be handed over (T23–T25): the certificate's number where there is one, and who signs. */
const ResultReady = Reply('ResultReady', {
  certificateNumber: OrNull(Code('Unique within the department.', { maxLength: 64 })),
  liaisonStaffNo: StaffNo('The liaison who signs for the department, never the decision maker.'),
});

/** The department cannot handle the case. The hall office gets a task, and the case stays with the department. */
const CannotHandle = Reply('CannotHandle', {
  reason: Type.String({ minLength: 1, maxLength: 500, description: 'In words, without personal data.' }),
});

/** What a department may answer; on the wire `ce_type` is `hall.department.<name>`. */
export const departmentReplies = {
  'TaskClaimed.v1': TaskClaimed,
  'CaseAccepted.v1': ReplyCaseAccepted,
  'SupplementRequested.v1': ReplySupplementRequested,
  'SiteVerified.v1': SiteVerified,
  'DecisionGiven.v1': DecisionGiven,
  'ResultReady.v1': ResultReady,
  'CannotHandle.v1': CannotHandle,
} as const;

/** The name and version of a reply. */
export type DepartmentReplyType = keyof typeof departmentReplies;

/** A reply without its envelope. */
export type DepartmentReply<T extends DepartmentReplyType = DepartmentReplyType> = {
  [K in T]: { readonly type: K; readonly data: Static<(typeof departmentReplies)[K]> };
}[T];

/** Why a reply could not be used: the codes of `ReplyRejected`. A code is never reused. */
const rejectionCodes = [
  'EMPTY',
  'OVERSIZED',
  'NOT_JSON',
  'NO_ENVELOPE',
  'UNKNOWN_TYPE',
  'BAD_SCHEMA',
  'PERSONAL_DATA',
  'UNKNOWN_CASE',
  'NOT_ASSIGNED',
  'WRONG_ROUND',
  'UNKNOWN_STAFF',
  'SEPARATION_OF_DUTIES',
  'BEFORE_RECEIPT',
  'LATE',
  'CONFLICT',
  'NOT_ALLOWED',
  'NOT_PROCESSED',
  'UNREADABLE_RECORD',
  'WRONG_SOURCE',
  'DUPLICATE_ID',
] as const;

/** The code of a rejection. */
export type RejectionCode = (typeof rejectionCodes)[number];

/**
 * A reply of the department could not be used; it is kept on file. Published by review on the department's rejected topic,
 * key = the key of the reply.
 */
export const ReplyRejectedV1 = Closed(
  {
    code: OneOf(rejectionCodes, 'For programs; never reused.'),
    sentence: Text('For people, in Chinese.'),
    details: Type.Array(Text('What exactly is wrong.')),
    replyId: OrNull(Code('`ce_id` of the reply, where it could be read.')),
    caseId: OrNull(Id('The case, where it could be read.')),
    topic: Code('Where the reply lies.'),
    partition: Type.Integer({ minimum: 0 }),
    offset: Type.String({ pattern: '^[0-9]+$' }),
    rejectedAt: Moment('When.'),
  },
  { title: 'ReplyRejected' },
);
export type ReplyRejectedV1 = Static<typeof ReplyRejectedV1>;
