import { randomUUID } from 'node:crypto';
import type { TurnAwayAskedV1 } from '@hall/event-contracts';
import { monday, people, received } from './a-case.ts';

/** The question of a window whether somebody may be turned away. It differs from all others only in what is given. */
export function turnAwayAsked(matters: Partial<TurnAwayAskedV1> = {}): TurnAwayAskedV1 {
  const { item, department, parties } = received();
  return {
    contactId: randomUUID(),
    caseNumber: '99010120260420000009X',
    item,
    department,
    parties,
    ground: 'INCOMPLETE',
    missing: ['M1'],
    askedAt: monday.instant,
    askedBy: people.receiver,
    windowNo: 'S01',
    ...matters,
  };
}
