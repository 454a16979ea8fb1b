import { topics } from '@hall/event-contracts';
import { databaseAnswers, runTool, untilPublished, type OnItsWay } from '@hall/messaging';
import { required } from '@hall/subgraph-server';
import { newId } from '@hall/transaction';
import { json } from 'node:stream/consumers';
import { importCatalogue } from './commands/catalogue/import-catalogue.ts';
import { folderOf, type CheckedFolder } from './domain/catalogue/checked-folder.ts';
import { isRefused, refusals } from './domain/refusals/refusals.ts';
import { openIntakeDatabase } from './storage/intake-database.ts';

/**
 * `node dist/import-catalogue.js [--withdraw-missing]` publishes a checked catalogue folder, which is one JSON document on standard input, and
 * ends when the other services can read it. Exit code 0: it is in the log, or will be when the hall starts. 1: it was refused, and nothing was
 * imported. 3: it was imported, but the messages to the other services do not get through.
 */
const withdrawMissing = process.argv.includes('--withdraw-missing');

async function main(): Promise<number> {
  const folder = (await json(process.stdin)) as CheckedFolder;
  const url = required(process.env, 'DATABASE_URL_INTAKE');
  await databaseAnswers('intake', url);
  const database = await openIntakeDatabase(url);
  try {
    const answer = await importCatalogue({ database }, newId(), { ...folderOf(folder), withdrawMissing });
    if (isRefused(answer)) return say(`${answer.code}：${refusals[answer.code]}`, 1);
    const { added, changed, unchanged, withdrawn } = answer;
    const words = withdrawn === undefined ? '' : `，停止办理${withdrawn}`;
    console.log(`目录已导入：新增${added}，变更${changed}，未变${unchanged}${words}`);
    return arrival(await untilPublished(database, topics.catalogue));
  } catch (fault) {
    return say(`没有导入任何内容：${(fault instanceof Error && fault.message) || String(fault)}`, 1);
  } finally {
    await database.destroy();
  }
}

function arrival({ events, why }: OnItsWay): number {
  switch (why) {
    case null:
      return 0;
    case 'NOBODY_SENDS':
      console.log(`${events}条消息等待发送：综合受理服务没有运行，启动后自动发出`);
      return 0;
    case 'REFUSED':
      return say(
        `目录已导入，但是消息日志拒收，还有${events}条消息没有发出：请看npm run parked -- list --service intake，不必重新导入`,
        3,
      );
    case 'STANDS_STILL':
      return say(
        `目录已导入，但是还有${events}条消息没有发出：消息服务（Kafka）没有回应，恢复后自动发出，不必重新导入`,
        3,
      );
  }
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

await runTool(main);
