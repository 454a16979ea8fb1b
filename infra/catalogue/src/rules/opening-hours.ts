import { isOpenInTheWeek, type OpeningHours } from '@hall/working-days';
import type { Checked, ReportIn } from '../checked.ts';
import type { Partially, Report } from '../fault.ts';
import { checkDuplicates } from './duplicates.ts';

type OpeningDay = Partially<OpeningHours>[number];
type Times = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Opening hours as data: each weekday once, times in their order, breaks inside them, and open at some time from Monday to Friday. */
export function checkOpeningHours({ district }: Checked, reportIn: ReportIn): void {
  const hours = district?.openingHours;
  if (typeof hours !== 'object' || !hours.days) return;
  const { days } = hours;
  const say = reportIn('district.json', district, 0);
  checkDuplicates(
    days.map((day) => (day?.weekday === undefined ? undefined : String(day.weekday))),
    () => say,
    (place) => `openingHours.days[${place}].weekday`,
  );
  for (const [place, day] of days.entries()) checkDay(day, `openingHours.days[${place}]`, say);
  if (days.every(isWhole) && !isOpenInTheWeek(days))
    say('openingHours.days', 'OPENING_HOURS', '周一至周五至少要有一天开放，否则按开放时间计算的时限永远不会到期');
}

function checkDay(day: OpeningDay | undefined, field: string, say: Report): void {
  if (!day) return;
  if (!isInOrder(day)) say(`${field}.to`, 'OPENING_HOURS', `结束时间${day.to}应晚于开始时间${day.from}`);
  const breaks = day.breaks ?? [];
  for (const [place, pause] of breaks.entries()) {
    if (!pause) continue;
    const at = `${field}.breaks[${place}]`;
    if (!isInOrder(pause)) say(`${at}.to`, 'OPENING_HOURS', `结束时间${pause.to}应晚于开始时间${pause.from}`);
    else if (!isWithin(pause, day)) say(at, 'OPENING_HOURS', '休息时间应在当天的开放时间之内');
    else if (breaks.slice(0, place).some((other) => other && overlaps(other, pause)))
      say(at, 'OPENING_HOURS', '休息时间不能与当天的另一段休息时间重叠');
  }
}

// Times are written with two digits, so that their order as texts is their order in the day. What is missing is told by the shape.
const isInOrder = ({ from, to }: Times): boolean => from === undefined || to === undefined || from < to;
const isWithin = (inner: Times, outer: Times): boolean =>
  (inner.from ?? '') >= (outer.from ?? '') && (inner.to ?? '') <= (outer.to ?? '24:00');
const overlaps = (one: Times, other: Times): boolean =>
  (one.from ?? '') < (other.to ?? '') && (other.from ?? '') < (one.to ?? '');

const isWhole = (day: OpeningDay | undefined): day is OpeningHours[number] =>
  day?.weekday !== undefined &&
  day.from !== undefined &&
  day.to !== undefined &&
  (day.breaks?.every((pause) => pause?.from !== undefined && pause.to !== undefined) ?? false);
