import type { MandateChangedV1, Party } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';

/**
 * Who may act for whom, as intake has told last (委托, B17, B41; 民法典 art. 61): by a mandate, or as the legal representative of an enterprise, which is
 * its office. People are known by their ids only.
 */
export type Power = Omit<MandateChangedV1, 'mandateId' | 'validFrom' | 'validTo'> & {
  /** The id of the mandate; of an office, the id of the enterprise. */
  readonly id: string;
  readonly validFrom: HallDate;
  readonly validTo: HallDate;
};

/** What delivery keeps of a power that intake tells. */
export const powerOf = ({ mandateId: id, ...told }: MandateChangedV1): Power => ({
  ...told,
  id,
  validFrom: told.validFrom as HallDate,
  validTo: told.validTo as HallDate,
});

/** Somebody who collects a result: what they are to the applicant, and under which mandate. */
export type Collector = {
  readonly relation: 'SELF' | 'LEGAL_REPRESENTATIVE' | 'AGENT';
  readonly mandateId: string | null;
  /** Whether they are a natural person: an enterprise cannot stand at a window. */
  readonly isPerson: boolean;
};

/** The last day of an office in the words of a receipt, because nobody knows when an office ends. */
const FOR_EVER = '9999-12-31';

/**
 * What somebody is to the applicants of a case on the day of collection (B41): the applicant, the legal representative of that day, or an agent whose
 * mandate is in force on that day and covers collecting. It does not matter who was named when the case was received. Undefined for somebody who has
 * no power to collect.
 */
export function collectorOf(
  parties: readonly Party[],
  powers: readonly Power[],
  personId: string,
  today: HallDate,
): Collector | undefined {
  for (const party of parties) {
    const told = powers.filter(({ principalId }) => principalId === party.applicantId);
    const found = personId === party.applicantId ? itself(party, told) : actingFor(party, told, personId, today);
    if (found) return found;
  }
  return undefined;
}

function itself({ applicantKind }: Party, told: readonly Power[]): Collector {
  const isEnterprise = applicantKind === 'ENTERPRISE' || told.some(({ basis }) => basis === 'OFFICE');
  return { relation: 'SELF', mandateId: null, isPerson: !isEnterprise };
}

function actingFor(party: Party, told: readonly Power[], personId: string, today: HallDate): Collector | undefined {
  const own = told.filter(({ agentId }) => agentId === personId);
  if (own.some(({ basis }) => basis === 'OFFICE'))
    return { relation: 'LEGAL_REPRESENTATIVE', mandateId: null, isPerson: true };
  const mandate = own.find((power) => allowsToCollect(power, today));
  if (mandate) return { relation: 'AGENT', mandateId: mandate.id, isPerson: mandate.agentKind !== 'ENTERPRISE' };
  return own.length === 0 && party.agentId === personId ? ofTheReceipt(party, told, today) : undefined;
}

const allowsToCollect = ({ powers, validFrom, validTo, revokedAt }: Power, today: HallDate): boolean =>
  powers.includes('COLLECT') && validFrom <= today && today <= validTo && revokedAt === null;

/**
 * What the receipt says of an agent of whom nothing else was told: the case was received before intake told of powers, or the event is still on its way.
 */
function ofTheReceipt({ powers, validTo }: Party, told: readonly Power[], today: HallDate): Collector | undefined {
  if (!powers.includes('COLLECT') || validTo === null || today > validTo) return undefined;
  const byOffice = validTo === FOR_EVER;
  if (byOffice && told.some(({ basis }) => basis === 'OFFICE')) return undefined; // another one represents it now
  return { relation: byOffice ? 'LEGAL_REPRESENTATIVE' : 'AGENT', mandateId: null, isPerson: true };
}
