import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The value of a variable, from the environment of this process or from the development system that runs on this
 * machine.
 */
export function variable(name: string): string | undefined {
  if (process.env[name]) return process.env[name];
  const folder = process.env.HALL_DATA ?? fileURLToPath(new URL('../../../.hall', import.meta.url));
  const file = join(folder, 'environment.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[name] : undefined;
}
