import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hall } from '@hall/demo';
import { startSystem, type System } from '@hall/local';
import { freePorts } from '../../scripts/free-port.mjs';

/** A whole hall of its own for one test file: real servers and processes on free ports, with a folder that goes with it. */
export type OpenHall = {
  readonly system: System;
  readonly hall: Hall;
  readonly data: string;
  /** The lines that the launcher has printed. */
  readonly said: string[];
  readonly variable: (name: string) => string;
  readonly close: () => Promise<void>;
};

/** Opens a hall. Call `close()` when done. */
export async function openHall(): Promise<OpenHall> {
  const data = mkdtempSync(join(realpathSync(tmpdir()), 'hall-e2e-'));
  chmodSync(data, 0o755);
  const said: string[] = [];
  const system = await startSystem({
    data,
    ports: await freePorts(),
    say: (line) => said.push(line),
    onGivingUp: (reason) => said.push(`GAVE UP ${reason}`),
  });
  const variable = (name: string): string => system.environment[name] ?? '';
  return {
    system,
    data,
    said,
    variable,
    hall: { gatewayUrl: variable('GATEWAY_URL'), issuer: variable('OIDC_ISSUER'), catalogue: variable('CATALOGUE') },
    close: async () => {
      await system.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
