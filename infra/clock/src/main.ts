import { developmentVariable, knownCalendars } from '@hall/catalogue';
import { forEachService } from '@hall/topology';
import { calendarOf } from '@hall/working-days';
import { inTheHall, moveClock, NoAnswer, type Places } from './move-clock.ts';
import { readTarget } from './read-target.ts';

/**
 * `npm run clock -- 2026-05-12T18:00` or `-- +5wd`: moves the time of a development hall, all services together. Exit 0 when all that follows
 * from it is done, 1 with a reason, 2 for wrong usage and when a database does not answer.
 */
const usage = `usage: npm run clock -- 2026-05-12T18:00 | +5wd | +3d | +2h | +30min
  moves the time of a development hall (npm start), all services together: to a moment of the hall's time, or by
  working days, days, hours, minutes. Forward only, once something was received. Answers when what has run out by
  then has taken effect, and the cards, reminders and tasks are raised: a line for each.`;

async function main(): Promise<number> {
  const [target, ...more] = process.argv.slice(2);
  if (target === '--help' && more.length === 0) {
    console.log(usage);
    return 0;
  }
  if (target === undefined || more.length > 0) return say(usage, 2);
  if (process.env.NODE_ENV === 'production') return say('the time of a hall in production is not moved', 2);
  const urls = forEachService((service) => developmentVariable(`MIGRATION_DATABASE_URL_${service.toUpperCase()}`));
  if (Object.values(urls).some((url) => !url)) return say('no hall is running: npm start in another terminal', 2);
  try {
    const calendar = calendarOf(knownCalendars());
    const places = urls as Places;
    const { from, to, takenEffect } = await moveClock(places, (now) => readTarget(target, now, calendar));
    console.log(`大厅时间 ${inTheHall(from)} → ${inTheHall(to)}`);
    for (const effect of takenEffect) console.log(`  ${effect}`);
    return 0;
  } catch (fault) {
    return say(fault instanceof Error ? fault.message : String(fault), fault instanceof NoAnswer ? 2 : 1);
  }
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exitCode = await main();
