// Fails when a page of documentation refers to what is not there: a file, a heading, or a path in backticks.
import { fileURLToPath } from 'node:url';
import { faultsOf, pagesBelow } from './docs/faults.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = pagesBelow(root);
const faults = pages.flatMap((page) => faultsOf(root, page));
for (const fault of faults) console.error(`✘ ${fault}`);
console.log(`docs: ${pages.length} pages, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
