import type { Party } from '@hall/event-contracts';
import { hasRole, type Caller } from './caller.ts';

/** An applicant of a case, and the agent with the last day of the mandate. Both are null where there is no agent. */
type Acting = Pick<Party, 'applicantId' | 'agentId' | 'validTo'>;

/**
 * Whether the caller is a party of the case: one of its applicants, or the agent of one of them up to and including the last day of the
 * mandate (B17). `today` is the day in China, as YYYY-MM-DD.
 */
export const isParty = (caller: Pick<Caller, 'id' | 'roles'>, parties: readonly Acting[], today: string): boolean =>
  hasRole(caller, ['APPLICANT']) &&
  parties.some(
    ({ applicantId, agentId, validTo }) =>
      caller.id === applicantId || (caller.id === agentId && validTo !== null && today <= validTo),
  );
