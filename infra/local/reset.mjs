// `npm run reset`: empties the data of the development system after asking; `-- --yes` does not ask.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dataFolder, postgresFolder } from './data-folder.mjs';
import { endLeftOvers, recordedProcesses } from './left-overs.mjs';

const folder = dataFolder();
process.exitCode = await main();

async function main() {
  const launcher = recordedProcesses(folder).find(({ name }) => name === 'launcher');
  if (launcher)
    return say(`A hall is running on ${folder} (process ${launcher.pid}). Stop it first: nothing was emptied.`, 1);
  if (!process.argv.includes('--yes') && !(await agreed())) return say('Nothing was emptied.', 1);
  await endLeftOvers(folder, console.log);
  for (const name of readdirSync(folder))
    if (name !== 'cache') rmSync(join(folder, name), { recursive: true, force: true });
  if (existsSync(postgresFolder(folder))) rmSync(postgresFolder(folder), { recursive: true, force: true });
  return say(`The data in ${folder} are gone. The next npm start begins anew.`, 0);
}

async function agreed() {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`Delete all cases, people and events in ${folder}? Type yes: `);
  asking.close();
  return answer.trim() === 'yes';
}

/** @param {string} text @param {number} code */
function say(text, code) {
  console.log(text);
  return code;
}
