import { spawn } from 'node:child_process';

/**
 * Runs a Node program to its end and answers what it printed. Rejects with its last lines when it fails; the signal ends it.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 */
export function runStep(file, args, env, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output.trim());
      else reject(new Error(`${file} ended with ${code}:\n${output.trim().split('\n').slice(-8).join('\n')}`));
    });
  });
}
