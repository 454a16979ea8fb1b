import { text } from 'node:stream/consumers';
import { required } from '@hall/subgraph-server';
import { newId } from '@hall/transaction';
import { importCatalogue } from './commands/import-catalogue.ts';
import { folderOf, type CheckedFolder } from './domain/catalogue/checked-folder.ts';
import { isRefused, refusals } from './domain/refusals.ts';
import { openIntakeDatabase } from './storage/intake-database.ts';

/**
 * `node dist/import-catalogue.js [--withdraw-missing]`: publishes a checked catalogue folder, one JSON document on standard input; says
 * what it did. Exit 1 with one sentence when it could not: nothing was published then.
 */
const withdrawMissing = process.argv.includes('--withdraw-missing');
try {
  const folder = JSON.parse(await text(process.stdin)) as CheckedFolder;
  const database = await openIntakeDatabase(required(process.env, 'DATABASE_URL_INTAKE'));
  const asked = { ...folderOf(folder), withdrawMissing };
  const answer = await importCatalogue({ database }, newId(), asked).finally(() => database.destroy());
  if (isRefused(answer)) fail(`${answer.code}：${refusals[answer.code]}`);
  else {
    const { added, changed, unchanged, withdrawn } = answer;
    const words = withdrawn === undefined ? '' : `，停止办理${withdrawn}`;
    console.log(`目录已导入：新增${added}，变更${changed}，未变${unchanged}${words}`);
  }
} catch (fault) {
  fail(`没有导入任何内容：${fault instanceof Error ? fault.message : String(fault)}`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
