import type { OwedHead } from '@hall/event-contracts';
import { isRecordNumber } from '@hall/identifiers';
import type { HallDate, HallNow } from '@hall/working-days';
import { allows, type Mandate } from '../applicant/mandate.ts';
import { isAtWindow, type Caller } from '../callers/caller.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';
import { isOver, type Stage } from '../progress/stage.ts';
import type { ServiceCase } from '../case/service-case.ts';

/**
 * The open one-off notice of a case (一次性告知书): the entries that are still unmet, and the last day for them. The review service decides
 * about it; a copy is kept here, against which hand-ins are checked.
 */
export type OpenNotice = {
  readonly caseId: string;
  readonly round: number;
  readonly entries: readonly { readonly key: string; readonly materialCode: string }[];
  readonly supplyBy: HallDate;
};

/**
 * Everything that a case owes under one heading (S27, S33, S49; T11, T16): the entries of a notice, papers that were promised, or what an
 * on-site verification has found. The review service decides about it.
 */
export type Owed = {
  readonly caseId: string;
  readonly round: number;
  readonly head: OwedHead;
  readonly entries: readonly OwedEntry[];
  /** The last day for it. Null: there is no such day any more, and what is owed is still taken in. */
  readonly supplyBy: HallDate | null;
};
/** One thing that is owed, by its key; the code of its material where it is one of the item's list. */
export type OwedEntry = { readonly key: string; readonly materialCode: string | null };

/** Everything that a case owes, with the open notice first. */
export function allOwed(notice: OpenNotice | null | undefined, others: readonly Owed[]): readonly Owed[] {
  const owed = others.filter(({ entries }) => entries.length > 0);
  return notice ? [{ ...notice, head: 'NOTICE' }, ...owed] : owed;
}

/** The receipt for what was handed in (补正材料接收凭证). Taking it in does not mean that the case is accepted. */
export type Supplement = {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  /** The heading under which it was owed. */
  readonly answers: OwedHead;
  readonly entries: readonly OwedEntry[];
  readonly handedInAt: string;
  /** The officer who took it in; null where it was handed in online. */
  readonly receivedBy: string | null;
  /** Whether it came in after the last day for it. The department decides what follows from that. */
  readonly isLate: boolean;
};

/** The request to withdraw an application (撤回申请). The review service answers it. */
export type WithdrawalRequest = {
  readonly caseId: string;
  readonly requestedAt: string;
  readonly by: 'APPLICANT' | 'AGENT';
  readonly partyId: string;
  readonly receivedBy: string | null;
  /** The number under which the signed request is kept, at a window. Null online, where the account stands for the signature. */
  readonly evidence: string | null;
};

/** Who acts: the applicant or the agent, by their own account, or by an officer at a window. */
export type Acting = {
  readonly by: 'APPLICANT' | 'AGENT';
  readonly partyId: string;
  readonly receivedBy: string | null;
};

/** Somebody who wants to act on a case, and with which power. */
export type Asker = {
  readonly onBehalfOf: Acting['by'];
  /** The agent: at a window the one who is named, or else the agent of the case; online the caller. */
  readonly agentId: string | null;
  /** The mandate of the agent that covers the power and is in force on the day. */
  readonly mandate: Mandate | undefined;
  /** What the agent needs the power for. */
  readonly power: 'SUPPLEMENT' | 'WITHDRAW';
};

/**
 * The agent whose mandate counts: at a window the one who is named, or else the agent of the receipt; online the caller, unless the caller
 * is the applicant.
 */
export const agentOf = (
  caller: Caller,
  { applicantId, agentId }: Pick<ServiceCase, 'applicantId' | 'agentId'>,
  named: string | null,
): string | null => {
  if (isAtWindow(caller)) return named ?? agentId;
  return caller.id === applicantId ? null : caller.id;
};

/**
 * Decides who acts and whether they may. An agent needs a mandate that covers the power and is in force today (B17), even an agent who was
 * named at the receipt. Refuses NOT_PERMITTED for somebody who is no party of the case, and MANDATE_MISSING.
 */
export function decideActing(
  { applicantId, agentId: agentOfReceipt }: Pick<ServiceCase, 'applicantId' | 'agentId'>,
  { onBehalfOf, agentId, mandate, power }: Asker,
  { by: caller, now }: { readonly by: Caller; readonly now: Pick<HallNow, 'today'> },
): Acting | Refused {
  const isWindow = isAtWindow(caller);
  const receivedBy = isWindow ? caller.id : null;
  const isApplicant = isWindow ? onBehalfOf === 'APPLICANT' : caller.id === applicantId;
  if (isApplicant) return { by: 'APPLICANT', partyId: applicantId, receivedBy };
  if (!isWindow && !mandate && caller.id !== agentOfReceipt) return refuse('NOT_PERMITTED');
  if (agentId === null || !mandate || !allows(mandate, power, now.today)) return refuse('MANDATE_MISSING');
  return { by: 'AGENT', partyId: agentId, receivedBy };
}

/** What somebody hands in, and how. */
export type HandedIn = {
  readonly keys: readonly string[];
  /** The heading under which it is owed. Null: whichever heading has all of these keys. */
  readonly answers: OwedHead | null;
  readonly originalsChecked: boolean;
};

/**
 * Decides what a hand-in answers: it has to be something that is owed, because nothing else may be demanded or taken in (T11b; E6; S33).
 * Returns the heading it answers with the entries that came in. Refuses NO_OPEN_NOTICE where nothing is owed, UNKNOWN_ENTRY with the keys
 * that can be handed in, and ORIGINALS_NOT_CHECKED: at a window where the originals were not compared (S28), and online for what has to be
 * compared with its original before the result is handed out (S49).
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

/** For each heading, why something is owed, in words for officers and applicants. */
export const owedWords: Readonly<Record<OwedHead, string>> = {
  NOTICE: '一次性告知补正',
  TOLERANCE: '容缺受理承诺',
  AT_DELIVERY: '容缺受理承诺（出件前补齐）',
  RECTIFICATION: '现场核查整改',
};

/** The keys that can be handed in under a heading, in words. */
const choiceOf = ({ head, entries }: Owed): string =>
  `${owedWords[head]}可以提交：${entries.map(({ key }) => key).join('、')}`;

/** Checks that a request made at a window names the number under which the signed paper is kept (T29). Refuses BAD_EVIDENCE. */
export const checkEvidence = ({ receivedBy }: Acting, evidence: string | null): Refused | undefined =>
  receivedBy !== null && !isRecordNumber(evidence ?? '') ? refuse('BAD_EVIDENCE') : undefined;

/**
 * Checks that the withdrawal of an application can be requested (T29): the case has not ended, and no earlier request waits for its answer.
 * Whether it is withdrawn is decided by the review service. Refuses ALREADY_ENDED, WITHDRAWAL_PENDING.
 */
export function checkWithdrawal(stage: Stage, open: WithdrawalRequest | undefined): Refused | undefined {
  if (isOver(stage)) return refuse('ALREADY_ENDED');
  return open ? refuse('WITHDRAWAL_PENDING') : undefined;
}
