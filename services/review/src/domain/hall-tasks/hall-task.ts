/** A task that only the hall office can settle. The office watches and reminds, but never decides a department's case (A1). */
export type HallTask = {
  readonly id: string;
  readonly kind:
    | 'CANNOT_HANDLE'
    | 'LATE_REPLY'
    | 'CONFLICTING_REPLY'
    | 'REPLY_NOT_PROCESSED'
    | 'NOT_CLAIMED'
    | 'TURN_AWAY_UNANSWERED'
    | 'JOINT_OVERDUE'
    | 'SUPPLEMENT_LAPSED'
    | 'PROMISE_BROKEN'
    | 'COMPONENT_HELD'
    | 'HOLD_OVERDUE';
  readonly caseId: string | null;
  readonly departmentCode: string | null;
  readonly details: readonly string[];
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Who settled it; null where the case went on or ended by itself. */
  readonly closedBy: string | null;
  readonly closingNote: string | null;
};

/** Which rejections leave a task behind. */
export const taskFor = {
  LATE: 'LATE_REPLY',
  CONFLICT: 'CONFLICTING_REPLY',
  NOT_PROCESSED: 'REPLY_NOT_PROCESSED',
} as const;
