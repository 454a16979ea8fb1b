import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from './check-catalogue.ts';
import { sentenceOf, type Fault } from './fault.ts';
import { importFolder } from './import-folder.ts';

/**
 * `npm run catalogue -- check <folder> [--json]` and `… import <folder> [--withdraw-missing]`. Exit 0 good, 1 faults, 2 wrong usage,
 * 3 imported, but the others cannot be told of it yet.
 */
const usage = `用法：npm run catalogue -- check <文件夹> [--json]  或者  npm run catalogue -- import <文件夹> [--withdraw-missing]
--withdraw-missing：文件夹里没有的事项和一件事停止办理，已经收件的继续办理；不加则保持不变`;
async function main(): Promise<number> {
  const asked = parse();
  if (!asked) return say(usage, 2);
  const { action, folder, json, withdrawMissing } = asked;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return noFolder(folder, json);
  const { catalogue, faults, warnings } = readCatalogue(folder);
  if (json) console.log(JSON.stringify({ ok: faults.length === 0, faults }));
  else for (const fault of faults) console.log(sentenceOf(fault));
  for (const warning of warnings) console.error(`提示：${sentenceOf(warning)}`);
  if (!catalogue)
    return json ? 1 : say(`共${faults.length}处错误${action === 'import' ? '，没有导入任何内容' : ''}。`, 1);
  if (action === 'import') return importFolder(catalogue, withdrawMissing);
  if (!json)
    console.log(
      `目录没有错误：${catalogue.items.length}个事项，${catalogue.matters.length}个一件事，${catalogue.departments.length}个部门。`,
    );
  return 0;
}

/** Wrong usage; a program that asked for JSON gets JSON. */
function noFolder(folder: string, json: boolean): number {
  const message = `没有这个文件夹：${folder}`;
  const fault: Fault = { file: folder, entry: '', field: '', code: 'MISSING_FOLDER', message };
  if (json) console.log(JSON.stringify({ ok: false, faults: [fault] }));
  return say(message, 2);
}

type Asked = { action: 'check' | 'import'; folder: string; json: boolean; withdrawMissing: boolean };

function parse(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, 'withdraw-missing': { type: 'boolean' } },
    });
    const [action, folder, ...more] = positionals;
    const withdrawMissing = values['withdraw-missing'] ?? false;
    if ((action !== 'check' && action !== 'import') || !folder || more.length > 0) return undefined;
    if (withdrawMissing && action === 'check') return undefined;
    return { action, folder, json: values.json ?? false, withdrawMissing };
  } catch {
    return undefined;
  }
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exitCode = await main();
