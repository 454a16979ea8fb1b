// `npm run reset`: empties the data of the development system after asking; `-- --yes` does not ask.
import { createInterface } from 'node:readline/promises';
import { dataFolder } from './data-folder.mjs';
import { explainFault } from './explain-fault.mjs';
import { ownPaths, removePaths } from './hall-folder.mjs';
import { endLeftOvers, recordedProcesses } from './left-overs.mjs';

const folder = dataFolder();
try {
  process.exitCode = await main();
} catch (fault) {
  process.exitCode = say(explainFault(fault), 1);
}

async function main() {
  const paths = ownPaths(folder);
  if (!paths) return say(`${folder} does not look like the folder of a hall: nothing was emptied.`, 1);
  if (paths.length === 0) return say(`There is nothing to empty: ${folder} holds nothing of a hall.`, 0);
  const launcher = recordedProcesses(folder).find(({ name }) => name === 'launcher');
  if (launcher)
    return say(`A hall is running on ${folder} (process ${launcher.pid}). Stop it first: nothing was emptied.`, 1);
  if (!process.argv.includes('--yes')) {
    const answer = await ask(`Delete all cases, people and events in ${folder}? Type yes: `);
    if (answer === undefined)
      return say('\nI asked and got no answer: nothing was emptied. Not to be asked: npm run reset -- --yes', 1);
    if (answer.trim() !== 'yes') return say('Nothing was emptied.', 1);
  }
  await endLeftOvers(folder, console.log);
  removePaths(ownPaths(folder) ?? []);
  return say(`The data in ${folder} are gone. The next npm start begins anew.`, 0);
}

/** The answer; undefined when the input ends without one. @param {string} question @returns {Promise<string | undefined>} */
function ask(question) {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    asking.once('close', () => resolve(undefined));
    void asking.question(question).then((answer) => {
      resolve(answer);
      asking.close();
    });
  });
}

/** @param {string} text @param {number} code */
function say(text, code) {
  console.log(text);
  return code;
}
