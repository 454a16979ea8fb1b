import type { HallEvent, TaskUpdatedV1 } from '@hall/event-contracts';
import { cameIn } from '../case/tolerance.ts';
import { isEnded } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** One change of a case: how it was, how it is, by which act, and when that was. */
type Changed = {
  readonly before: ReviewCase | null;
  readonly after: ReviewCase;
  readonly change: { readonly action: string; readonly at: string };
};

/**
 * What a department that answers by Kafka is told of its task when something has come in (S17, S33): a supplement, a paper that was promised,
 * or whatever else makes the file another. Whichever door it came by: the two states of the case are compared. Nothing before it is the
 * department's, and nothing after the end.
 */
export function updatedTask({ before, after, change: { action, at } }: Changed): HallEvent<'TaskUpdated.v1'>[] {
  if (before === null || after.integration !== 'KAFKA' || before.status === 'PLANNED' || isEnded(after.status))
    return [];
  if (before.round !== after.round) return [];
  const asked = supplied(before, after);
  const promised = withoutKnown(promisedIn(after), promisedIn(before));
  const others = withoutKnown(after.handedIn, before.handedIn).filter(
    (code) => ![...asked, ...promised].includes(code),
  );
  const told: Pick<TaskUpdatedV1, 'what' | 'materials'>[] = [];
  const isSupplement = isSupplied(before, after) || (action === 'noteSupplement' && promised.length === 0);
  if (isSupplement) told.push({ what: 'SUPPLEMENT_HANDED_IN', materials: [...new Set([...asked, ...others])] });
  else if (others.length > 0 || isAnotherFile(before, after)) told.push({ what: 'FILE_CHANGED', materials: others });
  if (promised.length > 0) told.push({ what: 'PROMISED_PAPER_HANDED_IN', materials: promised });
  const { id, caseNumber, round, kafkaCode: to } = after;
  return told.map((news) => ({
    type: 'TaskUpdated.v1',
    to,
    key: id,
    data: { caseId: id, caseNumber, round, ...news, at },
  }));
}

/** The codes that are new; none where the materials were not known before the change. */
const withoutKnown = (
  now: readonly string[] | null | undefined,
  known: readonly string[] | null | undefined,
): string[] => (now && known ? now.filter((code) => !known.includes(code)) : []);

/** Codes of the promised materials that have come in, whether the department has checked them or not. */
const promisedIn = ({ tolerance }: ReviewCase) => (tolerance ? cameIn(tolerance) : undefined);

const handInsOf = ({ notice }: ReviewCase) => notice?.handIns ?? [];

const newHandIns = (before: ReviewCase, after: ReviewCase) => {
  const known = handInsOf(before).map(({ supplementId }) => supplementId);
  return handInsOf(after).filter(({ supplementId }) => !known.includes(supplementId));
};

const isSupplied = (before: ReviewCase, after: ReviewCase): boolean => newHandIns(before, after).length > 0;

/** The materials of what came in against the notice. */
function supplied(before: ReviewCase, after: ReviewCase): string[] {
  const keys = newHandIns(before, after).flatMap(({ entries }) => entries);
  return (after.notice?.entries ?? []).flatMap(({ key, materialCode }) => (keys.includes(key) ? [materialCode] : []));
}

const isAnotherFile = (before: ReviewCase, after: ReviewCase): boolean =>
  JSON.stringify(before.parties) !== JSON.stringify(after.parties) ||
  (before.precheck?.passedAt ?? null) !== (after.precheck?.passedAt ?? null);
