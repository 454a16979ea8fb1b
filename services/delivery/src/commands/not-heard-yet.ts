/** The receipt of a case is on another topic and may come later than what follows it: try again, nothing is wrong. */
export class NotHeardYet extends Error {
  override readonly name = 'NotHeardYet';
}
