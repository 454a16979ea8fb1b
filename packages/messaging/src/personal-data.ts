import { personalDataIn as inText, personalDataInside as inData, type PersonalData } from '@hall/identifiers';

/** Asia/Shanghai is eight hours ahead of UTC, the whole year. */
const AHEAD_MS = 8 * 3_600_000;

/** The day by the clock of this machine: nobody is born after it. */
const today = (): string => new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10);

/** What kind of personal data a text holds today, as `personalDataIn` of the identifiers says. */
export const personalDataIn = (text: string): PersonalData | undefined => inText(text, today());

/** The first text inside data that names a person today, with its place, as `personalDataInside` of the identifiers says. */
export const personalDataInside = (
  schema: object,
  data: unknown,
): { readonly kind: PersonalData; readonly path: string } | undefined => inData(schema, data, today());
