import { workingDaysBetween, type Calendar, type HallDate } from '@hall/working-days';
import type { ReviewCase } from '../case/review-case.ts';
import type { JointCase } from '../case/joint-case.ts';
import { fateOf, isMoving } from '../case/joint-status.ts';

/** Who is being waited for: a department for its component, or the hall office (null) to end a hold; since when. */
export type Waiting = {
  readonly key: string;
  readonly departmentCode: string | null;
  readonly since: string;
};

/** Everybody the joint case waits for now; nobody when it is concluded. Departments that must wait themselves are left out. */
export const waitingFor = (components: readonly ReviewCase[]): readonly Waiting[] =>
  components
    .filter((component) => fateOf(component) === 'OPEN' && (isMoving(component) || component.heldSince !== null))
    .map((component) => ({
      key: component.componentKey ?? '',
      departmentCode: component.heldSince === null ? component.departmentCode : null,
      since: component.heldSince ?? lastStepOf(component),
    }));

/** Working days left until the promise date: 0 on that day, negative after it; null when the joint case is concluded. */
export const workingDaysLeft = (
  { promiseDueOn, concludedAt }: JointCase,
  today: HallDate,
  calendar: Calendar,
): number | null => (concludedAt === null ? workingDaysBetween(today, promiseDueOn, calendar) : null);

const lastStepOf = ({ receivedAt, claimedAt, acceptance, reviewStartedAt, opinion }: ReviewCase): string =>
  [receivedAt, claimedAt, acceptance?.at, reviewStartedAt, opinion?.at]
    .flatMap((moment) => moment ?? [])
    .reduce((last, moment) => (moment > last ? moment : last));
