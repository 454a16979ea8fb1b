import { setTimeout as sleep } from 'node:timers/promises';
import { howItEnded, MAX_CRASHES, withThisCrash } from './crashes.mjs';

const RESTART_AFTER_MS = 500;

/**
 * @typedef {object} Server
 * @property {number} pid
 * @property {() => Promise<void>} stop
 * @property {Promise<{ code: number | null, signal: string | null, reason: string }>} exited
 */

/**
 * Keeps a server running on its data: one that ends unasked is started again with a message, and given up, with its last words, when
 * that happens three times within a minute or when it cannot be started twice in a row.
 * @param {object} given
 * @param {string} given.name
 * @param {() => Promise<Server>} given.start
 * @param {(line: string) => void} given.say
 * @param {(reason: string) => void} given.onGivingUp
 * @param {() => void} given.onStarted
 */
export function keepServer({ name, start, say, onGivingUp, onStarted }) {
  /** @type {Server | undefined} */
  let server;
  let wanted = false;
  let failures = 0;
  /** @type {number[]} */
  let crashes = [];
  /** @type {Promise<unknown>} */
  let launching = Promise.resolve();

  async function launch() {
    const launched = await start();
    server = launched;
    failures = 0;
    onStarted();
    void launched.exited.then(({ code, signal, reason }) => {
      server = undefined;
      crashed(howItEnded(code, signal), reason);
    });
  }

  /** @param {string} how @param {string} words */
  function crashed(how, words) {
    if (!wanted) return;
    crashes = withThisCrash(crashes);
    if (crashes.length >= MAX_CRASHES) return giveUp(`${how}, ${MAX_CRASHES} times within a minute`, words);
    say(`${name} ${how}: it is started again`);
    restart();
  }

  function restart() {
    launching = sleep(RESTART_AFTER_MS)
      .then(() => (wanted ? launch() : undefined))
      .catch(({ message }) => {
        failures += 1;
        if (!wanted) return;
        if (failures > 1) return giveUp('could not be started again', message);
        say(`${name} could not be started again, and is tried once more. ${message}`);
        restart();
      });
  }

  /** @param {string} what @param {string} words */
  function giveUp(what, words) {
    wanted = false;
    onGivingUp(`${name} ${what}. ${words}`.trim());
  }

  return {
    /** Rejects with the reason when the first start fails. */
    async start() {
      wanted = true;
      launching = launch();
      await launching;
    },
    /** Also ends a start that is under way, when it has come to its end. */
    async stop() {
      wanted = false;
      /** @type {Promise<unknown> | undefined} */
      let awaited;
      while (awaited !== launching) {
        awaited = launching; // another start may begin while this one ends
        await awaited.catch(() => undefined);
      }
      await server?.stop();
    },
    pid: () => server?.pid,
  };
}
