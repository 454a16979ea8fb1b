import { Type, type Static } from 'typebox';
import { Closed, Day, Moment, OneOf, OrNull, StaffNo, Text } from '../vocabulary.ts';
import { reviewed } from './review-progress.v1.ts';

/** The department does not accept the case (不予受理, T7; 行政许可法 art. 32). The facts and the remedies stand on D4. Published by review. */
export const CaseNotAcceptedV1 = Closed(
  {
    ...reviewed,
    ground: OneOf(
      ['NOT_REQUIRED', 'NOT_COMPETENT', 'BARRED', 'RETURN_RESUBMIT', 'FALSE_MATERIAL', 'INCOMPLETE_WITH_LIST'],
      'No licence needed; not competent; barred (art. 78, 79); to be filed again; false; incomplete, with the full list (C-8).',
    ),
    competentBody: OrNull(Text('Where to go instead, when not competent (art. 32(2)).')),
    declinedAt: Moment('When.'),
    declinedBy: StaffNo('The reviewer.'),
    barredUntil: Type.Optional(
      Day('Last day on which the applicant may not apply for it again, after false materials (art. 78).'),
    ),
  },
  { title: 'CaseNotAccepted' },
);
export type CaseNotAcceptedV1 = Static<typeof CaseNotAcceptedV1>;

/** The application is taken back before a decision (撤回, T29). Published by review. */
export const CaseWithdrawnV1 = Closed({ ...reviewed, withdrawnAt: Moment('When.') }, { title: 'CaseWithdrawn' });
export type CaseWithdrawnV1 = Static<typeof CaseWithdrawnV1>;

/** The application cannot be taken back any more: it is decided, or has ended. Published by review. */
export const WithdrawalRefusedV1 = Closed(
  { ...reviewed, cause: OneOf(['DECIDED', 'ENDED', 'NO_POWER'], 'Why not.'), refusedAt: Moment('When.') },
  { title: 'WithdrawalRefused' },
);
export type WithdrawalRefusedV1 = Static<typeof WithdrawalRefusedV1>;

/** The case counts as taken back (视为撤回, T12): what was asked for, or promised, did not come in time. Published by review. */
export const CaseDeemedWithdrawnV1 = Closed(
  {
    ...reviewed,
    cause: OneOf(['SUPPLEMENT_LAPSED', 'TOLERANCE_BREACHED'], 'C6 has run out; C7 has run out.'),
    lapsedAt: Moment('The first moment after the clock.'),
  },
  { title: 'CaseDeemedWithdrawn' },
);
export type CaseDeemedWithdrawnV1 = Static<typeof CaseDeemedWithdrawnV1>;
