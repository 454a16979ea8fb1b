import { cpuOfTree } from '../cpu.mjs';
import { services } from '../lists/multiply.mjs';
import { differenceOf } from './difference.mjs';

const WARM_UP = 60;

/**
 * What one screen costs, in ms of CPU of each process a request, through the one gateway and through the other.
 * @param {import('./screens.mjs').Screen} screen
 * @param {{ gateways: { ours: string, hive: string }, token: string, pids: Record<string, number>, rounds: number, requests: number }} given
 */
export async function costsOf(screen, { gateways, token, pids, rounds, requests }) {
  const ask = async (url) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: screen.query }),
    });
    return response.text();
  };
  const bytes = await compare(screen, gateways, ask);
  for (const url of Object.values(gateways)) for (let n = 0; n < WARM_UP; n += 1) await ask(url);
  const spent = { ours: {}, hive: {} };
  const times = { ours: [], hive: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? ['ours', 'hive'] : ['hive', 'ours']) {
      const before = cpuOf(pids);
      for (let n = 0; n < requests; n += 1) {
        const begun = performance.now();
        await ask(gateways[name]);
        times[name].push(performance.now() - begun);
      }
      const after = cpuOf(pids);
      for (const process of Object.keys(pids))
        spent[name][process] = (spent[name][process] ?? 0) + after[process] - before[process];
    }
  const ours = costs(spent.ours, 'gateway', times.ours);
  const hive = costs(spent.hive, 'hive', times.hive);
  const ratio = Math.round((ours.gateway / hive.gateway) * 100) / 100;
  return { name: screen.name, bytes, ours, hive, ratio };
}

/** Both gateways have to give the same page, and a full one. Answers its bytes. */
async function compare({ name, list }, gateways, ask) {
  const body = await ask(gateways.ours);
  const ours = JSON.parse(body);
  const hive = JSON.parse(await ask(gateways.hive));
  for (const { errors } of [ours, hive]) if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const rows = ours.data[list].nodes.length;
  if (rows !== 50) throw new Error(`${name}: ${rows} rows instead of 50`);
  const difference = differenceOf(ours, hive);
  if (difference) throw new Error(`${name}: the gateways do not answer the same: ${difference}`);
  return Buffer.byteLength(body);
}

const cpuOf = (pids) => Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, cpuOfTree(pid)]));

/** @param {Record<string, number>} spent @param {string} gateway @param {number[]} times */
function costs(spent, gateway, times) {
  const each = (ms) => Math.round((ms / times.length) * 10) / 10;
  const behind = [...services, 'postgres'].map((name) => [name, each(spent[name])]);
  const all = spent[gateway] + behind.reduce((sum, [name]) => sum + spent[name], 0);
  const p50 = Math.round([...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] * 10) / 10;
  return { gateway: each(spent[gateway]), ...Object.fromEntries(behind), total: each(all), p50 };
}
