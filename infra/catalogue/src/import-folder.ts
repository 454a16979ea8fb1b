import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { applicantId } from './applicant-id.ts';
import { developmentVariable } from './development-environment.ts';
import type { Catalogue } from './format.ts';

const importer = fileURLToPath(new URL('../../../services/intake/dist/import-catalogue.js', import.meta.url));

/**
 * Hands a checked catalogue to intake, which publishes all of it or nothing, and withdraws items and matters that are missing from it where
 * that is asked for; answers the exit code.
 */
export async function importFolder(catalogue: Catalogue, withdrawMissing: boolean): Promise<number> {
  const url = developmentVariable('DATABASE_URL_INTAKE');
  if (!url) {
    console.error(
      '没有正在运行的系统：请先执行npm start，或者设置DATABASE_URL_INTAKE。(No system is running: npm start, or set DATABASE_URL_INTAKE.)',
    );
    return 1;
  }
  const env = { ...process.env, DATABASE_URL_INTAKE: url };
  const args = [importer];
  if (withdrawMissing) args.push('--withdraw-missing');
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'inherit', 'inherit'], env });
  child.stdin.on('error', () => undefined); // it has ended already and says why
  child.stdin.end(JSON.stringify(withIds(catalogue)));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Sample applicants get ids that never change. */
function withIds(catalogue: Catalogue): object {
  const { persons, enterprises, agents } = catalogue.applicants;
  const identified = <Entry extends { readonly key: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, id: applicantId(catalogue.district.areaCode, entry.key) }));
  const applicants = { persons: identified(persons), enterprises: identified(enterprises), agents: identified(agents) };
  return { ...catalogue, applicants };
}
