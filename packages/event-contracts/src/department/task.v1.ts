import { Type, type Static } from 'typebox';
import { Closed, Code, Day, Id, Moment, OneOf, OrNull, Round, StaffNo, Text } from '../vocabulary.ts';
import { PinnedItem } from '../intake/pinned-item.ts';

const ofCase = {
  caseId: Id('The service case (办件); also the key of the message.'),
  caseNumber: Code('Its number.'),
  round: Round,
};

/**
 * A case is the department's to decide: everything needed except personal data, which is read at `dataref` with the department's
 * own token. Published by review on the department's task topic, key = case id.
 */
export const TaskAssignedV1 = Closed(
  {
    ...ofCase,
    item: PinnedItem,
    receivedAt: Moment('The receipt: day 0 of clock C1.'),
    receivedBy: Type.Optional(
      StaffNo('The receiving officer, who may neither review nor decide (S1); missing for a case filed on line.'),
    ),
    noticeBy: Day('Last day for the one-off notice, clock C1.'),
    joint: OrNull(
      Closed({
        jointCaseId: Id('The joint case (一件事).'),
        jointCaseNumber: Code('Its number.'),
        matterCode: Code('The matter.'),
        matterName: Text('Its name.'),
        key: Code('This component.'),
        promiseDueOn: Day('The promise date of the whole.'),
        needsJointVisit: Type.Boolean({ description: 'Takes part in the joint visit (联合勘验).' }),
        predecessors: Type.Array(
          Closed({
            key: Code('A component before this one.'),
            caseId: Id('Its case.'),
            outcome: OrNull(OneOf(['GRANTED', 'REFUSED'], 'Its decision; null where there is none.')),
          }),
        ),
      }),
    ),
    dataref: Type.String({
      format: 'uri-reference',
      description: 'Where the case is read in the graph: `/graphql#serviceCase/<id>`.',
    }),
  },
  { title: 'TaskAssigned' },
);
export type TaskAssignedV1 = Static<typeof TaskAssignedV1>;

/**
 * The department no longer has to decide. A reply that comes from now on is late; after DECIDED_ELSEWHERE it is
 * compared with the decision that was made elsewhere.
 */
export const TaskWithdrawnV1 = Closed(
  {
    ...ofCase,
    cause: OneOf(
      ['PREDECESSOR_FAILED', 'ALL_OR_NOTHING', 'HOLD_ENDED', 'DECIDED_ELSEWHERE', 'CASE_ENDED', 'WITHDRAWN'],
      '前置事项未通过; the matter ends as a whole; the hall office has ended it; decided in the portal; ended; taken back.',
    ),
    withdrawnAt: Moment('When.'),
  },
  { title: 'TaskWithdrawn' },
);
export type TaskWithdrawnV1 = Static<typeof TaskWithdrawnV1>;

/** The department has not taken the case in time (催办, clock C13; S37): its liaison is reminded, then the substitute, then the hall office. */
export const TaskRemindedV1 = Closed(
  {
    ...ofCase,
    clock: OneOf(['CLAIM'], 'The clock that has run out.'),
    dueOn: Day('Its last day.'),
    staffNo: OrNull(StaffNo('The liaison, or the substitute; null where there is neither.')),
    remindedAt: Moment('When.'),
  },
  { title: 'TaskReminded' },
);
export type TaskRemindedV1 = Static<typeof TaskRemindedV1>;

/**
 * An applicant has not brought what was promised for the hand-out (容缺, B2): the certificate stays at the window until the department's decision
 * maker decides, in the portal, what becomes of it. Published by review on the department's task topic, key = case id.
 */
export const PromiseBrokenV1 = Closed(
  {
    ...ofCase,
    missing: Type.Array(Code('Code of a material that was promised and has not come in.'), { minItems: 1 }),
    brokenAt: Moment('The first moment after the promised day.'),
  },
  { title: 'PromiseBroken' },
);
export type PromiseBrokenV1 = Static<typeof PromiseBrokenV1>;

/**
 * Something has come in for a case that is the department's to decide, so that the department need not keep asking. The
 * event says nothing about people, and nothing has to be done for it: what is new is read at the task's `dataref`.
 */
export const TaskUpdatedV1 = Closed(
  {
    ...ofCase,
    what: OneOf(
      ['SUPPLEMENT_HANDED_IN', 'PROMISED_PAPER_HANDED_IN', 'FILE_CHANGED'],
      '补正材料已收到; 容缺材料已收到; what was handed in, who applies or the pre-check of the window is not as it was.',
    ),
    materials: Type.Array(Code('A material of the item that has come in.'), {
      description: 'Empty where what has come in was there before, or is no material.',
    }),
    at: Moment('When it came in.'),
  },
  { title: 'TaskUpdated' },
);
export type TaskUpdatedV1 = Static<typeof TaskUpdatedV1>;
