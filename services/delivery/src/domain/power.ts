import type { MandateChangedV1, Party } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';

/** Who may act for whom, as intake has told last (委托, B17, B41; 民法典 art. 61): a mandate, or the office of an enterprise. By ids only. */
export type Power = Omit<MandateChangedV1, 'mandateId' | 'validFrom' | 'validTo'> & {
  /** The mandate; of an office the enterprise's id. */
  readonly id: string;
  readonly validFrom: HallDate;
  readonly validTo: HallDate;
};

/** What is kept of a power that was told. */
export const powerOf = ({ mandateId: id, ...told }: MandateChangedV1): Power => ({
  ...told,
  id,
  validFrom: told.validFrom as HallDate,
  validTo: told.validTo as HallDate,
});

/** Who collects: what they are to the applicant, and under which mandate. */
export type Collector = {
  readonly relation: 'SELF' | 'LEGAL_REPRESENTATIVE' | 'AGENT';
  readonly mandateId: string | null;
  /** A natural person: an enterprise never stands at a window. */
  readonly isPerson: boolean;
};

/** Until when an office lasts, as a receipt says it: nobody knows its end. */
const FOR_EVER = '9999-12-31';

/**
 * What somebody is to the applicants of a case on the day of collection (B41): the applicant, the legal representative of today, or an agent whose
 * mandate is in force today and covers collecting, whoever was named at the receipt. Undefined without a power.
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

/** What the receipt says of an agent of whom nothing else was told: of before powers were told, or because that is on its way. */
function ofTheReceipt({ powers, validTo }: Party, told: readonly Power[], today: HallDate): Collector | undefined {
  if (!powers.includes('COLLECT') || validTo === null || today > validTo) return undefined;
  const byOffice = validTo === FOR_EVER;
  if (byOffice && told.some(({ basis }) => basis === 'OFFICE')) return undefined; // another one represents it now
  return { relation: byOffice ? 'LEGAL_REPRESENTATIVE' : 'AGENT', mandateId: null, isPerson: true };
}
