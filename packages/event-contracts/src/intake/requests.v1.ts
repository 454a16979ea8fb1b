import { Type, type Static } from 'typebox';
import { Closed, Code, Id, Moment, OneOf, OrNull, Round, StaffNo } from '../vocabulary.ts';

const ofCase = { caseId: Id('The service case (办件).'), round: Round };

/**
 * The applicant has handed in what a one-off notice asked for (补正, T11; domain 3.4b): legal time is `handedInAt`. Whether the
 * entries are met is the department's to say. Published by intake, key = case id, of a component its joint case's id.
 */
export const SupplementHandedInV1 = Closed(
  {
    ...ofCase,
    supplementId: Id('This hand-in.'),
    entries: Type.Array(Code('Key of an entry of the notice.'), { minItems: 1, uniqueItems: true }),
    handedInAt: Moment('When it came in, at the window or into the system (R9).'),
    receivedBy: OrNull(StaffNo('The officer who took it; null for one handed in on line.')),
  },
  { title: 'SupplementHandedIn' },
);
export type SupplementHandedInV1 = Static<typeof SupplementHandedInV1>;

/**
 * The applicant, or an agent with the power, wants the application back (撤回申请, T29). Review alone knows whether it is decided: it
 * answers CaseWithdrawn or WithdrawalRefused. Published by intake.
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
