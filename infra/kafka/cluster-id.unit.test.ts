import { expect, it } from '@jest/globals';
import { newClusterId } from './cluster-id.mjs';

it('an id of a new cluster never begins with a dash: of plain random ones every 64th does', () => {
  const ids = Array.from({ length: 5_000 }, newClusterId);
  expect(ids.filter((id) => !/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
