import { mayDo } from '../../../domain/permissions/permissions.ts';
import { isGoingOn } from '../../../domain/earlier-applications/earlier-applications.ts';
import { isId } from '../../../domain/case/service-case.ts';
import { readBars, readEarlierCases } from '../../../storage/earlier-applications/earlier-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { stageOfCase } from '../../progress/case-story.ts';

export const applicationCheck: NonNullable<QueryResolvers['applicationCheck']> = async (
  _parent,
  { applicantId, itemCode },
  context,
) => {
  const { desk, caller, today } = context;
  const isOwn = caller.roles.includes('INTAKE_OFFICER') || caller.id === applicantId;
  if (!mayDo(caller, 'applicationCheck') || !isOwn || !isId(applicantId)) return null;
  const earlier = await readEarlierCases(desk.database, applicantId, itemCode);
  const stages = await Promise.all(earlier.map((serviceCase) => stageOfCase(serviceCase, context)));
  const bars = (await readBars(desk.database, applicantId, itemCode)).map(({ until }) => until).sort();
  const barredUntil = bars.at(-1);
  return {
    goingOn: earlier.filter((_case, at) => stages[at] && isGoingOn(stages[at])),
    barredUntil: barredUntil && barredUntil >= (await today()) ? barredUntil : null,
  };
};
