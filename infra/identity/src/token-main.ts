import { developmentVariable } from '@hall/catalogue';
import { usualPorts } from '@hall/topology';
import { parseArgs } from 'node:util';
import { GRANT } from './identity-application.ts';

/** `npm run token -- --staff <staffNo> | --applicant <key> | --department <kafkaCode>`: prints a token, and nothing else, on standard output. */
const usage = 'usage: npm run token -- --staff <staffNo> | --applicant <key> | --department <kafkaCode>';
const names = ['staff', 'applicant', 'department'] as const;

async function main(): Promise<number> {
  const asked = askedFor();
  if (!asked) return fail(usage, 2);
  const issuer = developmentVariable('OIDC_ISSUER') ?? `http://127.0.0.1:${usualPorts.PORT_IDENTITY}`;
  const body = new URLSearchParams({ grant_type: GRANT, ...asked });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body, signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  );
  if (!response) return fail(`Nobody answers at ${issuer}: start the system first (npm start).`, 2);
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (!answer.access_token) return fail(`No token: ${answer.error_description ?? response.status}.`, 1);
  console.log(answer.access_token);
  return 0;
}

function askedFor(): Record<string, string> | undefined {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({ options: { staff: option, applicant: option, department: option } });
    const given = names.flatMap((name) => (values[name] ? [[name, values[name]] as const] : []));
    return given.length === 1 ? Object.fromEntries(given) : undefined;
  } catch {
    return undefined;
  }
}

function fail(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exitCode = await main();
