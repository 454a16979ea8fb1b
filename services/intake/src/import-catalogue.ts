import { text } from 'node:stream/consumers';
import { databaseAnswers } from '@hall/messaging';
import { required } from '@hall/subgraph-server';
import { newId } from '@hall/transaction';
import { importCatalogue } from './commands/import-catalogue.ts';
import { folderOf, type CheckedFolder } from './domain/catalogue/checked-folder.ts';
import { isRefused, refusals } from './domain/refusals.ts';
import { openIntakeDatabase } from './storage/intake-database.ts';

/** `node dist/import-catalogue.js`: publishes a checked catalogue folder, one JSON document on standard input; says what it did. */
const folder = JSON.parse(await text(process.stdin)) as CheckedFolder;
const url = required(process.env, 'DATABASE_URL_INTAKE');
await databaseAnswers('intake', url).catch(({ message }: Error) => {
  console.error(message);
  process.exit(2);
});
const database = await openIntakeDatabase(url);
const answer = await importCatalogue({ database }, newId(), folderOf(folder)).finally(() => database.destroy());
if (isRefused(answer)) {
  console.error(`${answer.code}：${refusals[answer.code]}`);
  process.exitCode = 1;
} else console.log(`目录已导入：新增${answer.added}，变更${answer.changed}，未变${answer.unchanged}`);
