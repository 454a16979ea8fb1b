import type { Report } from '../fault.ts';

/** What has versions: items and matters. */
type Versioned = {
  readonly version?: number | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
};

/** Checks that each version of a code is there once, and that none ends before it begins. */
export function checkVersions<Entry extends Versioned>(
  entries: readonly (Entry | undefined)[],
  field: string & keyof Entry,
  report: (index: number) => Report,
): void {
  const first = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const { version, validFrom, validTo } = entry ?? {};
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
      report(index)('validTo', 'BAD_DATE', `有效期的截止日${validTo}早于起始日${validFrom}`);
    const code = entry?.[field] as string | undefined;
    if (code === undefined || version === undefined) continue;
    const before = first.get(`${code} ${version}`);
    if (before === undefined) first.set(`${code} ${version}`, index);
    else
      report(index)(
        field,
        'DUPLICATE_CODE',
        `第${index + 1}条的“${code}”与第${before + 1}条重复，都是第${version}版；同一编码的各个版本应写不同的版本号`,
      );
  }
}

/** Whether a version may be in force on a day. */
export const isValidOn = ({ validFrom, validTo }: Versioned, day: string): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);

/** Whether there may be a day on which both are in force. */
export const mayMeet = (one: Versioned, other: Versioned): boolean =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999') && (other.validFrom ?? '') <= (one.validTo ?? '9999');
