/**
 * Where this package writes its log lines; a logger of pino fits. They never hold the data of an event, only ids,
 * topics and counts.
 */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};
