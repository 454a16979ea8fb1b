import { momentOf } from '@hall/working-days';
import { itemsOfMatter, matterAt, refusalOfPlan } from '../../../domain/joint-case/joint-items.ts';
import { isPlanFault, planJointCase } from '../../../domain/joint-case/plan.ts';
import { isRefused } from '../../../domain/refusals/refusals.ts';
import { readCalendar, readMatterAndItems } from '../../../storage/catalogue/catalogue-reads.ts';
import { readHallNow } from '../../../storage/case/service-case-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { answersFrom } from '../answers.ts';
import { refusalOf } from '../../union-answer.ts';

export const previewJointMatter: NonNullable<QueryResolvers['previewJointMatter']> = async (
  _parent,
  { matterCode, answers, leaveOut },
  { desk: { database } },
) => {
  const given = answersFrom(answers);
  if (isRefused(given)) return refusalOf(given);
  const now = await readHallNow(database);
  const known = await readMatterAndItems(database, matterCode);
  const matter = matterAt(known.versions, matterCode, now.instant);
  if (isRefused(matter)) return refusalOf(matter);
  const { items, withdrawn } = itemsOfMatter(matter, known.items, now.instant);
  const receivedAt = momentOf(now.instant);
  const request = { answers: given, leaveOut, receivedAt };
  const plan = planJointCase({ matter, items }, request, await readCalendar(database));
  if (isPlanFault(plan)) return refusalOf(refusalOfPlan(plan, withdrawn));
  return { __typename: 'JointPreview' as const, matter, plan };
};
