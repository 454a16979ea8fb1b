import { dueAfter, momentOf, plusMinutes, readMoment, type Calendar } from '@hall/working-days';

/**
 * The moment (RFC 3339, UTC) that somebody means from now on: `2026-05-12T18:00` in the time of the hall, or so much later: `+5wd`
 * working days at the same time of day, `+3d` days, `+2h` hours, `+30min` minutes. Undefined for anything else.
 */
export function readTarget(text: string, now: string, calendar: Calendar): string | undefined {
  const step = /^\+(\d{1,5})(wd|d|h|min)$/.exec(text);
  if (step) {
    const amount = Number(step[1]);
    if (step[2] === 'wd') return plusWorkingDays(now, amount, calendar);
    return plusMinutes(now, amount * { d: 1440, h: 60, min: 1 }[step[2] as 'd' | 'h' | 'min']);
  }
  if (!text.includes('T') || !readMoment(text)) return undefined;
  return plusMinutes(`${text}:00.000Z`, -8 * 60);
}

function plusWorkingDays(now: string, amount: number, calendar: Calendar): string {
  const { date } = momentOf(now);
  const { on } = dueAfter({ date, half: null }, { amount, unit: 'WORKING_DAY' }, calendar);
  const days = (Date.parse(`${on}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / 86_400_000;
  return plusMinutes(now, days * 1440);
}
