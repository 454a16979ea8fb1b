import { Type, type Static } from 'typebox';
import { Closed, Code, Day, Id, Moment, OrNull, Round, StaffNo } from '../vocabulary.ts';
import { DeliveryMethod, HandedIn, Party, PinnedDepartment } from './case-received.v1.ts';
import { PinnedItem } from './pinned-item.ts';

/**
 * A case was filed on line (网上申报, T2): clock C1 runs from its entry into the system, at any hour of any day (R9). The department may
 * act on it at once; the window's pre-check only confirms it. Published by intake, key = case id.
 */
export const CaseSubmittedV1 = Closed(
  {
    caseId: Id('The service case (办件).'),
    caseNumber: Code('The number on the e-receipt (办件编号).'),
    round: Round,
    item: PinnedItem,
    department: PinnedDepartment,
    parties: Type.Array(Party, { minItems: 1 }),
    submittedAt: Moment('Entry into the system.'),
    noticeBy: Day('Last day of clock C1, Asia/Shanghai.'),
    deliveryMethod: DeliveryMethod,
    handedIn: HandedIn,
  },
  { title: 'CaseSubmitted' },
);
export type CaseSubmittedV1 = Static<typeof CaseSubmittedV1>;

/**
 * A window has pre-checked what was filed on line and confirmed its receipt (预审, T4): C1a ends, C1 keeps its start. From here on the
 * officer may neither review nor decide the case (S1). Published by intake, key = case id.
 */
export const SubmissionConfirmedV1 = Closed(
  {
    caseId: Id('The service case (办件).'),
    round: Round,
    confirmedAt: Moment('When.'),
    receivedBy: StaffNo('The officer who has pre-checked it.'),
    windowNo: OrNull(Code('The window.')),
    handedIn: HandedIn,
  },
  { title: 'SubmissionConfirmed' },
);
export type SubmissionConfirmedV1 = Static<typeof SubmissionConfirmedV1>;
