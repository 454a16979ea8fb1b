import type { HallEvent } from '@hall/event-contracts';

/** Where tasks go instead: of a department's `kafkaCode` that of who has taken its place (E29). */
export type TaskRoutes = ReadonlyMap<string, string>;

const tasks: readonly string[] = ['TaskAssigned.v1', 'TaskReminded.v1', 'TaskWithdrawn.v1'];

/** A task with the address of who acts for the department now; every other event as it is, answers to replies too. */
export const routed = (event: HallEvent, routes: TaskRoutes): HallEvent =>
  'to' in event && tasks.includes(event.type) ? { ...event, to: routes.get(event.to) ?? event.to } : event;
