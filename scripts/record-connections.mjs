// Preloaded into every Node process of a test run (NODE_OPTIONS --import): writes down each connection, and each name looked up,
// that is not of this machine, into the file HALL_CONNECTIONS. The run fails when the file is not empty.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env.HALL_CONNECTIONS;
const loopback = /^(127\.|::1$|::ffff:127\.|localhost$|0\.0\.0\.0$|::$)/;

/** @param {string} how @param {unknown} host */
function record(how, host) {
  if (file && typeof host === 'string' && host !== '' && !loopback.test(host))
    appendFileSync(file, `${how} ${host} by ${process.argv.slice(1, 3).join(' ')}\n`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  record('connect', typeof first === 'object' && first !== null ? (first.path ? '' : first.host) : second);
  return connect.apply(this, /** @type {any} */ (args));
};
/** The first argument of every question to a name server is the name, or the address whose name is wanted. @param {any} asker */
function watch(asker) {
  for (const name of Object.getOwnPropertyNames(asker).filter((known) => /^(lookup|resolve|reverse)/.test(known))) {
    const original = asker[name];
    if (typeof original !== 'function') continue;
    const recording = function (/** @type {any} */ host, /** @type {any[]} */ ...rest) {
      record(name, host);
      return original.call(this, host, ...rest);
    };
    asker[name] = Object.defineProperties(recording, Object.getOwnPropertyDescriptors(original)); // promisify looks at them
  }
}
for (const asker of [dns, dns.promises]) {
  watch(asker);
  watch(asker.Resolver.prototype);
}
syncBuiltinESMExports(); // also for code that imports one function by its name
const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (/** @type {any[]} */ ...args) {
  for (const arg of args) record('send', arg);
  return send.apply(this, /** @type {any} */ (args));
};
