import type { Transaction } from '@hall/transaction';
import type { Progress } from '../domain/progress/stage.ts';
import type { TimelineEntry } from '../domain/progress/timeline.ts';
import { CaseProgressTable, TimelineTable } from './progress-table.ts';
import { JointCaseTable } from './joint-case-table.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** Whether the case was received here. */
export const hasCase = (tx: Transaction, id: string): Promise<boolean> => tx.existsBy(ServiceCaseTable, { id });

/** Whether the joint case was received here. */
export const hasJointCase = (tx: Transaction, id: string): Promise<boolean> => tx.existsBy(JointCaseTable, { id });

/** The last word of a service about a case. */
export const findProgress = async (
  tx: Transaction,
  caseId: string,
  source: Progress['source'],
): Promise<Progress | undefined> => (await tx.findOneBy(CaseProgressTable, { caseId, source })) ?? undefined;

/** Keeps a word; messages of one case and service come one after the other, so there is no race. */
export const saveProgress = async (
  tx: Transaction,
  caseId: string,
  word: Progress,
  occurredAt: string,
): Promise<void> => void (await tx.upsert(CaseProgressTable, { caseId, ...word, occurredAt }, ['caseId', 'source']));

/** Adds an entry to the timeline. */
export const addTimelineEntry = async (tx: Transaction, entry: TimelineEntry): Promise<void> =>
  void (await tx.insert(TimelineTable, entry));
