import type { Express } from 'express';

/** What a process says about itself: what is missing (nothing when all is well), and what helps to find out why. */
export type HealthAnswer = { readonly missing: readonly string[]; readonly detail?: object };

/**
 * The two questions to a process. `live` is about itself alone: who runs it starts it anew when it is not, so it never depends on
 * a database or a broker. `ready` is about what it needs to serve: who sends it requests waits while it is not.
 */
export type Health = {
  readonly live: () => Promise<HealthAnswer>;
  readonly ready: () => Promise<HealthAnswer>;
};

const nothingMissing = async (): Promise<HealthAnswer> => ({ missing: [] });

/** The health of a process that needs nobody: all is well as long as it answers. */
export const needsNobody: Health = { live: nothingMissing, ready: nothingMissing };

/** Answers /health/live and /health/ready: 200 or 503, `{ status: "UP" | "DOWN", missing, detail }`. */
export function serveHealth(app: Express, health: Health): void {
  for (const question of ['live', 'ready'] as const)
    app.get(`/health/${question}`, async (_request, response) => {
      const { missing, detail } = await health[question]();
      const isUp = missing.length === 0;
      response.status(isUp ? 200 : 503).json({ status: isUp ? 'UP' : 'DOWN', missing, detail });
    });
}
