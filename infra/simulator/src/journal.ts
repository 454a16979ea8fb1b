import { appendFileSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from './read-message.ts';
import type { Reply } from './replies.ts';

type Entry = { readonly received: Message } | { readonly reply: Reply } | { readonly acked: string };

/**
 * All that this department remembers: an append-only file of JSON lines, and what follows from it. A line counts when
 * it was synced to the disk.
 */
export function openJournal(folder: string) {
  const seen = new Set<string>();
  const withdrawn = new Set<string>();
  const acked = new Set<string>();
  const last = new Map<string, number>();
  const tasks = new Map<string, Message>();
  const replies = new Map<string, Reply>();
  const remember = (entry: Entry): void => {
    if ('reply' in entry) replies.set(entry.reply.id, entry.reply);
    else if ('acked' in entry) acked.add(entry.acked);
    else rememberReceived(entry.received);
  };
  const rememberReceived = (message: Message): void => {
    const { source, id, place, seq, type, data } = message;
    seen.add(`${source} ${id}`);
    last.set(place, Math.max(seq, last.get(place) ?? 0));
    if (type === 'hall.review.TaskAssigned.v1') tasks.set(id, message);
    if (type === 'hall.review.TaskWithdrawn.v1') withdrawn.add(`${data.caseId} ${data.round}`);
  };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(join(folder, 'journal.jsonl'), 'a+', 0o600);
  const bytes = readFileSync(file);
  const whole = bytes.lastIndexOf('\n') + 1; // a crash may have torn the last line, and nobody has acted on that one
  ftruncateSync(file, whole);
  for (const line of bytes.toString('utf8', 0, whole).split('\n').filter(Boolean)) remember(JSON.parse(line) as Entry);
  fsyncSync(openSync(folder, 'r')); // syncs the name of the file too
  const write = (entry: Entry): void => {
    appendFileSync(file, `${JSON.stringify(entry)}\n`);
    remember(entry);
  };
  return { seen, withdrawn, acked, last, tasks, replies, write, sync: () => fsyncSync(file) };
}
