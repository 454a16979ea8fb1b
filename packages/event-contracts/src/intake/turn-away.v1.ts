import { Type, type Static } from 'typebox';
import { OpeningDays } from '../catalogue/hall.ts';
import { Closed, Code, Id, Moment, OneOf, OrNull, Round, StaffNo } from '../vocabulary.ts';
import { Party, PinnedDepartment } from './case-received.v1.ts';
import { PinnedItem } from './pinned-item.ts';

/** Why somebody would be sent away from the window (S31; 行政许可法 art. 32(1), (2), (4)). */
const TurnAwayGround = OneOf(
  ['INCOMPLETE', 'NOT_REQUIRED', 'NOT_COMPETENT'],
  'Materials are missing or defective; no licence is needed; another body is competent.',
);

/**
 * A window asks the department whether somebody may be sent away (不予收件, T6; S31; C-6): it cannot do so alone, and the person waits.
 * Clock C14 runs: after thirty minutes in which the hall was open the hall office decides. Published by intake, key = the contact's id.
 */
export const TurnAwayAskedV1 = Closed(
  {
    contactId: Id('The contact (接触记录): no case yet.'),
    caseNumber: Code('The number of the record, should the person be turned away.'),
    item: PinnedItem,
    department: PinnedDepartment,
    parties: Type.Array(Party, { minItems: 1 }),
    ground: TurnAwayGround,
    missing: Type.Array(Code('Code of a material that is missing or defective.')),
    askedAt: Moment('When: clock C14 starts.'),
    askedBy: StaffNo('The intake officer.'),
    windowNo: OrNull(Code('The window.')),
    openingHours: Type.Optional(OpeningDays), // missing where the hall has published them as a text only
  },
  { title: 'TurnAwayAsked' },
);
export type TurnAwayAskedV1 = Static<typeof TurnAwayAskedV1>;

/**
 * Somebody was sent away from the window and was told why, on the spot and in writing (T6; C-2). The record of it
 * stays. Published by intake, key = case id.
 */
export const CaseTurnedAwayV1 = Closed(
  {
    caseId: Id('The record, a case that has ended.'),
    contactId: Id('The contact it was.'),
    round: Round,
    ground: TurnAwayGround,
    documentNumber: Code('Of the notice D3 or D4 that was handed out.'),
    turnedAwayAt: Moment('When.'),
    turnedAwayBy: StaffNo('The intake officer.'),
  },
  { title: 'CaseTurnedAway' },
);
export type CaseTurnedAwayV1 = Static<typeof CaseTurnedAwayV1>;
