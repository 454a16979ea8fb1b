import { describe, expect, it } from '@jest/globals';
import { longestPath } from './critical-path.ts';

type Period = { amount: number; unit: 'WORKING_DAY' | 'CALENDAR_DAY' } | null;
const days = (amount: number, unit: 'WORKING_DAY' | 'CALENDAR_DAY' = 'WORKING_DAY'): Period => ({ amount, unit });
const component = (key: string, more: object = {}) => ({
  key,
  itemCode: key,
  optional: false,
  when: null,
  alternativeGroup: null,
  needsJointVisit: false,
  ...more,
});
const edge = (from: string, to: string, waitsForResult = true) => ({
  from,
  to,
  onRefusal: 'CASCADE' as const,
  waitsForResult,
});
const measure = (
  components: object[],
  dependencies: object[],
  promises: Record<string, Period>,
  guidingQuestions: object[] = [],
) =>
  longestPath({ components, dependencies, guidingQuestions } as never, new Map(Object.entries(promises)), 'WORKING_DAY')
    .amount;
const asked = (question: string, equals: unknown) => ({ when: { question, equals } });

describe('the critical path', () => {
  it('adds up what waits for a result', () =>
    expect(
      measure([component('a'), component('b'), component('c')], [edge('a', 'b'), edge('b', 'c')], {
        a: days(1),
        b: days(2),
        c: days(3),
      }),
    ).toBe(6));
  it('is the longest of what runs side by side', () =>
    expect(
      measure([component('a'), component('b'), component('c')], [edge('a', 'b'), edge('a', 'c')], {
        a: days(1),
        b: days(2),
        c: days(5),
      }),
    ).toBe(6));
  it('does not add what does not wait: the later end counts', () => {
    expect(measure([component('a'), component('b')], [edge('a', 'b', false)], { a: days(5), b: days(2) })).toBe(5);
    expect(measure([component('a'), component('b')], [edge('a', 'b', false)], { a: days(2), b: days(5) })).toBe(5);
  });
  it('counts no period as none', () =>
    expect(measure([component('a'), component('b')], [edge('a', 'b')], { a: null, b: days(2) })).toBe(2));
  it('never takes two of one alternative group together', () => {
    const group = { alternativeGroup: 'g' };
    expect(
      measure([component('a', group), component('b', group), component('c')], [edge('a', 'b'), edge('b', 'c')], {
        a: days(3),
        b: days(4),
        c: days(1),
      }),
    ).toBe(5);
  });
  it('never takes two together whose conditions contradict each other', () => {
    const question = [{ key: 'q', question: '?', type: 'boolean', choices: null }];
    expect(
      measure(
        [component('a', asked('q', true)), component('b', asked('q', false))],
        [edge('a', 'b')],
        { a: days(3), b: days(4) },
        question,
      ),
    ).toBe(4);
    expect(
      measure(
        [component('a', asked('q', true)), component('b', asked('q', true))],
        [edge('a', 'b')],
        { a: days(3), b: days(4) },
        question,
      ),
    ).toBe(7);
  });
  it('tries a number on both sides of its limit', () => {
    const question = [{ key: 'n', question: '?', type: 'number', choices: null }];
    expect(measure([component('a', { when: { question: 'n', greaterThan: 0 } })], [], { a: days(3) }, question)).toBe(
      3,
    );
  });
  it('that mixes units is not measured', () =>
    expect(
      measure([component('a'), component('b')], [edge('a', 'b')], { a: days(20, 'CALENDAR_DAY'), b: days(2) }),
    ).toBe(0));
});
