/** An event came before the receipt of its case, which is on another topic. Nothing is wrong, and the event is tried again later. */
export class NotHeardYet extends Error {
  override readonly name = 'NotHeardYet';
}
