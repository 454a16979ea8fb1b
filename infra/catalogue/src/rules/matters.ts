import type { JointMatter, ServiceItem } from '@hall/event-contracts';
import type { Checked, ReportIn } from '../checked.ts';
import type { Partially, Report } from '../fault.ts';
import { longestPath, type Promised } from './critical-path.ts';
import { findCycle } from './dependency-order.ts';
import { checkDuplicates } from './duplicates.ts';
import { knownIn } from './known.ts';
import { checkVersions, isValidOn, mayMeet } from './versions.ts';

type Matter = Partially<JointMatter>;
type Question = NonNullable<NonNullable<Matter['guidingQuestions']>[number]>;
type IsKnown = (code: string | undefined) => boolean;

/** Joint matters: every item, department, component and question exists, nothing waits for itself, the promise can be kept. */
export function checkMatters({ matters = [], items, departments }: Checked, reportIn: ReportIn): void {
  const report = (index: number) => reportIn('joint-matters.json', matters[index], index);
  checkVersions(matters, 'matterCode', report);
  const isDepartment = knownIn(departments, (department) => department?.code);
  const isItem = knownIn(items, (item) => item?.itemCode);
  for (const [index, matter] of matters.entries()) {
    if (!matter) continue;
    const say = report(index);
    checkDepartments(matter, isDepartment, say);
    checkQuestions(matter, say);
    checkComponents(matter, isItem, say);
    checkGraph(matter, promisedTo(matter, items ?? []), say);
  }
}

/** What each item promises while the matter is in force. Of several versions the longest promise counts. */
function promisedTo(matter: Matter, items: readonly Partially<ServiceItem | undefined>[]): Promised {
  const promised = new Map<string, ReturnType<Promised['get']>>();
  for (const item of items) {
    if (!item?.itemCode || !mayMeet(item, matter)) continue;
    const known = promised.get(item.itemCode);
    const own = item.clock?.committed;
    if (!known || (own?.amount ?? 0) > (known.amount ?? 0)) promised.set(item.itemCode, own);
  }
  return promised;
}

function checkDepartments({ leadDepartmentCode, jointVisit }: Matter, isDepartment: IsKnown, say: Report): void {
  const named = {
    leadDepartmentCode,
    ...Object.fromEntries(
      (jointVisit?.departmentCodes ?? []).map((code, place) => [`jointVisit.departmentCodes[${place}]`, code]),
    ),
  };
  for (const [field, code] of Object.entries(named))
    if (!isDepartment(code)) say(field, 'UNKNOWN_DEPARTMENT', `departments.json里没有部门“${code}”`);
}

function checkQuestions({ guidingQuestions = [], overallPromise }: Matter, say: Report): void {
  checkDuplicates(
    guidingQuestions.map((question) => question?.key),
    () => say,
    (place) => `guidingQuestions[${place}].key`,
  );
  for (const [place, question] of guidingQuestions.entries()) {
    if (question?.type === undefined || question.choices === undefined) continue;
    if ((question.type === 'choice') !== (question.choices !== null))
      say(
        `guidingQuestions[${place}].choices`,
        'CHOICES',
        question.type === 'choice' ? '选择题必须列出选项' : '只有选择题可以列出选项',
      );
    checkNumberLimits(question, `guidingQuestions[${place}]`, say);
  }
  if (
    overallPromise?.unit === 'CALENDAR_DAY' &&
    overallPromise.amount !== undefined &&
    !Number.isInteger(overallPromise.amount)
  )
    say('overallPromise.amount', 'BAD_AMOUNT', '自然日只能是整数，只有工作日可以有半天');
}

/** Checks the limits of an answer: only a number has limits, and some number must be able to keep them (README). */
function checkNumberLimits(question: Question, field: string, say: Report): void {
  const { type, min = 0, max = Infinity, integer = true } = question;
  const named = (['min', 'max', 'integer'] as const).find((limit) => question[limit] !== undefined);
  if (type !== 'number' && named) say(`${field}.${named}`, 'NUMBER_LIMITS', '只有数字题可以写min、max和integer');
  const least = integer ? Math.ceil(min) : min;
  if (type === 'number' && least > max)
    say(`${field}.max`, 'NUMBER_LIMITS', `没有一个数能同时不小于${min}、不大于${max}`);
}

