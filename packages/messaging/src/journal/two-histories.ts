/** A database has worked since it was put back: what it has written and what the log holds cannot both be true. Nothing was changed. */
export class TwoHistories extends Error {
  override readonly name = 'TwoHistories';
  constructor(what: string) {
    super(
      `The database has worked since it was put back: ${what}. Nothing was changed. Put the copy back once more, and repair it before anything works on it.`,
    );
  }
}
