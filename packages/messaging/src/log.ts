/** What this package writes down; pino fits. Never data of an event: ids, topics, counts. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};
