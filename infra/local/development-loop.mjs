import { join } from 'node:path';
import { openBundle, bundleOf } from './bundle.mjs';
import { root } from './data-folder.mjs';
import { followSources } from './follow-sources.mjs';
import { builtPrograms } from './parts.mjs';
import { graphGenerator } from './regenerate-graph.mjs';
import { services } from '../../packages/topology/src/index.mjs';

const FIRST_INSPECTOR = 9229;
/**
 * The parts that follow their sources, with the folder of each. All other parts run their built code.
 * @type {Record<string, string>}
 */
const followed = {
  ...Object.fromEntries(services.map((service) => [service, `services/${service}`])),
  gateway: 'gateway',
};

/**
 * Makes the programs of the services and of the gateway from their sources. Rejects when they cannot be loaded, or when somebody is to
 * be inspected who is not there.
 * @param {readonly string[]} inspected names of the parts that a debugger may join
 */
export async function openDevelopmentLoop(inspected) {
  const stranger = inspected.find((name) => !(name in followed));
  if (stranger !== undefined)
    throw new Error(`There is no ${stranger} to inspect, only ${Object.keys(followed).join(', ')}.`);
  const bundles = new Map(await Promise.all(Object.values(followed).map(async (folder) => madeBundle(folder))));
  const inspectors = new Map(inspected.map((name, index) => [followed[name], `127.0.0.1:${FIRST_INSPECTOR + index}`]));

  /** @type {import('./parts.mjs').Programs} */
  const programs = (folder, program) => {
    if (!bundles.has(folder)) return builtPrograms(folder, program);
    const inspector = inspectors.get(folder);
    const args = ['--max-old-space-size=256', '--enable-source-maps'];
    if (inspector) args.push(`--inspect=${inspector}`);
    args.push(join(root, bundleOf(folder)));
    return args;
  };

  return {
    programs,
    /**
     * Lets the parts follow their sources, and says so.
     * @param {import('./start-system.mjs').System} system
     * @param {(line: string) => void} say
     */
    async follow({ parts, processes, folder }, say) {
      const following = await followSources({
        root,
        parts: parts.flatMap((part) => withBundle(part, bundles.get(part.folder))),
        processes,
        graph: graphGenerator,
        say,
      });
      say(
        'Following the sources: what you save is live in a few seconds. Types are not checked here: npm run types -- --watch',
      );
      void graphGenerator.warmUp();
      say(`Logs: ${join(folder, 'logs')}`);
      for (const [inspectedFolder, address] of inspectors) say(`Debugger of ${inspectedFolder}: ${address}`);
      return following;
    },
  };
}

/** @param {string} folder @returns {Promise<[string, import('./bundle.mjs').Bundle]>} */
async function madeBundle(folder) {
  const bundle = await openBundle(root, folder);
  const { faults } = await bundle.make();
  if (faults) throw new Error(`${folder} cannot be loaded.\n${faults}`);
  return [folder, bundle];
}

/**
 * @param {import('./supervisor.mjs').Part} part
 * @param {import('./bundle.mjs').Bundle | undefined} bundle
 * @returns {import('./follow-sources.mjs').FollowingPart[]} the very part, so that the supervisor sees what becomes of it
 */
const withBundle = (part, bundle) => (bundle ? [Object.assign(part, { bundle })] : []);
