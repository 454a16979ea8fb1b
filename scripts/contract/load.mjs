const root = new URL('../../', import.meta.url);

/** A module of the built code, by its path in the repository. @param {string} path @returns {Promise<any>} */
export const load = (path) => import(new URL(path, root).href);
