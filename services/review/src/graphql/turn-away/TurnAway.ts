import type { TurnAwayConfirmationResolvers, TurnAwayResolvers } from '../__generated__/resolver-types.ts';

/** The field that review adds to intake's entity. A caller who may not see the turn-away gets null. */
export const TurnAway: TurnAwayResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  confirmation: ({ id }, _args, { turnAways }) => turnAways.load(id),
};

export const TurnAwayConfirmation: TurnAwayConfirmationResolvers = {
  itemName: ({ item }) => item.name,
  department: ({ departmentCode: code }) => ({ code }),
  askedBy: ({ askedBy: staffNo }) => ({ staffNo }),
  answeredBy: ({ answeredBy: staffNo }) => (staffNo === null ? null : { staffNo }),
  document: async (turnAway, _args, { documents }) => {
    const [document] = await documents.load(turnAway.id);
    return document ? { reviewCase: turnAway, document } : null;
  },
};
