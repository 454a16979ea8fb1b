/** What has just happened: who did it, what, the event that carries it on, and how long the graph took to show it. */
export type Scene = { readonly who: string; readonly what: string; readonly event: string | null; readonly ms: number };

/** Plays a scene, and tells of it when it is done. */
export type Tell = (scene: Omit<Scene, 'ms'>, work: () => Promise<unknown>) => Promise<void>;

/** Tells each scene with the time it took. */
export const timed =
  (tell: (scene: Scene) => void): Tell =>
  async (what, work) => {
    const started = performance.now();
    await work();
    tell({ ...what, ms: Math.round(performance.now() - started) });
  };
