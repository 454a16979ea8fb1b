import { Silent } from './answering.ts';

const LINGER_MS = 1_000;

/**
 * Runs the program of a command to its end and sets the exit code: its own, or 2 when something that it needs does not
 * answer, or 1 after any other fault. A fault is one sentence on standard error, never a stack. The program ends only
 * with an answer, never because nothing is left that it could wait for.
 */
export async function runTool(program: () => Promise<number>): Promise<void> {
  const awake = setInterval(() => undefined, 60_000);
  try {
    process.exitCode = await program();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = fault instanceof Silent ? 2 : 1;
  } finally {
    clearInterval(awake);
    setTimeout(() => process.exit(), LINGER_MS).unref(); // a client of a server that is silent would wait for it for ever
  }
}
