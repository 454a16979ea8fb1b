import type { HallEvent } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { refuse, type Refused } from '../refusals/refusals.ts';
import type { Applicant } from './applicant.ts';

/** The powers that a principal can give to an agent (B17). */
const powers = ['SUBMIT', 'SUPPLEMENT', 'WITHDRAW', 'COLLECT'] as const;
export type Power = (typeof powers)[number];

/** A power of attorney (委托书, D18). What the agent does outside its powers or outside its days is refused. */
export type Mandate = {
  readonly id: string;
  readonly principalId: string;
  readonly agentId: string;
  readonly powers: readonly Power[];
  readonly validFrom: HallDate;
  readonly validTo: HallDate;
  /** When it was revoked, and who has put that on record. Missing or null where it was not revoked. */
  readonly revokedAt?: string | null;
  readonly revokedBy?: string | null;
  /** Set for the power of an office, which is not in writing and which nobody registers. */
  readonly byOffice?: true;
};

/** The days of a power that does not end. */
const ALWAYS = { validFrom: '0001-01-01', validTo: '9999-12-31' } as const;

/**
 * The power of a legal representative (法定代表人), who acts for an enterprise by office: in everything and without a written mandate (民法典 art.
 * 61), as long as the data of the enterprise name them. The id of the power is the id of that version of the data. Undefined for anybody
 * else.
 */
export const byOffice = (
  {
    id: principalId,
    versionId: id,
    legalRepresentativeId,
  }: Pick<Applicant, 'id' | 'versionId' | 'legalRepresentativeId'>,
  agentId: string,
): Mandate | undefined =>
  agentId === legalRepresentativeId ? { id, principalId, agentId, powers, ...ALWAYS, byOffice: true } : undefined;

/** Whether the mandate is in force on this day and covers the power. */
export const allows = ({ powers, ...mandate }: Mandate, power: Power, on: HallDate): boolean =>
  powers.includes(power) && isInForce(mandate, on);

/** Whether the mandate is in force on this day. One that was revoked is not. */
const isInForce = (
  { validFrom, validTo, revokedAt }: Pick<Mandate, 'validFrom' | 'validTo' | 'revokedAt'>,
  on: HallDate,
): boolean => validFrom <= on && on <= validTo && !revokedAt;

type PowerEvent = Extract<HallEvent, { type: 'MandateChanged.v1' }>;

/** The event that tells the other services of a mandate, as it is now. */
export const powerOf = (mandate: Mandate, agentKind: Applicant['kind'], changedAt: string): PowerEvent => ({
  type: 'MandateChanged.v1',
  data: {
    mandateId: mandate.id,
    principalId: mandate.principalId,
    basis: 'WRITTEN',
    agentId: mandate.agentId,
    agentKind,
    powers: [...mandate.powers],
    validFrom: mandate.validFrom,
    validTo: mandate.validTo,
    revokedAt: mandate.revokedAt ?? null,
    changedAt,
  },
});

/**
 * The event that tells the other services who acts for an enterprise by office. An enterprise has one such power at a time, so that the id of
 * the enterprise is also the id of the power.
 */
export const officeOf = (
  { id, legalRepresentativeId: agentId }: Pick<Applicant, 'id' | 'legalRepresentativeId'>,
  changedAt: string,
): PowerEvent => ({
  type: 'MandateChanged.v1',
  data: {
    mandateId: id,
    principalId: id,
    basis: 'OFFICE',
    agentId,
    agentKind: agentId === null ? null : 'PERSON',
    powers: agentId === null ? [] : [...powers],
    ...ALWAYS,
    revokedAt: null,
    changedAt,
  },
});

/**
 * Checks a new mandate. Refuses MANDATE_INVALID where somebody mandates themselves, where it gives no power, where its days are in the wrong
 * order, and where it is already over.
 */
export function checkMandate(mandate: Omit<Mandate, 'id'>, today: HallDate): Refused | undefined {
  const faults = [
    mandate.agentId === mandate.principalId ? ['委托人与受托人不能是同一人'] : [],
    mandate.powers.length === 0 ? ['至少要有一项委托权限'] : [],
    mandate.validFrom > mandate.validTo ? ['截止日期早于开始日期'] : [],
    mandate.validTo < today ? ['委托已经过期'] : [],
  ].flat();
  return faults.length > 0 ? refuse('MANDATE_INVALID', faults) : undefined;
}
