import type { Static } from 'typebox';
import { Closed, DepartmentCode, Id, ItemCode, Moment, OneOf, OrNull, StaffNo } from '../vocabulary.ts';

const asked = {
  questionId: Id('The question; the text stays in consultation.'),
  itemCode: ItemCode,
  departmentCode: DepartmentCode,
  caseId: OrNull(Id('The case the question is about, or null.')),
  firstContactOwner: StaffNo('First-contact officer (首问责任人), never overwritten (S23).'),
};

/** The first-contact officer has passed the question to the department's answerer (S25). Published by consultation, key = question id. */
export const QuestionEscalatedV1 = Closed({ ...asked, escalatedAt: Moment('When.') }, { title: 'QuestionEscalated' });
export type QuestionEscalatedV1 = Static<typeof QuestionEscalatedV1>;

/** The question was handed over by name, because somebody is away (B11, B13). Published by consultation, key = question id. */
export const QuestionHandedOverV1 = Closed(
  {
    ...asked,
    handedTo: StaffNo('Who has it from then on: its owner in the hall, or who answers for the department.'),
    handedOverBy: StaffNo('Who handed it over: its owner, who takes it over, or the hall office.'),
    handedOverAt: Moment('When.'),
  },
  { title: 'QuestionHandedOver' },
);
export type QuestionHandedOverV1 = Static<typeof QuestionHandedOverV1>;

/** The question is answered (S24, S25). Published by consultation, key = question id. */
export const QuestionAnsweredV1 = Closed(
  {
    ...asked,
    answeredBy: StaffNo('Who answered.'),
    source: OneOf(
      ['FAQ', 'ANSWERER'],
      "From the item's published answers, or by the department's answerer (答疑责任人).",
    ),
    channel: OrNull(OneOf(['ON_SITE', 'PHONE'], 'How the answerer answered; null for a published answer.')),
    answeredAt: Moment('When.'),
  },
  { title: 'QuestionAnswered' },
);
export type QuestionAnsweredV1 = Static<typeof QuestionAnsweredV1>;
