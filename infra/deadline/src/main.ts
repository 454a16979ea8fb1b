import { knownCalendars } from '@hall/catalogue';
import { answerLines } from '@hall/json-lines';
import { lineCounter } from './count-line.ts';

/**
 * `npm run --silent deadline`: for people who have to check a date. JSON lines in, the end of each period out, in the same order;
 * the published calendars only, no database, no broker. Exit 0 when every line was answered, 2 for wrong usage.
 */
if (process.argv.length > 2) {
  console.error('usage: npm run --silent deadline < lines.jsonl');
  process.exitCode = 2;
} else await answerLines(lineCounter(knownCalendars()));
