import type { OwedHead } from '@hall/event-contracts';
import { isRecordNumber } from '@hall/identifiers';
import type { HallDate } from '@hall/working-days';
import { allows, type Mandate } from '../applicant/mandate.ts';
import { isAtWindow, type Caller } from '../permissions.ts';
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

/** What a case owes under one head, the whole of it (S27, S33, S49; T11, T16): promised papers, or what a visit found. Review's word. */
export type Owed = {
  readonly caseId: string;
  readonly round: number;
  readonly head: OwedHead;
  readonly entries: readonly OwedEntry[];
  /** The last day for it; null: no day any more, it is still taken in. */
  readonly supplyBy: HallDate | null;
};
export type OwedEntry = { readonly key: string; readonly materialCode: string | null };

/** All that a case owes, the open notice first. */
export const allOwed = (notice: OpenNotice | null | undefined, others: readonly Owed[]): readonly Owed[] => [
  ...(notice ? [{ ...notice, head: 'NOTICE' as const }] : []),
  ...others.filter(({ entries }) => entries.length > 0),
];

/** What was handed in against what was owed (补正材料接收凭证): receiving it is not accepting the case. */
export type Supplement = {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  /** What it answers. */
  readonly answers: OwedHead;
  readonly entries: readonly OwedEntry[];
  readonly handedInAt: string;
  /** The officer who took it; null on line. */
  readonly receivedBy: string | null;
  /** Handed in after the last day for it: what that means is the department's to say. */
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

/** Who stands before the officer, or asks on line. */
export type Asker = {
  readonly onBehalfOf: Acting['by'];
  /** The agent: at a window who is named, else the case's own; on line the caller. */
  readonly agentId: string | null;
  /** The agent's mandate with the power, as it is in force on the day. */
  readonly mandate: Mandate | undefined;
};

/** The agent whose mandate counts: whoever is named at the window, the agent of the receipt, or who asks on line. */
export const agentOf = (
  caller: Caller,
  { applicantId, agentId }: Pick<ServiceCase, 'applicantId' | 'agentId'>,
  named: string | null,
): string | null => {
  if (isAtWindow(caller)) return named ?? agentId;
  return caller.id === applicantId ? null : caller.id;
};

/**
 * Who acts, and whether they may: an agent needs the power in a mandate that is in force today (B17), whoever was named at the receipt. Refuses
 * NOT_PERMITTED for somebody who is no party, MANDATE_MISSING.
 */
export function decideActing(
  caller: Caller,
  { applicantId, agentId: agentOfReceipt }: Pick<ServiceCase, 'applicantId' | 'agentId'>,
  { onBehalfOf, agentId, mandate }: Asker,
  power: 'SUPPLEMENT' | 'WITHDRAW',
  today: HallDate,
): Acting | Refused {
  const isWindow = isAtWindow(caller);
  const receivedBy = isWindow ? caller.id : null;
  const isApplicant = isWindow ? onBehalfOf === 'APPLICANT' : caller.id === applicantId;
  if (isApplicant) return { by: 'APPLICANT', partyId: applicantId, receivedBy };
  if (!isWindow && !mandate && caller.id !== agentOfReceipt) return refuse('NOT_PERMITTED');
  if (agentId === null || !mandate || !allows(mandate, power, today)) return refuse('MANDATE_MISSING');
  return { by: 'AGENT', partyId: agentId, receivedBy };
}

/** What is handed in, and how. */
type HandedIn = {
  readonly keys: readonly string[];
  /** What it answers; null: whatever is owed by these keys. */
  readonly answers: OwedHead | null;
  readonly originalsChecked: boolean;
};

/**
 * What is handed in has to be what is owed: nothing else may be demanded, or taken (T11b; E6; S33). Answers what it answers, with the entries that
 * came in. Refuses NO_OPEN_NOTICE, UNKNOWN_ENTRY, ORIGINALS_NOT_CHECKED for originals at the window (S28), and on line for what is to be compared
 * with its original before the hand-out (S49).
 */
export function decideHandIn(
  owed: readonly Owed[],
  { keys, answers, originalsChecked }: HandedIn,
  { receivedBy }: Acting,
): Owed | Refused {
  const asked = owed.filter(({ head }) => answers === null || head === answers);
  if (asked.length === 0) return refuse('NO_OPEN_NOTICE');
  const answered = asked.find(({ entries }) => keys.every((key) => entries.some((entry) => entry.key === key)));
  if (!answered || keys.length === 0) {
    const known = asked.flatMap(({ entries }) => entries.map(({ key }) => key));
    const foreign = keys.filter((key) => !known.includes(key));
    return refuse('UNKNOWN_ENTRY', [...foreign, ...asked.map(choiceOf)]);
  }
  if (receivedBy !== null && !originalsChecked) return refuse('ORIGINALS_NOT_CHECKED');
  if (receivedBy === null && answered.head === 'AT_DELIVERY')
    return refuse('ORIGINALS_NOT_CHECKED', ['出件前要与原件核对，请带原件到任一窗口提交']);
  return { ...answered, entries: answered.entries.filter(({ key }) => keys.includes(key)) };
}

/** Why something is owed, in the words of officers and applicants. */
export const owedWords: Readonly<Record<OwedHead, string>> = {
  NOTICE: '一次性告知补正',
  TOLERANCE: '容缺受理承诺',
  AT_DELIVERY: '容缺受理承诺（出件前补齐）',
  RECTIFICATION: '现场核查整改',
};

const choiceOf = ({ head, entries }: Owed): string =>
  `${owedWords[head]}可以提交：${entries.map(({ key }) => key).join('、')}`;

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
