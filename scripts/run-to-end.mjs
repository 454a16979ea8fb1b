import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and answers how it ended and what it printed; a program that cannot be run has the status -1. Nothing
 * else has to wait meanwhile.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runToEnd(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
      });
    child.once('error', (error) => resolve({ status: -1, output: String(error) }));
    child.once('close', (status) => resolve({ status: status ?? -1, output }));
  });
}
