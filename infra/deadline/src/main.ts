import { knownCalendars } from '@hall/catalogue';
import { answerLines } from '@hall/json-lines';
import { lineCounter } from './count-line.ts';

/**
 * `npm run --silent deadline`: for people who have to check a date. JSON lines in, the end of each period out, in the same order;
 * the published calendars only, no database, no broker. Exit 0 when every line was answered, 1
 * when a calendar has faults (they are named), 2 for wrong usage.
 */
const usage = `usage: npm run --silent deadline < lines.jsonl
  one request a line: { "id", "event": "2026-04-20" | "2026-04-20T09:30", "amount": 20,
    "unit": "WORKING_DAY" | "CALENDAR_DAY" | "MONTH", "direction": "FORWARD" | "BACKWARD",
    "suspensions": [{ "from", "to" }], "extensionWorkingDays": 0 }
  the last three may be left out, or be written as if they were: FORWARD, [] and 0; anything else only with
  WORKING_DAY. One answer a line: { "id", "due", "half", "provisional" }, or { "id", "error" }.`;
async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const isHelp = asked.join(' ') === '--help';
  if (asked.length > 0) {
    console[isHelp ? 'log' : 'error'](usage);
    return isHelp ? 0 : 2;
  }
  try {
    await answerLines(lineCounter(knownCalendars()));
    return 0;
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    return 1;
  }
}

process.exitCode = await main();