function checkComponents({ components = [], guidingQuestions = [] }: Matter, isItem: IsKnown, say: Report): void {
  checkDuplicates(
    components.map((component) => component?.key),
    () => say,
    (place) => `components[${place}].key`,
  );
  for (const [place, component] of components.entries()) {
    if (!isItem(component?.itemCode))
      say(`components[${place}].itemCode`, 'UNKNOWN_ITEM', `service-items.json里没有事项“${component?.itemCode}”`);
    const when = component?.when as
      { question?: string; equals?: unknown; in?: unknown[]; greaterThan?: number } | null | undefined;
    if (!when?.question) continue;
    const question = guidingQuestions.find((asked) => asked?.key === when.question);
    if (!question) {
      say(`components[${place}].when.question`, 'UNKNOWN_QUESTION', `情形引导里没有问题“${when.question}”`);
      continue;
    }
    const values = when.in ?? ('equals' in when ? [when.equals] : []);
    const fits = (value: unknown): boolean =>
      question.type === 'choice'
        ? !question.choices || question.choices.includes(value as string)
        : question.type === undefined || typeof value === question.type;
    const strange = values.filter((value) => !fits(value));
    if (strange.length > 0)
      say(`components[${place}].when`, 'UNKNOWN_CHOICE', `问题“${when.question}”没有“${String(strange[0])}”这个回答`);
    if (when.greaterThan !== undefined && question.type !== undefined && question.type !== 'number')
      say(`components[${place}].when`, 'UNKNOWN_CHOICE', `问题“${when.question}”的回答不是数字，不能比较大小`);
  }
}

function checkGraph(matter: Matter, committed: Promised, say: Report): void {
  const { components = [], dependencies = [] } = matter;
  const keys = new Set(components.map((component) => component?.key));
  for (const [place, edge] of dependencies.entries())
    for (const end of ['from', 'to'] as const)
      if (edge?.[end] !== undefined && !keys.has(edge[end]))
        say(`dependencies[${place}].${end}`, 'UNKNOWN_COMPONENT', `组成事项里没有“${edge[end]}”`);
  const edges = dependencies.flatMap((edge) => (edge?.from && edge.to ? [{ from: edge.from, to: edge.to }] : []));
  const cycle = findCycle(edges);
  if (cycle)
    return say('dependencies', 'CYCLIC_DEPENDENCIES', `先后关系形成了循环（${cycle.join('→')}），没有一项可以先办`);
  const promise = matter.overallPromise;
  const longest = promise?.unit ? longestPath(matter, committed, promise.unit) : undefined;
  if (longest && promise?.amount !== undefined && longest.amount > promise.amount)
    say(
      'overallPromise',
      'PROMISE_TOO_SHORT',
      `总承诺${promise.amount}短于关键路径${longest.amount}（${longest.path.join('→')}）`,
    );
}

/**
 * Warnings, because they come with the day and must not keep a hall from starting: joint matters in force on a day that need an item
 * which is not. They cannot be received until the matter or the item is published anew.
 */
export function warnOfWithdrawnItems({ matters = [], items = [] }: Checked, reportIn: ReportIn, on: string): void {
  const inForce = new Set(items.flatMap((item) => (item && isValidOn(item, on) ? [item.itemCode] : [])));
  const known = new Set(items.map((item) => item?.itemCode));
  for (const [index, matter] of matters.entries()) {
    if (!matter || !isValidOn(matter, on)) continue;
    for (const [place, component] of (matter.components ?? []).entries()) {
      const itemCode = component?.itemCode;
      if (component?.optional === true || !known.has(itemCode) || inForce.has(itemCode)) continue;
      const say = reportIn('joint-matters.json', matter, index);
      say(
        `components[${place}].itemCode`,
        'ITEM_WITHDRAWN',
        `事项“${itemCode}”${on}不在有效期内，这个“一件事”目前不能办理`,
      );
    }
  }
}
