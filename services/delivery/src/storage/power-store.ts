import type { Party } from '@hall/event-contracts';
import { instant, type Transaction } from '@hall/transaction';
import { EntitySchema, In } from 'typeorm';
import { isCaseId } from '../domain/delivery-case.ts';
import type { Power } from '../domain/power.ts';

/** Who may act for whom: a copy of what intake tells. */
export const PowerTable = new EntitySchema<Power>({
  name: 'Power',
  tableName: 'power',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'power_pkey' },
    principalId: { type: 'uuid', name: 'principal_id' },
    basis: { type: 'text' },
    agentId: { type: 'uuid', name: 'agent_id', nullable: true },
    agentKind: { type: 'text', name: 'agent_kind', nullable: true },
    powers: { type: 'jsonb' },
    validFrom: { type: 'date', name: 'valid_from' },
    validTo: { type: 'date', name: 'valid_to' },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true, transformer: instant },
    changedAt: { type: 'timestamptz', name: 'changed_at', transformer: instant },
  },
  indices: [{ name: 'power_principal', columns: ['principalId'] }],
});

/** Keeps a power as it was told, unless something later was told of it before. */
export async function savePower(tx: Transaction, power: Power): Promise<void> {
  const known = await tx.findOneBy(PowerTable, { id: power.id });
  if (!known) await tx.insert(PowerTable, power as never);
  else if (known.changedAt <= power.changedAt) await tx.update(PowerTable, { id: power.id }, power as never);
}

/**
 * The powers for the applicants of a case, and the mandate that was shown at the window, for whomever it was given: so the rule can tell a mandate that
 * was not heard of yet from one that gives no power here.
 */
export function listPowers(tx: Transaction, parties: readonly Party[], shown?: string | null): Promise<Power[]> {
  const forParties = { principalId: In([...new Set(parties.map(({ applicantId }) => applicantId))]) };
  return tx.findBy(PowerTable, shown && isCaseId(shown) ? [forParties, { id: shown }] : forParties);
}
