import type { Department, DepartmentReply } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { decideReply } from '../../domain/department/reply.ts';
import { reject, type Verdict } from '../../domain/department/reply-verdict.ts';
import type { ReviewCase } from '../../domain/review-case.ts';
import { getDepartmentsAndStaff } from '../../storage/catalogue-store.ts';
import { listWaiting, settleWaiting, type WaitingReply } from '../../storage/department-reply-store.ts';
import { listTakenNumbers } from '../../storage/review-case-store.ts';
import type { CaseLedger } from '../case-ledger.ts';
import { codeOf, filedAs, type Received } from './received-reply.ts';

/** Where replies are applied one after the other, with everything looked up beforehand. */
export type ReplyDesk = {
  /** Applies a reply as far as the rule allows, and then what has waited for it. */
  readonly apply: (kafkaCode: string, reply: DepartmentReply, causeId: string) => Verdict;
  /** What has become of a reply of this lot that came too early, when what it follows came later in the same lot. */
  readonly became: (replyId: string | null) => Verdict | undefined;
  readonly departmentCode: (kafkaCode: string) => string | undefined;
  /** Writes down what has become of replies that had waited on file. */
  readonly settleWaiting: () => Promise<void>;
};

type Settled = { readonly verdict: Verdict; readonly onFile: boolean };
type Early = WaitingReply & { readonly kafkaCode: string; readonly onFile: boolean };

/** Looks everything up that replies may need: departments, their staff, what waits on file, certificate numbers that are taken. */
export async function openReplyDesk(
  tx: Transaction,
  now: HallNow,
  ledger: CaseLedger,
  all: readonly Received[],
): Promise<ReplyDesk> {
  const { departments, staff } = await getDepartmentsAndStaff(tx);
  const caseIds = all.flatMap(({ caseId }) => caseId ?? []);
  const onFile = await listWaiting(tx, caseIds);
  const waiting: Early[] = onFile.map((one) => ({ ...one, onFile: true }));
  const taken = await listTakenNumbers(
    tx,
    [...all.flatMap(({ reply }) => reply ?? []), ...onFile.map(({ reply }) => reply)].flatMap(numberIn),
  );
  const settled = new Map<string, Settled>();

  const apply = (kafkaCode: string, reply: DepartmentReply, causeId: string): Verdict => {
    const verdict = applyOne(kafkaCode, reply, causeId);
    if (verdict.kind === 'early') waiting.push({ id: causeId, reply, kafkaCode, onFile: false });
    if (verdict.kind === 'applied') tryWaiting(reply.data.caseId);
    return verdict;
  };
  const applyOne = (kafkaCode: string, reply: DepartmentReply, causeId: string): Verdict => {
    const before = ledger.find(reply.data.caseId.toLowerCase());
    if (!before || before.integration !== 'KAFKA' || before.kafkaCode !== kafkaCode) return reject('UNKNOWN_CASE');
    const verdict = decideReply(before, reply, factsOn(before, reply), now, ledger.calendar);
    if (verdict.kind === 'applied') {
      const at = reply.data.occurredAt > now.instant ? now.instant : reply.data.occurredAt;
      ledger.note(before, verdict.decided, { causeId, action: reply.type, actor: `department/${kafkaCode}`, at });
      numberIn(reply).forEach((number) => taken.add(`${before.departmentCode} ${number}`));
    }
    return verdict;
  };
  const tryWaiting = (caseId: string): void => {
    for (const early of waiting.filter(({ reply }) => reply.data.caseId === caseId)) {
      const verdict = applyOne(early.kafkaCode, early.reply, early.id);
      if (verdict.kind === 'early') continue;
      waiting.splice(waiting.indexOf(early), 1);
      settled.set(early.id, { verdict, onFile: early.onFile });
      if (verdict.kind === 'applied') return tryWaiting(caseId);
    }
  };
  const factsOn = (reviewCase: ReviewCase, reply: DepartmentReply) => ({
    department: departments.get(reviewCase.departmentCode),
    staff: staff.get(reviewCase.departmentCode) ?? new Set<string>(),
    ...ledger.placeOf(reviewCase),
    isCertificateNumberTaken: numberIn(reply).some((number) => taken.has(`${reviewCase.departmentCode} ${number}`)),
    origin: { via: 'KAFKA', enteredBy: null } as const,
  });

  return {
    apply,
    became: (replyId) => {
      const found = replyId === null ? undefined : settled.get(replyId);
      return found && !found.onFile ? found.verdict : undefined;
    },
    departmentCode: (kafkaCode) => codeWith(departments, kafkaCode),
    settleWaiting: () => writeDown(tx, settled),
  };
}

async function writeDown(tx: Transaction, settled: ReadonlyMap<string, Settled>): Promise<void> {
  for (const [id, { verdict, onFile }] of settled)
    if (onFile) await settleWaiting(tx, id, { verdict: filedAs[verdict.kind], ...codeOf(verdict) });
}

const numberIn = (reply: DepartmentReply): string[] =>
  reply.type === 'ResultReady.v1' && reply.data.certificateNumber !== null ? [reply.data.certificateNumber] : [];

const codeWith = (departments: ReadonlyMap<string, Department>, kafkaCode: string): string | undefined =>
  [...departments.values()].find((department) => department.kafkaCode === kafkaCode)?.code;
