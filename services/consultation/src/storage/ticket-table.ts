import { frozenColumns, instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { ticketStatuses } from '../domain/status.ts';
import type { Ticket } from '../domain/ticket.ts';

/** The row is the domain's value: no mapper between them. Rows change through `saveDecisions` only. */
export const TicketTable = new EntitySchema<Ticket>({
  name: 'Ticket',
  tableName: 'ticket',
  columns: {
    id: { type: 'uuid', primary: true },
    ...frozenColumns({
      number: { type: 'text' },
      itemCode: { type: 'text', name: 'item_code', nullable: true },
      applicantId: { type: 'uuid', name: 'applicant_id', nullable: true },
      issuedBy: { type: 'text', name: 'issued_by' },
      issuedAt: { type: 'timestamptz', name: 'issued_at', transformer: instant },
    }),
    status: { type: 'text' },
    version: { type: 'integer' },
    calledBy: { type: 'text', name: 'called_by', nullable: true },
    windowNo: { type: 'text', name: 'window_no', nullable: true },
    calledAt: { type: 'timestamptz', name: 'called_at', nullable: true, transformer: instant },
    finishedAt: { type: 'timestamptz', name: 'finished_at', nullable: true, transformer: instant },
  },
  uniques: [{ name: 'ticket_number', columns: ['number'] }],
  indices: [{ name: 'ticket_queue', columns: ['status', 'issuedAt', 'id'] }],
  checks: [{ name: 'ticket_status', expression: `status IN (${oneOf(ticketStatuses)})` }],
});

/** SQL for the beginning of today in Asia/Shanghai by the clock of the database, because a ticket is for its day. */
export const MIDNIGHT = `(date_trunc('day', hall_now() AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai')`;
