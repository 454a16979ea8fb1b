import { momentOf } from '@hall/working-days';
import { isPlanFault, planJointCase } from '../../domain/joint-case/plan.ts';
import { isRefused, refuse } from '../../domain/refusals.ts';
import { readCalendar, readEntries } from '../../storage/catalogue/catalogue-reads.ts';
import { readHallNow } from '../../storage/service-case-reads.ts';
import type { QueryResolvers } from '../__generated__/resolver-types.ts';
import { answersFrom } from '../answers.ts';
import { refusalOf } from '../union-answer.ts';

export const previewJointMatter: NonNullable<QueryResolvers['previewJointMatter']> = async (
  _parent,
  { matterCode, answers, leaveOut },
  { desk: { database } },
) => {
  const given = answersFrom(answers);
  if (isRefused(given)) return refusalOf(given);
  const [matter] = await readEntries(database, 'matter', [matterCode]);
  if (!matter) return refusalOf(refuse('UNKNOWN_MATTER', [matterCode]));
  const codes = matter.components.map(({ itemCode }) => itemCode);
  const found = await readEntries(database, 'item', codes);
  const items = new Map(found.flatMap((item) => (item ? [[item.itemCode, item] as const] : [])));
  const receivedAt = momentOf((await readHallNow(database)).instant);
  const request = { answers: given, leaveOut, receivedAt };
  const plan = planJointCase({ matter, items }, request, await readCalendar(database));
  if (isPlanFault(plan)) return refusalOf(refuse(plan.code, plan.key === null ? [] : [plan.key]));
  return { __typename: 'JointPreview' as const, matter, plan };
};
