import { Type, type Static } from 'typebox';
import { Closed, Day, DepartmentCode, Id, Moment, OneOf, OrNull, Round, StaffNo } from '../vocabulary.ts';
import { ReviewStatus } from './review-status.ts';

/** What every event of review says. */
export const reviewed = {
  caseId: Id('The service case (办件).'),
  round: Round,
  status: ReviewStatus,
  departmentCode: DepartmentCode,
};

/** A reviewer has taken the case (领取); clock C13 ends (S37). Published by review, key = case id. */
export const CaseClaimedV1 = Closed(
  { ...reviewed, reviewerStaffNo: StaffNo('The reviewer (审查人员).'), claimedAt: Moment('When.') },
  { title: 'CaseClaimed' },
);
export type CaseClaimedV1 = Static<typeof CaseClaimedV1>;

/** The department has accepted the case in law (受理, T8; 行政许可法 art. 32(5)): the decision clocks run. Published by review. */
export const CaseAcceptedV1 = Closed(
  {
    ...reviewed,
    basis: OneOf(['NORMAL', 'TOLERANT', 'DEEMED', 'ON_THE_SPOT'], 'Why it is accepted (受理依据).'),
    acceptedOn: Day('Day 0 of the decision clocks.'),
    acceptedAt: Moment('When.'),
    acceptedBy: Type.Optional(StaffNo('The reviewer; absent where nobody accepts but the law.')),
    statutoryDueOn: OrNull(Day('Last day of C2; null where no law sets one.')),
    committedDueOn: OrNull(Day('Last day of C3; null where nothing is promised.')),
    committedDueHalf: OrNull(OneOf(['MORNING', 'AFTERNOON'], 'Half of that day (R15).')),
    provisional: Type.Boolean({ description: 'A day of an unpublished year was looked at (R13).' }),
  },
  { title: 'CaseAccepted' },
);
export type CaseAcceptedV1 = Static<typeof CaseAcceptedV1>;

/** The examination has begun (审查, T13). Published by review. */
export const ReviewStartedV1 = Closed(
  { ...reviewed, reviewerStaffNo: StaffNo('The reviewer.'), startedAt: Moment('When.') },
  { title: 'ReviewStarted' },
);
export type ReviewStartedV1 = Static<typeof ReviewStartedV1>;

/** The reviewer has written the opinion (T18); a decision maker must now decide. The text stays in review. Published by review. */
export const OpinionSubmittedV1 = Closed(
  { ...reviewed, reviewerStaffNo: StaffNo('The reviewer.'), submittedAt: Moment('When.') },
  { title: 'OpinionSubmitted' },
);
export type OpinionSubmittedV1 = Static<typeof OpinionSubmittedV1>;
