import { describe, expect, it } from '@jest/globals';
import { fannedOut, withoutRepeats } from './representations.ts';

const keys = ['a', 'b', 'a', 'c', 'b', 'a', 'a', 'c'].map((id) => ({ __typename: 'Person', id }));

describe('entities that are asked for several times', () => {
  it('are asked for once, and stand at all their places, each a copy of its own', () => {
    const { variables, places } = withoutRepeats({ representations: keys, first: 3 });
    expect(variables).toEqual({ representations: [keys[0], keys[1], keys[3]], first: 3 });
    const { data } = fannedOut({ data: { _entities: [{ name: 'A' }, null, { name: 'C' }] } }, places!);
    const entities = (data as { _entities: ({ name: string } | null)[] })._entities;
    expect(entities.map((entity) => entity?.name)).toEqual(['A', undefined, 'A', 'C', undefined, 'A', 'A', 'C']);
    expect(entities[0]).not.toBe(entities[2]);
  });

  it('have their errors at all their places; other errors stay as they are', () => {
    const { places } = withoutRepeats({ representations: keys });
    const whole = { message: 'no place', path: ['_entities'] };
    const refused = { message: 'not yours', path: ['_entities', 1, 'name'] };
    const { errors } = fannedOut({ data: null, errors: [whole, refused, { message: 'no path' }] }, places!);
    expect(errors).toEqual([
      whole,
      { message: 'not yours', path: ['_entities', 1, 'name'] },
      { message: 'not yours', path: ['_entities', 4, 'name'] },
      { message: 'no path' },
    ]);
  });
});
