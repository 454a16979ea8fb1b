import { hasHiddenCharacters, isBlank, isWritable } from '@hall/identifiers';
import type { ShapeFault } from './fault.ts';

/**
 * Checks that every text of a catalogue says something (blanks of any width say nothing) and holds no control
 * characters, and that a name holds no hidden ones.
 */
export function textFaults(value: unknown, path: readonly string[] = []): ShapeFault[] {
  if (typeof value === 'string') return faultsOf(value, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textFaults(inner, [...path, key]));
}

function faultsOf(text: string, path: readonly string[]): ShapeFault[] {
  if (isBlank(text)) return [emptyFault(path)];
  const isName = /name$/i.test(path.at(-1) ?? '');
  if (isWritable(text) && !(isName && hasHiddenCharacters(text))) return [];
  return [{ path, code: 'BAD_FORMAT', message: '里面有看不见的控制字符，请删去后重新输入' }];
}

/** The fault of a text that says nothing. */
export const emptyFault = (path: readonly string[]): ShapeFault =>
  /(name|label)$/i.test(path.at(-1) ?? '')
    ? { path, code: 'EMPTY_NAME', message: '名称不能为空，也不能只有空格' }
    : { path, code: 'EMPTY_TEXT', message: '不能为空，也不能只有空格' };
