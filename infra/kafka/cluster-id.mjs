import { randomBytes } from 'node:crypto';

/** An id for a new cluster: 22 characters of base64url, never with a dash in front, which Kafka's own tool reads as an option. */
export function newClusterId() {
  for (;;) {
    const id = randomBytes(16).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}
