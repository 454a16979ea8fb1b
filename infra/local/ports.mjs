import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { usualPorts } from '../../packages/topology/src/index.mjs';
import { isFree } from '../../scripts/free-port.mjs';

/** @typedef {Record<import('../../packages/topology/src/index.mjs').PortVariable, number>} Ports */

/**
 * The ports from the environment. Throws, naming the variable, when one is no port.
 * @returns {Ports}
 */
export function portsFromEnvironment() {
  const ports = Object.entries(usualPorts).map(([name, port]) => {
    const value = Number(process.env[name] ?? port);
    if (!Number.isInteger(value) || value < 1 || value > 65_535)
      throw new Error(`${name} is no port: ${process.env[name]}`);
    return [name, value];
  });
  return Object.fromEntries(ports);
}

/**
 * Throws when a port is taken, naming the port, the process that has it where that can be known, and the variable that moves it.
 * @param {Partial<Ports>} ports
 */
export async function checkPortsFree(ports) {
  const taken = [];
  for (const [name, port] of Object.entries(ports))
    if (!(await isFree(port)))
      taken.push(`Port ${port} is taken${ownerOf(port)}. Stop it, or move ours: ${name}=${port + 1000} npm start`);
  if (taken.length > 0) throw new Error(taken.join('\n'));
}

/** Reads /proc: which process listens there. Empty where that is not possible. @param {number} port */
function ownerOf(port) {
  try {
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const inode = lines
      .map((line) => line.trim().split(/\s+/))
      .find((columns) => columns[1]?.endsWith(`:${hex}`) && columns[3] === '0A')?.[9];
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const files = safely(() => readdirSync(`/proc/${pid}/fd`)) ?? [];
      if (files.some((file) => safely(() => readlinkSync(`/proc/${pid}/fd/${file}`)) === `socket:[${inode}]`)) {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim().slice(0, 80);
        return ` by process ${pid} (${command})`;
      }
    }
  } catch {
    // there is no /proc on this system
  }
  return '';
}

/** @template T @param {() => T} read @returns {T | undefined} */
function safely(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
