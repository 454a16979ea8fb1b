import { existsSync, statSync } from 'node:fs';
import { readCatalogue, sentenceOf, withKnownCalendars } from '@hall/catalogue';
import { answerLines } from '@hall/json-lines';
import { linePlanner } from './plan-line.ts';

/**
 * `npm run --silent plan -- <catalogue folder>`: for people who write joint matters. JSON lines in, the plan of each out, in the
 * same order; no database, no broker. Exit 0 when every line was answered, 1 when the catalogue has faults, 2 for wrong usage.
 */
async function main(): Promise<number> {
  const [folder, ...more] = process.argv.slice(2);
  if (!folder || more.length > 0) return say('usage: npm run --silent plan -- <catalogue folder> < lines.jsonl', 2);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return say(`there is no folder ${folder}`, 2);
  const { catalogue, faults } = readCatalogue(folder);
  if (!catalogue) {
    for (const fault of faults) console.error(sentenceOf(fault));
    return say(`the catalogue has ${faults.length} faults: npm run catalogue -- check ${folder} lists them`, 1);
  }
  try {
    await answerLines(linePlanner(withKnownCalendars(catalogue)));
    return 0;
  } catch (fault) {
    return say(fault instanceof Error ? fault.message : String(fault), 1);
  }
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exitCode = await main();
