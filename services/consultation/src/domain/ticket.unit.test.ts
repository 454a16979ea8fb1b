import { describe, expect, it } from '@jest/globals';
import { aTicket, monday } from '../../testing/a-question.ts';
import { ticketStatuses } from './status.ts';
import { decideLapse, decideRecall } from './serve-ticket.ts';
import { dayOf } from './ticket.ts';

const officer = { id: 'H202', windowNo: 'S02', consultingQualified: true };
const tuesday = { instant: '2026-04-20T16:00:00.000Z', today: '2026-04-21' } as const; // 00:00 in Asia/Shanghai

describe('a ticket is for its day', () => {
  it.each([
    ['2026-04-19T15:59:59.999Z', '2026-04-19'],
    ['2026-04-19T16:00:00.000Z', '2026-04-20'],
    ['2026-04-20T15:59:59.999Z', '2026-04-20'],
  ])('one of %s is for %s, in Asia/Shanghai', (issuedAt, day) => expect(dayOf({ issuedAt })).toBe(day));
  it.each(ticketStatuses)('%s: lapses with the day where it has not ended, and not before', (status) => {
    const ticket = aTicket({ status });
    expect(decideLapse(ticket, monday.today)).toBeUndefined();
    const lapsed = decideLapse(ticket, tuesday.today);
    if (status === 'ISSUED' || status === 'CALLED')
      expect(lapsed).toMatchObject({ status: 'LAPSED', finishedAt: '2026-04-20T16:00:00.000Z' });
    else expect(lapsed).toBeUndefined();
  });
});

describe('a number that is called again', () => {
  it.each(['CALLED', 'ABANDONED'] as const)('%s: to the window of whoever calls it', (status) => {
    const ticket = aTicket({ status, calledBy: 'H201', windowNo: 'S01', finishedAt: monday.instant });
    expect(decideRecall(ticket, officer, monday)).toMatchObject({
      ticket: { status: 'CALLED', calledBy: 'H202', windowNo: 'S02', calledAt: monday.instant, finishedAt: null },
    });
    expect(decideRecall(ticket, officer, tuesday)).toMatchObject({ code: 'TICKET_LAPSED', details: ['2026-04-20'] });
    expect(decideRecall(ticket, { ...officer, consultingQualified: false }, monday)).toMatchObject({
      code: 'NOT_QUALIFIED',
    });
  });
  it.each(['ISSUED', 'FINISHED', 'LAPSED'] as const)('not %s', (status) =>
    expect(decideRecall(aTicket({ status }), officer, monday)).toMatchObject({ code: 'ACTION_NOT_OPEN' }),
  );
});
