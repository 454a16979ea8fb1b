import { build } from '../../scripts/build-when-stale.mjs';
import { installWhenMissing } from '../../scripts/install-when-missing.mjs';
import { tellWhile } from '../../scripts/tell-while.mjs';
import { findJava, resolveJars } from '../kafka/index.mjs';
import { cacheFolder } from './data-folder.mjs';

/**
 * Brings a checkout to the point where a system can start: dependencies, Java, the broker's jars, the built code. Rejects with a
 * reason a person can act on. Does nothing that was done before, and is never silent for long.
 * @param {(line: string) => void} say
 */
export async function makeReady(say) {
  const tell = (/** @type {string} */ text) => say(`  … ${text}`);
  await installWhenMissing(tell);
  if (!process.env.KAFKA_BROKERS) {
    findJava();
    await tellWhile(resolveJars(cacheFolder), 'the jars of Apache Kafka', tell);
  }
  const started = performance.now();
  tell('build');
  await build(tell);
  say(`  ✔ build (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
