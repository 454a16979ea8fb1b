import { isRecordNumber } from '@hall/identifiers';
import type { HallDate } from '@hall/working-days';
import { allows, type Mandate } from '../applicant/mandate.ts';
import type { Caller } from '../permissions.ts';
import { refuse, type Refused } from '../refusals.ts';
import type { Stage } from '../progress/stage.ts';
import type { ServiceCase } from '../service-case.ts';

/** The notice that is open (一次性告知书): what is still unmet of it, and until when. Review's, kept here to check against. */
export type OpenNotice = {
  readonly caseId: string;
  readonly round: number;
  readonly entries: readonly { readonly key: string; readonly materialCode: string }[];
  readonly supplyBy: HallDate;
};

/** What was handed in against a notice (补正材料接收凭证): receiving it is not accepting the case. */
export type Supplement = {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  readonly entries: OpenNotice['entries'];
  readonly handedInAt: string;
  /** The officer who took it; null on line. */
  readonly receivedBy: string | null;
  /** Handed in after the last day of C6: what that means is the department's to say. */
  readonly isLate: boolean;
};

/** Somebody wants an application back (撤回申请); review answers. */
export type WithdrawalRequest = {
  readonly caseId: string;
  readonly requestedAt: string;
  readonly by: 'APPLICANT' | 'AGENT';
  readonly partyId: string;
  readonly receivedBy: string | null;
  /** At a window: under which number the signed request is kept; null on line, where the account signs. */
  readonly evidence: string | null;
};

/** For whom the caller acts: an applicant's own account, an agent's, or an officer at the window for either. */
export type Acting = {
  readonly by: 'APPLICANT' | 'AGENT';
  readonly partyId: string;
  readonly receivedBy: string | null;
};

/**
 * Who acts, and whether they may. An agent needs the power in a mandate that is in force today (B17). Refuses NOT_PERMITTED for somebody
 * who is no party, MANDATE_MISSING.
 */
export function decideActing(
  caller: Caller,
  { applicantId, agentId }: ServiceCase,
  onBehalfOf: Acting['by'],
  mandate: Mandate | undefined,
  power: 'SUPPLEMENT' | 'WITHDRAW',
  today: HallDate,
): Acting | Refused {
  const atWindow = caller.roles.includes('INTAKE_OFFICER');
  const receivedBy = atWindow ? caller.id : null;
  const isApplicant = atWindow ? onBehalfOf === 'APPLICANT' : caller.id === applicantId;
  if (isApplicant) return { by: 'APPLICANT', partyId: applicantId, receivedBy };
  if (!atWindow && caller.id !== agentId) return refuse('NOT_PERMITTED');
  if (agentId === null || !mandate || !allows(mandate, power, today)) return refuse('MANDATE_MISSING');
  return { by: 'AGENT', partyId: agentId, receivedBy };
}

/**
 * What is handed in has to be what was asked for: nothing else may be demanded, or taken (T11b; E6). Refuses NO_OPEN_NOTICE, UNKNOWN_ENTRY,
 * ORIGINALS_NOT_CHECKED for originals at the window (S28).
 */
export function decideHandIn(
  notice: OpenNotice | undefined,
  keys: readonly string[],
  originalsChecked: boolean,
  { receivedBy }: Acting,
): OpenNotice['entries'] | Refused {
  if (!notice) return refuse('NO_OPEN_NOTICE');
  const allowed = notice.entries.map(({ key }) => key);
  const foreign = keys.filter((key) => !allowed.includes(key));
  if (foreign.length > 0 || keys.length === 0)
    return refuse('UNKNOWN_ENTRY', [...foreign, `可以补正：${allowed.join('、')}`]);
  if (receivedBy !== null && !originalsChecked) return refuse('ORIGINALS_NOT_CHECKED');
  return notice.entries.filter(({ key }) => keys.includes(key));
}

const over: readonly Stage[] = [
  ...([
    'COMPLETED',
    'WITHDRAWN',
    'DEEMED_WITHDRAWN',
    'TERMINATED',
    'NOT_ACCEPTED',
    'INTAKE_REJECTED',
    'ARCHIVED',
  ] as const),
];

/** At a window the request is signed, and kept (T29). Refuses BAD_EVIDENCE. */
export const checkEvidence = ({ receivedBy }: Acting, evidence: string | null): Refused | undefined =>
  receivedBy !== null && !isRecordNumber(evidence ?? '') ? refuse('BAD_EVIDENCE') : undefined;

/** Whether an application can be asked back (T29): review decides, but not twice at once. Refuses ALREADY_ENDED, WITHDRAWAL_PENDING. */
export function checkWithdrawal(stage: Stage, open: WithdrawalRequest | undefined): Refused | undefined {
  if (over.includes(stage)) return refuse('ALREADY_ENDED');
  return open ? refuse('WITHDRAWAL_PENDING') : undefined;
}
