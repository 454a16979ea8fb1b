import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const OLDEST = 17;
const REMEDY = `Apache Kafka needs Java ${OLDEST} or newer. Install a JDK (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME.`;

/**
 * The `java` to run the broker with: of JAVA_HOME, or of the PATH. Throws, with the remedy, when there is none or it is too old.
 * @returns {string}
 */
export function findJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const { error, stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`No Java was found (${java}). ${REMEDY}`);
  const version = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (!(version >= OLDEST)) throw new Error(`Java ${version || 'of an unknown version'} is too old. ${REMEDY}`);
  return java;
}
