import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft, type DocumentDraft } from '../documents/document.ts';
import { endingPaper } from './ending-paper.ts';
import { withdrawnTask } from '../tasks/task.ts';
import { returnedMaterials } from '../receipt/handed-in.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import { checkEntries } from '../notice/entries.ts';
import { lapsedNoticeOf } from '../acceptance/deemed-acceptance.ts';
import { isRefused, refuse, type Refused } from '../case/refusals.ts';
import { remediesOf } from '../documents/remedies.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import { decideBar } from '../examination/bar.ts';
import type { NonAcceptance, NonAcceptanceGround } from '../case/endings.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** What the reviewer says. */
export type NonAcceptanceGiven = Pick<
  NonAcceptance,
  'ground' | 'facts' | 'legalBasis' | 'competentBody' | 'entries'
> & {
  /** The matter directly concerns safety, health, life or property: after false materials nobody may apply again for a year (art. 78). */
  readonly bars: boolean;
};

/** For each ground, the policy that an item must have for incomplete cases (C-8). Null: the ground is not that the case is incomplete. */
const returning: Readonly<Record<NonAcceptanceGround, ReviewCase['item']['incompletePolicy'] | null>> = {
  NOT_REQUIRED: null,
  NOT_COMPETENT: null,
  BARRED: null,
  FALSE_MATERIAL: null,
  RETURN_RESUBMIT: 'RETURN_RESUBMIT',
  INCOMPLETE_WITH_LIST: 'REFUSE_ACCEPTANCE_WITH_LIST',
};

/**
 * The department does not accept the case (不予受理, T7; 行政许可法 art. 32(1), (2), 78): in writing, with the remedies (C-3; D4), and where
 * its law returns an incomplete case, with the full list (D3, D11; C-8). Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER,
 * TEXT_MISSING, BAR_WITHOUT_GROUND, POLICY_FORBIDS, COMPETENT_BODY_MISSING, REMEDIES_INCOMPLETE, NOTICE_TOO_LATE, and what `checkEntries` refuses.
 */
export function decideNonAcceptance(
  reviewCase: ReviewCase,
  given: NonAcceptanceGiven,
  { by, now, calendar, department }: Pick<Circumstances, 'by' | 'now' | 'calendar' | 'department'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'declineAcceptance');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by) ?? checkGiven(reviewCase, given);
  if (refused) return refused;
  const remedies = remediesOf(department);
  if (!remedies) return refuse('REMEDIES_INCOMPLETE');
  if (lapsedNoticeOf(reviewCase, { now, calendar })) return refuse('NOTICE_TOO_LATE');
  const { bars, ...written } = given;
  const bar = decideBar(bars, given.ground === 'FALSE_MATERIAL', now);
  if (isRefused(bar)) return bar;
  const nonAcceptance = { ...written, barredUntil: bar.until, remedies, at: now.instant, by };
  const declined = { ...reviewCase, status, nonAcceptance };
  const { ground, competentBody } = given;
  const data = {
    ...headOf(declined),
    ground,
    competentBody,
    declinedAt: now.instant,
    declinedBy: by,
    ...told(bar),
  };
  const decision = decided(
    declined,
    { type: 'CaseNotAccepted.v1', data },
    ...withdrawnTask(reviewCase, 'CASE_ENDED', now),
  );
  return withDocuments(decision, ...papersOf(declined, nonAcceptance, now));
}

const told = ({ until }: { readonly until: HallDate | null }) => (until === null ? {} : { barredUntil: until });

function checkGiven({ item }: ReviewCase, given: NonAcceptanceGiven): Refused | undefined {
  if (given.facts.trim() === '' || given.legalBasis.trim() === '') return refuse('TEXT_MISSING', ['事实', '法律依据']);
  if (given.ground === 'NOT_COMPETENT' && !given.competentBody?.trim()) return refuse('COMPETENT_BODY_MISSING');
  const policy = returning[given.ground];
  if (policy === null) return undefined;
  if (item.incompletePolicy !== policy) return refuse('POLICY_FORBIDS', ['材料不齐应当一次性告知补正']);
  return checkEntries(given.entries, item);
}

function papersOf(declined: ReviewCase, given: NonAcceptance, now: HallNow): readonly DocumentDraft[] {
  const { ground, remedies, entries, facts, legalBasis } = given;
  const decision = nonAcceptancePaper(declined, given);
  if (ground !== 'RETURN_RESUBMIT' && ground !== 'INCOMPLETE_WITH_LIST') return [decision];
  const list = draft('D3', '一次性补正告知书', {
    entries: entries.map((entry) => ({ ...entry })),
    supplyBy: null,
    statement: '以上为需要补正的全部内容。',
    effect: '补正后可以重新提交申请。',
    receivedOn: momentOf(declined.receivedAt).date,
    servedOn: now.today,
  });
  return [decision, list, endingPaper(declined, ground, { remedies, facts, legalBasis })];
}

/** The decision not to accept (不予受理决定书, D4). */
export const nonAcceptancePaper = (declined: ReviewCase, given: NonAcceptance): DocumentDraft =>
  draft('D4', '不予受理决定书', {
    ground: given.ground,
    facts: given.facts,
    legalBasis: given.legalBasis,
    competentBody: given.competentBody,
    remedies: given.remedies.text,
    returnedMaterials: returnedMaterials(declined),
    barredUntil: given.barredUntil ?? null,
  });
