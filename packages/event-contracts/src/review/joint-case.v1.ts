import { Type, type Static } from 'typebox';
import { Closed, Code, Day, DepartmentCode, Id, Moment, OneOf, OrNull, StaffNo } from '../vocabulary.ts';
import { reviewed } from './review-progress.v1.ts';
import { ReviewStatus } from './review-status.ts';

/** Where a joint case stands: a pure function of its components. */
const JointStatus = OneOf(
  ['RECEIVED', 'ACCEPTED', 'ON_HOLD', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'ENDED'],
  'Received; one component accepted; all that is open waits for the hall office; all granted; some; none; ended undecided.',
);

const component = { ...reviewed, jointCaseId: Id('The joint case.'), key: Code('The component within the matter.') };

/**
 * A component that waited begins: its last predecessor has its result, and this day is its day of receipt (C1 starts).
 * Published by review, key = joint case id, as all below.
 */
export const ComponentStartedV1 = Closed(
  {
    ...component,
    receivedAt: Moment('Its receipt: when the last predecessor had its result.'),
    noticeBy: Day('Last day of its clock C1.'),
  },
  { title: 'ComponentStarted' },
);
export type ComponentStartedV1 = Static<typeof ComponentStartedV1>;

/** A component has to wait (HOLD): for the hall office, or for a new round of the component that was refused. */
export const ComponentHeldV1 = Closed(
  {
    ...component,
    heldBy: Type.Array(Code('Key of a component without a good end.'), { minItems: 1 }),
    heldAt: Moment('Since when.'),
  },
  { title: 'ComponentHeld' },
);
export type ComponentHeldV1 = Static<typeof ComponentHeldV1>;

/** The hall office has ended a hold. Its reason stays in review. */
export const HoldEndedV1 = Closed(
  {
    ...component,
    outcome: OneOf(['CONTINUE', 'TERMINATE'], 'Goes on, or is ended.'),
    endedAt: Moment('When.'),
    endedBy: Type.Optional(StaffNo('Whoever of the hall office ended it.')),
  },
  { title: 'HoldEnded' },
);
export type HoldEndedV1 = Static<typeof HoldEndedV1>;

/**
 * A component that had ended because of others is taken up again, in its next round, because they were granted after all: it waits, and
 * `ComponentStarted` follows when it begins.
 */
export const ComponentRevivedV1 = Closed(
  {
    ...component,
    because: Type.Array(Code('Key of a component that was granted after all.'), { minItems: 1 }),
    previousRound: Type.Integer({ minimum: 1 }),
    revivedAt: Moment('When.'),
  },
  { title: 'ComponentRevived' },
);
export type ComponentRevivedV1 = Static<typeof ComponentRevivedV1>;

/** A case has ended without a decision on its merits (终止, T30); it may be filed again. */
export const CaseTerminatedV1 = Closed(
  {
    ...reviewed,
    jointCaseId: OrNull(Id('The joint case, of a component.')),
    cause: OneOf(
      [
        'PREDECESSOR_FAILED',
        'ALL_OR_NOTHING',
        'HOLD_ENDED',
        'DEATH',
        'DISSOLUTION',
        'FORCE_MAJEURE',
        'OBJECT_GONE',
        'PRECONDITION_FAILED',
        'SUPPLEMENT_NOT_SUPPLIED',
      ],
      '前置事项未通过; the matter ends as a whole; the hall office has ended it; ended by the department (T30): 死亡, 终止, 不可抗力, 标的灭失, 前置条件未满足, 逾期未补正.',
    ),
    terminatedAt: Moment('When.'),
  },
  { title: 'CaseTerminated' },
);
export type CaseTerminatedV1 = Static<typeof CaseTerminatedV1>;

/**
 * Every component has ended. From this event delivery knows which results there will be. A new round may open the joint
 * case again.
 */
export const JointCaseConcludedV1 = Closed(
  {
    jointCaseId: Id('The joint case.'),
    status: JointStatus,
    components: Type.Array(
      Closed({
        key: Code('The component.'),
        caseId: Id('Its case.'),
        departmentCode: DepartmentCode,
        status: ReviewStatus,
        outcome: OrNull(OneOf(['GRANTED', 'REFUSED'], 'What was decided; null where nothing was.')),
      }),
      { minItems: 1 },
    ),
    concludedAt: Moment('When.'),
  },
  { title: 'JointCaseConcluded' },
);
export type JointCaseConcludedV1 = Static<typeof JointCaseConcludedV1>;
