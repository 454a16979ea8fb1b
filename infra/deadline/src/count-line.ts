import { isRecord, readRecord, type Id, type Line } from '@hall/json-lines';
import {
  calendarOf,
  dueAfter,
  isHallDate,
  latestBefore,
  readMoment,
  type Calendar,
  type CalendarYear,
  type Due,
  type HallMoment,
  type Period,
  type Suspension,
} from '@hall/working-days';

/** The answer to one line. */
type Answer =
  | { readonly id: Id; readonly due: string; readonly half: Due['half']; readonly provisional: boolean }
  | { readonly id: Id; readonly error: string };

/** Counts the periods of lines of JSON on a calendar: the end, or in words what is wrong with the line. Never throws. */
export function lineCounter(years: readonly CalendarYear[]): (text: string) => Answer {
  const calendar = calendarOf(years);
  return (text) => {
    const read = readRecord(text);
    if (!read) return { id: null, error: '这一行不是一个JSON对象' };
    const { line, id } = read;
    try {
      if (id === null) throw new Wrong('id', '要写文字或者数字');
      const { on: due, half, provisional } = dueOf(requestIn(line), calendar);
      return { id, due, half, provisional };
    } catch (fault) {
      if (fault instanceof Wrong) return { id, error: fault.message };
      if (fault instanceof RangeError) return { id, error: '期限超出了能够书写的日期（0001-01-01至9999-12-31）' };
      throw fault;
    }
  };
}

/** What is wrong, and with which field. */
class Wrong extends Error {
  constructor(field: string, words: string) {
    super(`${field}：${words}`);
  }
}

type Request = {
  readonly event: HallMoment;
  readonly period: Period;
  readonly isBackward: boolean;
  readonly suspensions: readonly Suspension[];
  readonly extension: number;
};

/** A period of no days is the day of the event, which nothing can suspend; an extended one has days again. */
const suspendable = ({ period: { amount }, suspensions, extension }: Request): readonly Suspension[] =>
  amount + extension === 0 ? [] : suspensions;

function dueOf(request: Request, calendar: Calendar): Due {
  const { event, period, isBackward, extension } = request;
  return isBackward
    ? latestBefore(event.date, period.amount, calendar)
    : dueAfter(event, period, calendar, { suspensions: suspendable(request), extension });
}

const fields = ['id', 'event', 'amount', 'unit', 'direction', 'suspensions', 'extensionWorkingDays'];
const units = ['WORKING_DAY', 'CALENDAR_DAY', 'MONTH'] as const;
const directions = ['FORWARD', 'BACKWARD'] as const;

function requestIn(line: Line): Request {
  const unknown = Object.keys(line).filter((name) => !fields.includes(name));
  if (unknown.length > 0) throw new Wrong(unknown[0]!, '没有这个字段');
  const { event: written, direction = 'FORWARD', suspensions: list = [], extensionWorkingDays: extension = 0 } = line;
  const event = typeof written === 'string' ? readMoment(written) : undefined;
  if (!event) throw new Wrong('event', '要写存在的日期，如2026-04-20或者2026-04-20T09:30');
  const unit = units.find((known) => known === line.unit);
  if (!unit) throw new Wrong('unit', `只能是${units.join('、')}`);
  const amount = amountIn(line.amount);
  if (!directions.some((known) => known === direction)) throw new Wrong('direction', `只能是${directions.join('、')}`);
  const suspensions = suspensionsIn(list);
  if (typeof extension !== 'number' || !Number.isSafeInteger(extension) || extension < 0)
    throw new Wrong('extensionWorkingDays', '要写不小于0的整数');
  const request = { event, period: { amount, unit }, isBackward: direction === 'BACKWARD', suspensions, extension };
  checkTogether(request);
  return request;
}

function amountIn(amount: unknown): number {
  if (typeof amount !== 'number') throw new Wrong('amount', '要写数字');
  if (amount < 0) throw new Wrong('amount', '不能是负数');
  if (!Number.isSafeInteger(amount * 2)) throw new Wrong('amount', '只能是整数，或者带半个工作日（0.5、1.5……）');
  return amount;
}

function suspensionsIn(list: unknown): readonly Suspension[] {
  if (!Array.isArray(list)) throw new Wrong('suspensions', '要写一个列表');
  return list.map((entry: unknown, index) => {
    const field = `suspensions[${index}]`;
    if (!isRecord(entry)) throw new Wrong(field, '要写{ "from", "to" }');
    const { from, to, ...more } = entry;
    const [stranger] = Object.keys(more);
    if (stranger !== undefined) throw new Wrong(`${field}.${stranger}`, '没有这个字段');
    if (typeof from !== 'string' || !isHallDate(from)) throw new Wrong(`${field}.from`, '要写存在的日期，如2026-04-20');
    if (typeof to !== 'string' || !isHallDate(to)) throw new Wrong(`${field}.to`, '要写存在的日期，如2026-04-20');
    if (to < from) throw new Wrong(field, 'to早于from');
    return { from, to };
  });
}

/**
 * Checks which fields go together. Halves, counting backward, suspensions and an extension are for working days only. A
 * half is not counted backward and not extended; nothing that is counted backward is suspended or extended.
 */
function checkTogether({ period: { amount, unit }, isBackward, suspensions, extension }: Request): void {
  const isHalf = !Number.isInteger(amount);
  if (unit !== 'WORKING_DAY') {
    if (isHalf) throw new Wrong('amount', '半日只用于WORKING_DAY');
    if (isBackward) throw new Wrong('direction', 'BACKWARD只用于WORKING_DAY');
    if (suspensions.length > 0) throw new Wrong('suspensions', '只用于WORKING_DAY');
    if (extension > 0) throw new Wrong('extensionWorkingDays', '只用于WORKING_DAY');
  }
  if (isHalf && isBackward) throw new Wrong('amount', '半日只用于FORWARD');
  if (isHalf && extension > 0) throw new Wrong('extensionWorkingDays', '带半日的期限不能延长');
  if (isBackward && suspensions.length > 0) throw new Wrong('suspensions', '只用于FORWARD');
  if (isBackward && extension > 0) throw new Wrong('extensionWorkingDays', '只用于FORWARD');
}
