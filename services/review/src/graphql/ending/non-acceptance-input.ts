import type { DeclineAcceptanceInput, KeyInNonAcceptanceInput } from '../__generated__/resolver-types.ts';

/** What a refusal to accept (不予受理) says: fields that the client has left out become null, an empty list, or false. */
export const nonAcceptanceOf = <Input extends DeclineAcceptanceInput | KeyInNonAcceptanceInput>(input: Input) => ({
  ...input,
  competentBody: input.competentBody ?? null,
  entries: input.entries ?? [],
  bars: input.bars ?? false,
});
