import type { TicketResolvers } from './__generated__/resolver-types.ts';

export const Ticket: TicketResolvers = {
  __resolveReference: ({ id }, { tickets }) => tickets.load(id),
  item: ({ itemCode }) => (itemCode ? { itemCode } : null),
  calledBy: ({ calledBy: staffNo }) => (staffNo ? { staffNo } : null),
};
