import { describe, expect, it } from '@jest/globals';
import { sentRows } from './sent-rows.ts';

const id = { name: 'id', type: 'uuid' };
const place = { name: 'place', type: 'text' };
const weight = { name: 'weight', type: 'integer' };
const marks = { name: 'marks', type: 'jsonb' };
const note = { name: 'note', type: 'text' };

describe('rows that are sent', () => {
  it('say once what all share, and nothing of what none has', () => {
    const sent = sentRows(
      [id, place, marks, note],
      [
        ['1', '大厅', ['易碎'], null],
        ['2', '大厅', ['易碎'], null],
      ],
      3,
    );
    expect(sent.from).toBe('jsonb_array_elements($3::jsonb) AS r, (SELECT $4::jsonb AS shared) AS s');
    expect(sent.parameters).toEqual(['[["1"],["2"]]', '["大厅",["易碎"]]']);
    expect([id, place, marks, note].map(({ name }) => sent.valueOf(name))).toEqual([
      '(r ->> 0)::uuid',
      '(shared ->> 0)::text',
      `nullif(shared -> 1, 'null')`,
      'NULL::text',
    ]);
    expect([id, place, note].map(({ name }) => sent.jsonOf(name))).toEqual(['r -> 0', 'shared -> 0', `'null'::jsonb`]);
  });

  it('of three and more have each id, text and JSON once, and say which is theirs', () => {
    const rows = [
      ['1', '大厅', 5, ['易碎']],
      ['2', '审批局', 6, null],
      ['1', null, 5, ['易碎']],
      ['3', '大厅', 7, ['易碎']],
    ];
    const sent = sentRows([id, place, weight, marks], rows, 1);
    expect(sent.parameters).toEqual([
      '[[0,0,5,0],[1,1,6,1],[0,2,5,0],[2,0,7,0]]',
      '[["1","2","3"],["大厅","审批局",null],[["易碎"],null]]',
    ]);
    expect([id, place, weight, marks].map(({ name }) => sent.valueOf(name))).toEqual([
      '(shared -> 0 ->> (r ->> 0)::integer)::uuid',
      '(shared -> 1 ->> (r ->> 1)::integer)::text',
      '(r ->> 2)::integer',
      `nullif(shared -> 2 -> (r ->> 3)::integer, 'null')`,
    ]);
    expect(sent.jsonOf('place')).toBe('shared -> 1 -> (r ->> 1)::integer');
  });

  it('do not take a text for the JSON that it spells', () => {
    const sent = sentRows([marks], [[['易碎']], ['["易碎"]'], [null]], 1);
    expect(sent.parameters).toEqual(['[[0],[1],[2]]', '[[["易碎"],"[\\"易碎\\"]",null]]']);
  });

  it('are none where there is none', () => {
    expect(sentRows([id, place], [], 1).parameters).toEqual(['[]', '[]']);
  });
});
