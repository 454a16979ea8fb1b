import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A variable of our own environment, or else of the development system that runs on this machine; undefined when neither knows it. */
export function developmentVariable(name: string): string | undefined {
  if (process.env[name]) return process.env[name];
  const folder = process.env.HALL_DATA ?? fileURLToPath(new URL('../../../.hall', import.meta.url));
  const file = join(folder, 'environment.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[name];
}
