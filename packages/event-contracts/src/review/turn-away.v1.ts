import { Type, type Static } from 'typebox';
import { Closed, Code, Id, Moment, OneOf, OrNull, StaffNo } from '../vocabulary.ts';

/**
 * The answer to a window that wants to send somebody away (T6, C14): the department confirms it, with the notice to hand out, or the case has to
 * be received, as the department says or, when it is silent, the hall office. Published by review, key = the contact's id.
 */
export const TurnAwayAnsweredV1 = Closed(
  {
    contactId: Id('The contact.'),
    answer: OneOf(['CONFIRMED', 'TO_RECEIVE'], 'Turn away, with the document; or receive the case.'),
    documentType: OrNull(OneOf(['D3', 'D4'], 'One-off notice, or notice of non-acceptance.')),
    documentNumber: OrNull(Code('Its number.')),
    answeredAt: Moment('When.'),
    answeredBy: StaffNo('Who.'),
    byHallOffice: Type.Boolean({ description: 'The department was silent for thirty minutes.' }),
  },
  { title: 'TurnAwayAnswered' },
);
export type TurnAwayAnsweredV1 = Static<typeof TurnAwayAnsweredV1>;
