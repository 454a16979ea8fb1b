import type { Department, DepartmentReply } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { decideReply } from '../../domain/replies/reply.ts';
import { predecessorsOf } from '../../domain/access/succession.ts';
import { reject, type Verdict } from '../../domain/replies/reply-verdict.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { getDepartmentsAndStaff } from '../../storage/copies/catalogue-store.ts';
import type { WaitingReply } from '../../storage/replies/department-reply-store.ts';
import { listTakenNumbers } from '../../storage/case/review-case-store.ts';
import type { CaseLedger } from '../case/case-ledger.ts';
import { lockQuotaOrders } from './quota-orders.ts';

/** Applies replies one after the other. Everything they may need has been looked up beforehand. */
export type ReplyDesk = {
  /** Applies a reply as far as the rule allows; one that comes too early waits here, under the id of its arrival. */
  readonly apply: (arrived: Arrived) => Verdict;
  /** Tries the waiting replies again until none can be applied any more. Called when cases have changed, whoever changed them. */
  readonly tryWaiting: () => void;
  /** The verdict on a reply that had waited, by its id; undefined while it still waits. */
  readonly became: (id: string) => Verdict | undefined;
  readonly departmentCode: (kafkaCode: string) => string | undefined;
};

/** A reply and whose it is; `id` is ours, because two systems of a department may use one `ce_id`, which history names as the cause. */
type Arrived = {
  readonly id: string;
  readonly replyId: string | null;
  readonly kafkaCode: string;
  readonly reply: DepartmentReply;
};

/** The replies that a desk is opened for: those that are coming in now, and those that wait on file already. */
type RepliesAtHand = { readonly coming: readonly DepartmentReply[]; readonly onFile: readonly WaitingReply[] };

/**
 * Looks everything up that replies may need: departments, their staff, certificate numbers that are taken, the order of limited licences.
 */
export async function openReplyDesk(
  tx: Transaction,
  ledger: CaseLedger,
  { coming, onFile }: RepliesAtHand,
  now: HallNow,
): Promise<ReplyDesk> {
  const { departments, acting, staff } = await getDepartmentsAndStaff(tx);
  const replies = [...coming, ...onFile.map(({ reply }) => reply)];
  const taken = await listTakenNumbers(tx, replies.flatMap(numberIn));
  const orders = await lockQuotaOrders(tx, ledger, replies);
  let waiting: readonly Arrived[] = onFile;
  const settled = new Map<string, Verdict>();

  const applyOne = ({ id, replyId, kafkaCode, reply }: Arrived): Verdict => {
    const before = ledger.find(reply.data.caseId.toLowerCase());
    if (!before || before.integration !== 'KAFKA' || !isFor(before, kafkaCode)) return reject('UNKNOWN_CASE');
    const verdict = decideReply(before, reply, factsOn(before, reply), { now, calendar: ledger.calendar });
    if (verdict.kind === 'applied') {
      const at = reply.data.occurredAt > now.instant ? now.instant : reply.data.occurredAt;
      const change = { causeId: replyId ?? id, action: reply.type, actor: `department/${kafkaCode}`, at };
      orders.noteAcceptance(ledger.note(before, verdict.decided, change));
      numberIn(reply).forEach((number) => taken.add(`${before.departmentCode} ${number}`));
    }
    return verdict;
  };
  /** The department's own case, or one of a department whose place it has taken (E29). */
  const isFor = (reviewCase: ReviewCase, kafkaCode: string): boolean => {
    const sender = codeWith(departments, kafkaCode);
    const succeeded = sender === undefined ? [] : predecessorsOf(departments, sender);
    return reviewCase.kafkaCode === kafkaCode || succeeded.includes(reviewCase.departmentCode);
  };
  const factsOn = (reviewCase: ReviewCase, reply: DepartmentReply) => ({
    department: acting.get(reviewCase.departmentCode),
    staff: staff.get(reviewCase.departmentCode) ?? new Map<string, never>(),
    ...ledger.placeOf(reviewCase),
    quota: orders.standingOf(reviewCase),
    isCertificateNumberTaken: numberIn(reply).some((number) => taken.has(`${reviewCase.departmentCode} ${number}`)),
    origin: { via: 'KAFKA', enteredBy: null } as const,
  });

  return {
    apply(arrived) {
      const verdict = applyOne(arrived);
      if (verdict.kind === 'early') waiting = [...waiting, arrived];
      return verdict;
    },
    tryWaiting() {
      let moved = true;
      while (moved) {
        moved = false;
        for (const one of inOrder(waiting)) {
          const verdict = applyOne(one);
          if (verdict.kind === 'early') continue;
          settled.set(one.id, verdict);
          waiting = waiting.filter(({ id }) => id !== one.id);
          moved ||= verdict.kind === 'applied';
        }
      }
    },
    became: (id) => settled.get(id),
    departmentCode: (kafkaCode) => codeWith(departments, kafkaCode),
  };
}

/** A visit comes before the decision that needs it, whichever of the two arrived first. */
const inOrder = (waiting: readonly Arrived[]): readonly Arrived[] => [
  ...waiting.filter(({ reply }) => reply.type === 'SiteVerified.v1'),
  ...waiting.filter(({ reply }) => reply.type !== 'SiteVerified.v1'),
];

const numberIn = (reply: DepartmentReply): string[] =>
  reply.type === 'ResultReady.v1' && reply.data.certificateNumber !== null ? [reply.data.certificateNumber] : [];

const codeWith = (departments: ReadonlyMap<string, Department>, kafkaCode: string): string | undefined =>
  [...departments.values()].find((department) => department.kafkaCode === kafkaCode)?.code;
