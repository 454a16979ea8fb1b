/** How an office is reached is published: in the guide of an item, its questions and answers, and the notes on its materials. */
const ofAnItem: readonly string[] = ['guide', 'faqs', 'note'];

/** Where the item's telephone number is pinned to a case, whatever event carries the item. */
const ofAnyEvent: readonly string[] = ['contactPhone'];

/**
 * Whether a text of an event, by the names of the fields that lead to it, is contact data that an office has published itself. A
 * telephone number there is nobody's personal data (个人信息保护法 art. 13(6)), an identity number would still be.
 */
export const isPublishedContact = (type: string, path: readonly string[]): boolean =>
  path.some((name) => ofAnyEvent.includes(name) || (type === 'ItemPublished.v1' && ofAnItem.includes(name)));
