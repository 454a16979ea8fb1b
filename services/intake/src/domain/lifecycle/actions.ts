import type { Caller } from '@hall/callers';
import { allTo, type ActionRow, type OperationOf } from '@hall/lifecycle';
import type { ServiceCase } from '../case/service-case.ts';
import type { ServiceCaseStatus } from '../case/status.ts';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** The parts of a case that say who may act on it, and what its status allows. */
export type ActedOn = Pick<ServiceCase, 'status' | 'applicantId' | 'agentId'>;

/** What decides, besides the case at the front desk, whether something is in the way: whether the case has ended in the other services. */
type Situation = { readonly hasEnded: boolean };

/** An action at the front desk. */
export type ServiceCaseActionRow = ActionRow<ServiceCaseStatus, ActedOn, Situation>;

const never = (): boolean => false;
const nobody = (): undefined => undefined;

/** A draft is filed by its applicant or its agent, and by no other applicant. */
const allButTheParties = ({ applicantId, agentId }: ActedOn, { id }: Pick<Caller, 'id'>): Refused | undefined =>
  id === applicantId || id === agentId ? undefined : refuse('NOT_PERMITTED');

/**
 * Everything that can be done to a case at the front desk. This table is the only source for the rules, the permissions, the field
 * `availableActions`, the diagram in docs and the CHECK on `service_case.status`. What it does not list is not allowed.
 */
export const actions = {
  // A draft becomes a case only when it is filed: no case is ever read in the status that offers this action.
  submit: {
    word: '申报',
    operation: 'submitCase',
    roles: ['APPLICANT'],
    leads: { DRAFT: 'SUBMITTED' }, // T2
    keptFrom: allButTheParties,
    isObstructed: never,
  },
  // It also comes about by itself, when the department acts on the case before any window has: see `confirmedByProgress`.
  confirm: {
    word: '预审收件',
    operation: 'confirmSubmission',
    roles: ['INTAKE_OFFICER'],
    leads: { SUBMITTED: 'RECEIVED' }, // T4
    keptFrom: nobody,
    isObstructed: never,
  },
  archive: {
    word: '归档',
    operation: 'archiveCase',
    roles: ['HALL_OFFICE'],
    leads: allTo('ARCHIVED', ['RECEIVED', 'INTAKE_REJECTED']), // T31
    keptFrom: nobody,
    isObstructed: (_serviceCase, { hasEnded }) => !hasEnded,
  },
  reopen: {
    byLaw: 'the department has taken the case up again, or its result has come back (T27, T32, E46)',
    leads: { ARCHIVED: 'RECEIVED' }, // E46: the next round of the case opens the file
  },
} as const satisfies Readonly<Record<string, ServiceCaseActionRow>>;

/** What can be done to a case at the front desk. */
export type ServiceCaseAction = keyof typeof actions;

/** The operations of the graph by which actions are taken. */
export type ActionOperation = OperationOf<typeof actions>;
