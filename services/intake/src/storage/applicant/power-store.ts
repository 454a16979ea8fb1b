import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import type { Transaction } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { Applicant } from '../../domain/applicant/applicant.ts';
import { officeOf, powerOf, type Mandate } from '../../domain/applicant/mandate.ts';
import { readApplicants } from './applicant-reads.ts';

/** The ids of the mandates, and of the enterprises with their representatives, that were announced to the other services. */
export const ToldPowerTable = new EntitySchema<{ readonly id: string }>({
  name: 'ToldPower',
  tableName: 'told_power',
  columns: { id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'told_power_pkey' } },
});

/** Announces a mandate to the other services, as it is now (B17, B41). */
export async function tellMandate(tx: Transaction, mandate: Mandate, at: string): Promise<void> {
  const [agent] = await readApplicants(tx, [mandate.agentId]);
  await tell(tx, mandate.principalId, powerOf(mandate, agent?.kind ?? 'PERSON', at));
}

/** Announces who acts for an enterprise by office from now on (民法典 art. 61). For a person nobody does. */
export async function tellOffice(tx: Transaction, applicant: Applicant, at: string): Promise<void> {
  if (applicant.kind === 'ENTERPRISE') await tell(tx, applicant.id, officeOf(applicant, at));
}

/**
 * The ids of mandates that are not over, and of enterprises, which were on file before powers were announced and have not been announced since.
 */
export async function listUntold(
  tx: Transaction,
  today: string,
  limit: number,
): Promise<{ readonly mandates: readonly string[]; readonly enterprises: readonly string[] }> {
  const untold = 'NOT EXISTS (SELECT FROM told_power t WHERE t.id = o.id) ORDER BY o.id LIMIT $1';
  const mandates: { id: string }[] = await tx.query(`SELECT o.id FROM mandate o WHERE o.valid_to >= $2 AND ${untold}`, [
    limit,
    today,
  ]);
  const enterprises: { id: string }[] = await tx.query(
    `SELECT o.id FROM applicant o WHERE o.kind = 'ENTERPRISE' AND ${untold}`,
    [limit],
  );
  return { mandates: mandates.map(({ id }) => id), enterprises: enterprises.map(({ id }) => id) };
}

async function tell(tx: Transaction, principalId: string, event: Extract<HallEvent, { type: 'MandateChanged.v1' }>) {
  await tx.query('INSERT INTO told_power (id) VALUES ($1) ON CONFLICT DO NOTHING', [event.data.mandateId]);
  await appendToOutbox(tx, { stream: { key: principalId }, events: [event] });
}
