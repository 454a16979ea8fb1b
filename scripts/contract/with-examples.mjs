/**
 * The messages with their examples, and a sentence for each that has none. An event that is renamed has none under its new name; the comparison with
 * the releases says that the old one is gone, so that both are reported together.
 * @template {{ readonly name: string }} Published
 * @param {readonly Published[]} published
 * @param {Record<string, import('./published-messages.mjs').Example>} examples
 */
export function withExamples(published, examples) {
  /** @type {(Published & { example: import('./published-messages.mjs').Example })[]} */
  const messages = [];
  /** @type {string[]} */
  const faults = [];
  for (const message of published) {
    const example = examples[message.name];
    if (example) messages.push({ ...message, example });
    else faults.push(`${message.name}: docs/contract/examples.json has no example of it; write one by hand`);
  }
  return { messages, faults };
}
