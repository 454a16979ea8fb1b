import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from './compare-schemas.mjs';

// the validator that messaging reads with, in the same version
const require = createRequire(new URL('../../packages/messaging/package.json', import.meta.url));
const { Ajv2020 } = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');

/** A schema that was released, with one of each kind of field. */
const released = {
  type: 'object',
  required: ['caseId', 'outcome', 'reasons'],
  properties: {
    caseId: { type: 'string', format: 'uuid', description: 'The service case.' },
    outcome: { type: 'string', enum: ['GRANTED', 'REFUSED'] },
    reasons: { type: 'array', minItems: 0, items: { type: 'string', minLength: 1, maxLength: 64 } },
    certificateNumber: { anyOf: [{ type: 'string', pattern: '^[A-Z]+$' }, { type: 'null' }] },
    period: {
      type: 'object',
      required: ['amount'],
      properties: { amount: { type: 'number', minimum: 0, multipleOf: 0.5 }, copies: { type: 'integer' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
type Schema = Record<string, any>;

/** The released schema with some of its fields otherwise; undefined takes a field away. */
const withFields = (fields: Schema, others: Schema = {}): Schema =>
  JSON.parse(JSON.stringify({ ...released, properties: { ...released.properties, ...fields }, ...others }));

/** The smallest record of an earlier version, with what a case needs beside it. */
const written = (more: Schema = {}): Schema => ({
  caseId: '0192f0c1-2222-7000-8000-000000000001',
  outcome: 'GRANTED',
  reasons: [],
  ...more,
});

/** A schema as a reader holds it: unknown fields pass. */
const asRead = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'additionalProperties' ? undefined : value)));
function keeps(schema: Schema, value: unknown): boolean {
  const ajv = new Ajv2020();
  addFormats(ajv);
  return ajv.validate(schema, value);
}

/** A change that breaks: the schema now, what has to be said, and a record that shows that it is true. */
type Planted = {
  readonly now: Schema;
  readonly said: string;
  readonly hurts: 'OLD_RECORDS' | 'OLD_READERS' | 'BOTH';
  readonly record: Schema;
};
const { properties } = released;
const { period, reasons } = properties;

const breaks: Record<string, Planted> = {
  'a required field is gone': {
    now: withFields({ outcome: undefined }, { required: ['caseId', 'reasons'] }),
    said: 'outcome is gone',
    hurts: 'BOTH',
    record: { caseId: written().caseId, reasons: [] },
  },
  'a field is made required': {
    now: withFields({}, { required: ['caseId', 'outcome', 'reasons', 'period'] }),
    said: 'period is required now',
    hurts: 'OLD_RECORDS',
    record: written(),
  },
  'a new field is required': {
    now: withFields({ by: { type: 'string' } }, { required: ['caseId', 'outcome', 'reasons', 'by'] }),
    said: 'by is new and required',
    hurts: 'OLD_RECORDS',
    record: written(),
  },
  'a field is no longer required': {
    now: withFields({}, { required: ['caseId', 'reasons'] }),
    said: 'outcome is no longer required',
    hurts: 'OLD_READERS',
    record: { caseId: written().caseId, reasons: [] },
  },
  'a type is another': {
    now: withFields({ outcome: { type: 'integer' } }),
    said: 'outcome type was string, is integer',
    hurts: 'BOTH',
    record: written({ outcome: 1 }),
  },
  'a whole number becomes any number': {
    now: withFields({ period: { ...period, properties: { ...period.properties, copies: { type: 'number' } } } }),
    said: 'period.copies type was integer, is number',
    hurts: 'OLD_READERS',
    record: written({ period: { amount: 1, copies: 1.5 } }),
  },
  'any number becomes a whole one': {
    now: withFields({
      period: {
        ...period,
        properties: { ...period.properties, amount: { type: 'integer', minimum: 0, multipleOf: 0.5 } },
      },
    }),
    said: 'period.amount type was number, is integer',
    hurts: 'OLD_RECORDS',
    record: written({ period: { amount: 1.5 } }),
  },
  'an enumeration is narrower': {
    now: withFields({ outcome: { type: 'string', enum: ['GRANTED'] } }),
    said: 'outcome enum no longer has REFUSED',
    hurts: 'OLD_RECORDS',
    record: written({ outcome: 'REFUSED' }),
  },
  'an enumeration has a new word': {
    now: withFields({ outcome: { type: 'string', enum: ['GRANTED', 'REFUSED', 'PARTLY_GRANTED'] } }),
    said: 'outcome enum has PARTLY_GRANTED, which no earlier reader knows',
    hurts: 'OLD_READERS',
    record: written({ outcome: 'PARTLY_GRANTED' }),
  },
  'an enumeration becomes free text': {
    now: withFields({ outcome: { type: 'string' } }),
    said: 'outcome any value is allowed now, no longer an enumeration',
    hurts: 'OLD_READERS',
    record: written({ outcome: 'whatever' }),
  },
  'free text becomes a constant': {
    now: withFields({ reasons: { ...reasons, items: { ...reasons.items, const: 'NONE' } } }),
    said: 'reasons[] only NONE are allowed now',
    hurts: 'OLD_RECORDS',
    record: written({ reasons: ['x'] }),
  },
  'a format is asked for': {
    now: withFields({ reasons: { ...reasons, items: { ...reasons.items, format: 'uuid' } } }),
    said: 'reasons[] format was not there, is uuid',
    hurts: 'OLD_RECORDS',
    record: written({ reasons: ['x'] }),
  },
  'a format is no longer asked for': {
    now: withFields({ caseId: { type: 'string' } }),
    said: 'caseId format was uuid, is no more',
    hurts: 'OLD_READERS',
    record: written({ caseId: '7' }),
  },
  'a pattern is tighter': {
    now: withFields({ certificateNumber: { anyOf: [{ type: 'string', pattern: '^[A-Z]{3}$' }, { type: 'null' }] } }),
    said: 'certificateNumber pattern was ^[A-Z]+$, is ^[A-Z]{3}$',
    hurts: 'BOTH',
    record: written({ certificateNumber: 'AB' }),
  },
  'maxLength is lower': {
    now: withFields({ reasons: { ...reasons, items: { type: 'string', minLength: 1, maxLength: 32 } } }),
    said: 'reasons[] maxLength was 64, is 32',
    hurts: 'OLD_RECORDS',
    record: written({ reasons: ['x'.repeat(64)] }),
  },
  'maxLength is higher': {
    now: withFields({ reasons: { ...reasons, items: { type: 'string', minLength: 1, maxLength: 128 } } }),
    said: 'reasons[] maxLength was 64, is 128',
    hurts: 'OLD_READERS',
    record: written({ reasons: ['x'.repeat(128)] }),
  },
  'minLength is no more': {
    now: withFields({ reasons: { ...reasons, items: { type: 'string', maxLength: 64 } } }),
    said: 'reasons[] minLength was 1, is no more',
    hurts: 'OLD_READERS',
    record: written({ reasons: [''] }),
  },
  'a list may no longer be empty': {
    now: withFields({ reasons: { ...reasons, minItems: 1 } }),
    said: 'reasons minItems was 0, is 1',
    hurts: 'OLD_RECORDS',
    record: written(),
  },
  'a list may not repeat itself': {
    now: withFields({ reasons: { ...reasons, uniqueItems: true } }),
    said: 'reasons uniqueItems is asked for now',
    hurts: 'OLD_RECORDS',
    record: written({ reasons: ['x', 'x'] }),
  },
  'the least is more': {
    now: withFields({
      period: {
        ...period,
        properties: { ...period.properties, amount: { type: 'number', minimum: 1, multipleOf: 0.5 } },
      },
    }),
    said: 'period.amount minimum was 0, is 1',
    hurts: 'OLD_RECORDS',
    record: written({ period: { amount: 0.5 } }),
  },
  'zero is no longer allowed': {
    now: withFields({
      period: {
        ...period,
        properties: {
          ...period.properties,
          amount: { type: 'number', minimum: 0, exclusiveMinimum: 0, multipleOf: 0.5 },
        },
      },
    }),
    said: 'period.amount exclusiveMinimum was not there, is 0',
    hurts: 'OLD_RECORDS',
    record: written({ period: { amount: 0 } }),
  },
  'steps are coarser': {
    now: withFields({
      period: {
        ...period,
        properties: { ...period.properties, amount: { type: 'number', minimum: 0, multipleOf: 1 } },
      },
    }),
    said: 'period.amount multipleOf was 0.5, is 1',
    hurts: 'OLD_RECORDS',
    record: written({ period: { amount: 0.5 } }),
  },
  'steps are finer': {
    now: withFields({
      period: {
        ...period,
        properties: { ...period.properties, amount: { type: 'number', minimum: 0, multipleOf: 0.25 } },
      },
    }),
    said: 'period.amount multipleOf was 0.5, is 0.25',
    hurts: 'OLD_READERS',
    record: written({ period: { amount: 0.25 } }),
  },
  'null is allowed': {
    now: withFields({ outcome: { anyOf: [properties.outcome, { type: 'null' }] } }),
    said: 'outcome null is allowed now',
    hurts: 'OLD_READERS',
    record: written({ outcome: null }),
  },
  'null is no longer allowed': {
    now: withFields({ certificateNumber: { type: 'string', pattern: '^[A-Z]+$' } }),
    said: 'certificateNumber null is no longer allowed',
    hurts: 'OLD_RECORDS',
    record: written({ certificateNumber: null }),
  },
};

describe('a change that breaks', () => {
  it.each(Object.entries(breaks))('%s: is named, with its place', (_name, { now, said, hurts }) =>
    expect(compareSchemas(released, now).map(({ path, what, hurts: whom }) => [`${path} ${what}`, whom])).toEqual([
      [said, hurts],
    ]),
  );

  it.each(Object.entries(breaks))('%s: a record shows it', (_name, { now, hurts, record }) => {
    const oldRecord = keeps(released, record) && !keeps(asRead(now), record);
    const oldReader = keeps(now, record) && !keeps(asRead(released), record);
    expect([oldRecord, oldReader]).toContain(true);
    if (hurts !== 'BOTH') expect([oldRecord, oldReader]).toEqual([hurts === 'OLD_RECORDS', hurts === 'OLD_READERS']);
  });

  it('an optional field is gone: no validator minds, but its readers go without', () =>
    expect(compareSchemas(released, withFields({ certificateNumber: undefined }))).toMatchObject([
      { path: 'certificateNumber', what: 'is gone', hurts: 'BOTH' },
    ]));

  it('an object is open: what is unknown would leave the house', () =>
    expect(compareSchemas(released, withFields({}, { additionalProperties: true }))).toMatchObject([
      { path: '', what: 'lets unknown fields leave the house' },
    ]));

  it('a keyword that is not compared is no excuse', () =>
    expect(compareSchemas(released, withFields({}, { dependentRequired: { caseId: ['period'] } }))).toMatchObject([
      { path: '', what: 'dependentRequired has changed, which is not compared' },
    ]));

  it('says what to do instead', () =>
    expect(compareSchemas(released, breaks['an enumeration has a new word']!.now)[0]?.instead).toBe(
      'leave it as it is and add an optional field beside it, with the new word',
    ));
});

describe('a change that breaks nobody', () => {
  it.each<[string, Schema, Schema]>([
    ['nothing at all', withFields({}), written()],
    ['a new optional field', withFields({ by: { type: 'string', minLength: 1 } }), written({ by: 'D0103' })],
    [
      'a new optional field deeper down',
      withFields({ period: { ...period, properties: { ...period.properties, unit: { type: 'string' } } } }),
      written({ period: { amount: 1, unit: 'DAY' } }),
    ],
    [
      'another description',
      withFields({ caseId: { ...properties.caseId, description: 'The case (办件).' } }),
      written(),
    ],
    ['a title and a remark', withFields({ caseId: { ...properties.caseId, title: 'x', $comment: 'y' } }), written()],
    ['another order of words', withFields({ outcome: { type: 'string', enum: ['REFUSED', 'GRANTED'] } }), written()],
  ])('%s', (_name, now, record) => {
    expect(compareSchemas(released, now)).toEqual([]);
    expect([keeps(now, record), keeps(asRead(released), record)]).toEqual([true, true]);
    expect(keeps(asRead(now), written())).toBe(true);
  });
});

describe('alternatives', () => {
  const one = { type: 'object', required: ['a'], properties: { a: { type: 'string' } }, additionalProperties: false };
  const other = { type: 'object', required: ['b'], properties: { b: { type: 'string' } }, additionalProperties: false };
  const third = { type: 'object', required: ['c'], properties: { c: { type: 'string' } }, additionalProperties: false };

  it('may stand in another order', () =>
    expect(compareSchemas({ anyOf: [one, other] }, { anyOf: [other, one] })).toEqual([]));
  it('may be written as a list of types', () =>
    expect(compareSchemas({ anyOf: [{ type: 'string' }, { type: 'null' }] }, { type: ['null', 'string'] })).toEqual(
      [],
    ));
  it('may not become more', () =>
    expect(compareSchemas({ anyOf: [one, other] }, { anyOf: [third, one, other] })).toMatchObject([
      { what: 'object is allowed now', hurts: 'OLD_READERS' },
    ]));
  it('may not become fewer', () =>
    expect(compareSchemas({ anyOf: [one, other] }, { anyOf: [other] })).toMatchObject([
      { what: 'object is no longer allowed', hurts: 'OLD_RECORDS' },
    ]));
  it('are compared with what is most like them', () =>
    expect(
      compareSchemas(
        { anyOf: [one, { type: 'null' }] },
        { anyOf: [{ type: 'null' }, { ...one, properties: { a: { type: 'integer' } } }] },
      ),
    ).toMatchObject([{ path: 'a', what: 'type was string, is integer' }]));
});
