/**
 * Gathers what several partitions hand over at about the same time: while one lot is worked on, the next one gathers.
 * Under load many records then share a transaction; without load each record has one of its own at once. Each caller
 * waits for its own lot.
 */
export function inTurns<Item>(work: (items: readonly Item[]) => Promise<void>, most: number) {
  type Waiting = {
    readonly items: readonly Item[];
    readonly done: () => void;
    readonly failed: (fault: unknown) => void;
  };
  const queue: Waiting[] = [];
  let running = false;

  const takeLot = (): Waiting[] => {
    const lot: Waiting[] = [];
    let count = 0;
    while (queue.length > 0 && (lot.length === 0 || count + queue[0]!.items.length <= most)) {
      const next = queue.shift()!;
      lot.push(next);
      count += next.items.length;
    }
    return lot;
  };
  const run = async (): Promise<void> => {
    running = true;
    for (let lot = takeLot(); lot.length > 0; lot = takeLot())
      await work(lot.flatMap(({ items }) => items)).then(
        () => lot.forEach(({ done }) => done()),
        (fault: unknown) => lot.forEach(({ failed }) => failed(fault)),
      );
    running = false;
  };
  return (items: readonly Item[]): Promise<void> =>
    new Promise((done, failed) => {
      queue.push({ items, done, failed });
      if (!running) void run();
    });
}
