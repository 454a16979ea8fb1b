import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TSchema } from 'typebox';
import { files, type FileName } from '../src/format.ts';

/** A text of the format, and where the sample folder has one of its kind. */
export type TextPlace = {
  readonly file: FileName;
  /** `materials.note`: the fields that lead to it, without the places in lists. */
  readonly field: string;
  /** The last of these fields. */
  readonly last: string;
  /** Where it stands in the sample. */
  readonly path: readonly (string | number)[];
  /** Only some words are allowed there. */
  readonly isEnum: boolean;
};

type Shape = TSchema & {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
};

/**
 * Every field of the format that holds a text, by the schemas of its files. A new field is tested without anybody
 * having to add it.
 */
export function textPlacesOf(folder: string): TextPlace[] {
  return (Object.keys(files) as FileName[]).flatMap((file) => {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
    return [...textsIn(files[file] as Shape)].map(({ fields, isEnum }) => ({
      file,
      isEnum,
      field: fields.filter((name) => name !== '*').join('.'),
      last: fields.findLast((name) => name !== '*') ?? '',
      path: pathIn(content, fields),
    }));
  });
}

function* textsIn(
  shape: Shape,
  fields: readonly string[] = [],
): Generator<{ readonly fields: readonly string[]; readonly isEnum: boolean }> {
  if (shape.type === 'string') yield { fields, isEnum: shape.enum !== undefined };
  const seen = new Set<string>();
  for (const branch of shape.anyOf ?? [])
    for (const text of textsIn(branch, fields)) {
      if (!seen.has(text.fields.join('.'))) yield text;
      seen.add(text.fields.join('.'));
    }
  if (shape.items) yield* textsIn(shape.items, [...fields, '*']);
  for (const [name, inner] of Object.entries(shape.properties ?? {})) yield* textsIn(inner, [...fields, name]);
}

/** The first place in the sample that these fields lead to; where the sample has none, one is made beside the first entry. */
function pathIn(content: unknown, fields: readonly string[]): (string | number)[] {
  const complete = findPath(content, fields);
  if (complete) return complete;
  return fields.map((field) => (field === '*' ? 0 : field));
}

function findPath(value: unknown, [field, ...rest]: readonly string[]): (string | number)[] | undefined {
  if (field === undefined) return [];
  if (field === '*') {
    if (!Array.isArray(value)) return undefined;
    for (const [place, member] of value.entries()) {
      const inner = findPath(member, rest);
      if (inner) return [place, ...inner];
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !(field in value)) return undefined;
  const inner = findPath((value as Record<string, unknown>)[field], rest);
  return inner && [field, ...inner];
}

/** The content with another text at this place; what is missing on the way there is made. */
export function planted(content: unknown, { path }: TextPlace, text: string): unknown {
  let inner = content as Record<string | number, unknown>;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) inner[step] = text;
    else {
      inner[step] ??= typeof path[index + 1] === 'number' ? [] : {};
      inner = inner[step] as Record<string | number, unknown>;
    }
  }
  return content;
}
