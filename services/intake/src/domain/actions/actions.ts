import { hasEnded } from '../archive/archive.ts';
import type { ServiceCaseAction } from '../case/lifecycle.ts';
import type { ServiceCase } from '../case/service-case.ts';
import type { Caller, Operation } from '../permissions/permissions.ts';
import type { Stage } from '../progress/stage.ts';
import type { RefusalCode } from '../refusals/refusals.ts';

/** The parts of a case that say who may act on it, and what its status allows. */
export type ActedOn = Pick<ServiceCase, 'status' | 'applicantId' | 'agentId'>;

/** An action that somebody takes. All four questions have to be answered. */
export type PersonalAction = {
  /** The word under which `availableActions` offers it: part of the published contract, never renamed. */
  readonly word: string;
  /** The operation of the graph that does it. The roles that may use it are in `permissions.ts`. */
  readonly operation: Operation;
  /** Whether this caller may not take it on this case although the role allows the operation. */
  readonly isKeptFrom: (caller: Caller, serviceCase: ActedOn) => boolean;
  /** What is in its way as long as the case is in this stage, as the code with which it would be refused. Null: nothing is. */
  readonly obstacle: (stage: Stage) => RefusalCode | null;
};

/** An action that nobody takes: it follows from an event or from time, and is offered to nobody. */
export type ActionByLaw = {
  /** What brings it about. */
  readonly byLaw: string;
};

const keptFromNobody = (): boolean => false;
const alwaysOpen = (): null => null;

/**
 * Every action of the lifecycle at the front desk, with who takes it and when. An action without a row does not compile, so that no
 * transition can be forgotten that is then offered to nobody.
 */
export const actions: Readonly<Record<ServiceCaseAction, PersonalAction | ActionByLaw>> = {
  /** A draft becomes a case only when it is filed, so that no case is ever read in the status that offers this. */
  submit: {
    word: 'submit',
    operation: 'submitCase',
    isKeptFrom: ({ id }, { applicantId, agentId }) => id !== applicantId && id !== agentId,
    obstacle: alwaysOpen,
  },
  /** It also follows by itself when the department acts on the case before any window has: see `confirmedByProgress`. */
  confirm: {
    word: 'confirm',
    operation: 'confirmSubmission',
    isKeptFrom: keptFromNobody,
    obstacle: alwaysOpen,
  },
  archive: {
    word: 'archive',
    operation: 'archiveCase',
    isKeptFrom: keptFromNobody,
    obstacle: (stage) => (hasEnded(stage) ? null : 'NOT_ENDED'),
  },
  reopen: {
    byLaw: 'The department has taken the case up again in its next round, or its result has come back (T27, T32, E46).',
  },
};
