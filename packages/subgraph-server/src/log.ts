import { pino, type Logger } from 'pino';

/** The log of a process: JSON lines on standard output, each with the service. Never personal data, never variables of a request. */
export const createLog = (service: string): Logger =>
  pino({ level: process.env.LOG_LEVEL ?? 'info', base: { service }, timestamp: pino.stdTimeFunctions.isoTime });

export type { Logger };
