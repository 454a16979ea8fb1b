import { lapseOf, reckon } from '../clocks/reckon.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import type { Circumstances } from '../case/circumstances.ts';
import type { JointCase, Siblings } from '../case/joint-case.ts';
import { jointClockOf, LONGEST_JOINT_EXTENSION } from './joint-clock.ts';

/** What the hall office has got from the government. */
export type JointExtensionGiven = {
  readonly workingDays: number;
  readonly reason: string;
  /** Number of the approval by the head of the government (批准文号). */
  readonly approvalNumber: string;
};

/**
 * A joint case gets up to fifteen working days more, once, before its period is over, with the approval of the head of the government at that
 * level (行政许可法 art. 42(2)); the hall office keys the approval in. Refuses NOT_RUNNING, ALREADY_EXTENDED, DEADLINE_PASSED, BAD_NUMBER,
 * TEXT_MISSING.
 */
export function decideJointExtension(
  { jointCase, components }: Siblings,
  { workingDays, reason, approvalNumber }: JointExtensionGiven,
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): { readonly kind: 'decided'; readonly jointCase: JointCase } | Refused {
  const clock = jointClockOf(jointCase, components);
  if (!clock || clock.end) return refuse('NOT_RUNNING');
  if (jointCase.extension) return refuse('ALREADY_EXTENDED');
  if (now.instant >= lapseOf(reckon(clock, now.today, calendar))) return refuse('DEADLINE_PASSED');
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > LONGEST_JOINT_EXTENSION)
    return refuse('BAD_NUMBER', [`1至${LONGEST_JOINT_EXTENSION}`]);
  if (reason.trim() === '' || approvalNumber.trim() === '') return refuse('TEXT_MISSING', ['理由', '批准文号']);
  const extension = { workingDays, reason: reason.trim(), approvalNumber: approvalNumber.trim(), at: now.instant, by };
  return { kind: 'decided', jointCase: { ...jointCase, extension } };
}
