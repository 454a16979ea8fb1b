import { Type, type Static } from 'typebox';
import { Closed, Code, Id, Moment, OneOf, OrNull, Round, StaffNo } from '../vocabulary.ts';

const ofCase = { caseId: Id('The service case (办件).'), round: Round };

/** What is owed after the receipt, and so what a hand-in can answer (S27, S33, S49; T11, T16). */
export const owedHeads = ['NOTICE', 'TOLERANCE', 'AT_DELIVERY', 'RECTIFICATION'] as const;
export const OwedHead = OneOf(
  owedHeads,
  'The one-off notice (一次性告知); a promise, kept before the decision or at the hand-out (容缺承诺); what a visit found to be put right (整改).',
);
export type OwedHead = (typeof owedHeads)[number];

/**
 * The applicant has handed in what was owed (补正, T11; S33, S49; L3). The legal time is `handedInAt`. Whether the
 * entries are met is for the department to say. Without `answers` it answers the notice. Published by intake; the key
 * is the case id, and of a component the id of its joint case.
 */
export const SupplementHandedInV1 = Closed(
  {
    ...ofCase,
    supplementId: Id('This hand-in.'),
    entries: Type.Array(
      Code('Key of what is answered: of an entry of the notice; of a promised paper the code of the material.'),
      { minItems: 1, uniqueItems: true },
    ),
    answers: Type.Optional(OwedHead),
    materials: Type.Optional(
      Type.Array(Code("Code of a material of the item's list that came in."), {
        description: 'What came in, by the published list; absent of hand-ins before this was said.',
      }),
    ),
    handedInAt: Moment('When it came in, at the window or into the system (R9).'),
    receivedBy: OrNull(StaffNo('The officer who took it; null for one handed in on line.')),
  },
  { title: 'SupplementHandedIn' },
);
export type SupplementHandedInV1 = Static<typeof SupplementHandedInV1>;

/**
 * The applicant, or an agent with the power to do so, wants to take the application back (撤回申请, T29). Only review knows
 * whether the case is decided already: it answers with CaseWithdrawn or WithdrawalRefused. Published by intake.
 */
export const WithdrawalRequestedV1 = Closed(
  {
    ...ofCase,
    requestedAt: Moment('When.'),
    by: OneOf(['APPLICANT', 'AGENT'], 'Who wants it; an agent only with the power WITHDRAW.'),
    partyId: Id('That person, in intake.'),
    receivedBy: OrNull(StaffNo('The officer who took the request; null on line.')),
  },
  { title: 'WithdrawalRequested' },
);
export type WithdrawalRequestedV1 = Static<typeof WithdrawalRequestedV1>;
