/**
 * A command would write an event that no broker takes: it fails, whole, and the one who asked is told the size. The web server
 * knows this fault by its name and says so instead of hiding it.
 */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';
  /** Bytes it would have in the log, key and headers counted, and how many it may have. */
  readonly bytes: number;
  readonly most: number;
  constructor(type: string, bytes: number, most: number) {
    super(`${type}: ${bytes} bytes, and an event has at most ${most}`);
    this.bytes = bytes;
    this.most = most;
  }
}
