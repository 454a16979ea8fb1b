import type { Role } from '@hall/callers';
import { hasEnded } from '../archive/archive.ts';
import type { Caller } from '../callers/caller.ts';
import type { ServiceCaseAction } from '../case/lifecycle.ts';
import type { ServiceCase } from '../case/service-case.ts';
import type { Stage } from '../progress/stage.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** The parts of a case that say who may act on it, and what its status allows. */
export type ActedOn = Pick<ServiceCase, 'status' | 'applicantId' | 'agentId'>;

/** An action that a person takes. Every question has to be answered. */
export type PersonalAction = {
  /** What officers call it. */
  readonly word: string;
  /** The operation of the graph by which it is taken. */
  readonly operation: string;
  /** The roles that may take it. */
  readonly roles: readonly Role[];
  /** Why this caller may not take it on this case although a role allows it, or undefined. */
  readonly keptFrom: (serviceCase: ActedOn, caller: Pick<Caller, 'id'>) => Refused | undefined;
  /** What is in its way as long as the case is in this stage, or undefined. */
  readonly obstacle: (stage: Stage) => Refused | undefined;
};

/** An action that no person takes, with what brings it about. It is offered to nobody. */
export type ActionByLaw = { readonly byLaw: string };

const nobody = (): undefined => undefined;
const nothing = (): undefined => undefined;

/** A draft is filed by its applicant or its agent, and by no other applicant. */
const allButTheParties = ({ applicantId, agentId }: ActedOn, { id }: Pick<Caller, 'id'>): Refused | undefined =>
  id === applicantId || id === agentId ? undefined : refuse('NOT_PERMITTED');

/**
 * Every action of the lifecycle at the front desk, with who takes it and when. An action without a row does not compile: no transition can
 * be forgotten, and then be offered to nobody.
 */
export const actions = {
  // A draft becomes a case only when it is filed: no case is ever read in the status that offers this action.
  submit: {
    word: '申报',
    operation: 'submitCase',
    roles: ['APPLICANT'],
    keptFrom: allButTheParties,
    obstacle: nothing,
  },
  // It also comes about by itself, when the department acts on the case before any window has: see `confirmedByProgress`.
  confirm: {
    word: '预审收件',
    operation: 'confirmSubmission',
    roles: ['INTAKE_OFFICER'],
    keptFrom: nobody,
    obstacle: nothing,
  },
  archive: {
    word: '归档',
    operation: 'archiveCase',
    roles: ['HALL_OFFICE'],
    keptFrom: nobody,
    obstacle: (stage) => (hasEnded(stage) ? undefined : refuse('NOT_ENDED', [stage])),
  },
  reopen: { byLaw: 'the department has taken the case up again, or its result has come back (T27, T32, E46)' },
} as const satisfies Readonly<Record<ServiceCaseAction, PersonalAction | ActionByLaw>>;

type Personal = Extract<(typeof actions)[ServiceCaseAction], { readonly operation: string }>;

/** The operations of the graph by which actions are taken. */
export type ActionOperation = Personal['operation'];

/** For each of these operations, the roles that may use it. */
export const rolesOfActions = Object.fromEntries(
  Object.values(actions).flatMap((action) => ('byLaw' in action ? [] : [[action.operation, action.roles]])),
) as Readonly<Record<string, readonly Role[]>> as Readonly<Record<ActionOperation, readonly Role[]>>;
