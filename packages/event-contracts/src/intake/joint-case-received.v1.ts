import { Type, type Static } from 'typebox';
import { Closed, Code, Day, DepartmentCode, Id, Moment, OneOf, OrNull, Round, StaffNo, Text } from '../vocabulary.ts';
import { DeliveryMethod, HandedIn, Party, PinnedDepartment } from './case-received.v1.ts';
import { PinnedItem } from './pinned-item.ts';

/** A component (联办事项) of a joint case: a case of its own, with a number of its own. */
export const PlannedComponent = Closed({
  key: Code('Unique within the matter.'),
  caseId: Id('The service case of this component.'),
  caseNumber: Code('Its own number (办件编号).'),
  item: PinnedItem,
  department: PinnedDepartment,
  needsJointVisit: Type.Boolean({ description: 'It takes part in the joint visit (联合勘验).' }),
  handedIn: HandedIn,
});
export type PlannedComponent = Static<typeof PlannedComponent>;

/**
 * An edge of the plan: how the component `to` depends on the component `from`. There are edges only between components
 * that were chosen.
 */
export const PlannedEdge = Closed({
  from: Code('Key of the component before.'),
  to: Code('Key of the component after.'),
  onRefusal: OneOf(['CASCADE', 'HOLD', 'INDEPENDENT'], 'What becomes of `to` when `from` has no good end.'),
  waitsForResult: Type.Boolean({
    description: 'True: `to` starts when `from` has its result. False: it ends after it.',
  }),
});
export type PlannedEdge = Static<typeof PlannedEdge>;

/**
 * The window has received a joint case (一件事) as a whole: one number, one receipt, and all components in one
 * transaction. There is no CaseReceived for the components. The plan is pinned: this case keeps it, whatever is
 * published later. Published by intake, key = joint case id.
 */
export const JointCaseReceivedV1 = Closed(
  {
    jointCaseId: Id('The joint case.'),
    jointCaseNumber: Code('The number on the receipt.'),
    round: Round,
    matter: Closed({
      matterCode: Code('The matter (一件事).'),
      version: Type.Integer({ minimum: 1, description: 'The pinned version.' }),
      name: Text('Its name.'),
      leadDepartmentCode: DepartmentCode,
    }),
    components: Type.Array(PlannedComponent, { minItems: 1, description: 'In the order of the matter.' }),
    edges: Type.Array(PlannedEdge, { description: 'Acyclic.' }),
    endsAllOnRefusal: Type.Boolean({ description: 'One refusal ends every undecided component (ALL_OR_NOTHING).' }),
    delivery: OneOf(['TOGETHER', 'AS_READY'], 'All results in one order, or each as it comes: the applicant chose.'),
    promise: Closed({
      dueOn: Day('The promise date along the critical path.'),
      dueHalf: OrNull(OneOf(['MORNING', 'AFTERNOON'], 'Half of that day (R15); null: the whole day.')),
      provisional: Type.Boolean({ description: 'A day of an unpublished year was looked at (R13).' }),
    }),
    jointVisit: Type.Array(DepartmentCode, {
      description: 'Who takes part in the joint visit; empty: none is needed.',
    }),
    parties: Type.Array(Party, { minItems: 1 }),
    receivedAt: Moment('Receipt at the window.'),
    receivedBy: StaffNo('The receiving officer, who may never review or decide a component (S1).'),
    windowNo: OrNull(Code('The window.')),
    noticeBy: Day('Last day of clock C1 of the components that begin at once, Asia/Shanghai.'),
    deliveryMethod: DeliveryMethod,
  },
  { title: 'JointCaseReceived' },
);
export type JointCaseReceivedV1 = Static<typeof JointCaseReceivedV1>;
