import type { Catalogue } from '@hall/catalogue';
import { planJointCase, type JointPlan, type PlanFault } from '@hall/intake/planning';
import { calendarOf, dayNumber, type Calendar, type HallDate, type HallMoment } from '@hall/working-days';

/** The line could not be used as a whole: no JSON, an unknown field, a wrong type, no such day. */
type BadLine = { readonly kind: 'fault'; readonly code: 'BAD_LINE'; readonly key: null };
type Id = string | number | null;

/** What a line is answered with. */
export type Answer =
  | {
      readonly id: Id;
      readonly components: readonly string[];
      readonly promiseDue: HallDate;
      readonly half: 'MORNING' | 'AFTERNOON' | null;
      readonly materials: readonly object[];
    }
  | { readonly id: Id; readonly error: { readonly code: PlanFault['code'] | 'BAD_LINE'; readonly key: string | null } };

type Line = Readonly<Record<string, unknown>>;
const badLine: BadLine = { kind: 'fault', code: 'BAD_LINE', key: null };
const fields = ['id', 'matterCode', 'answers', 'leaveOut', 'receivedAt'];

/** Plans the matters of a catalogue, a line at a time: JSON in, the plan or what is wrong out. Never throws. */
export function linePlanner({ matters, items, calendars }: Catalogue): (text: string) => Answer {
  const byCode = { matters: new Map(matters.map((matter) => [matter.matterCode, matter])), items: itemsOf(items) };
  const calendar = calendarOf(calendars);
  return (text) => {
    const line = parsed(text);
    if (!line) return { id: null, error: { code: 'BAD_LINE', key: null } };
    const id = typeof line.id === 'string' || typeof line.id === 'number' ? line.id : null;
    const plan = planOf(line, byCode, calendar);
    return isFault(plan) ? { id, error: { code: plan.code, key: plan.key } } : { id, ...told(plan) };
  };
}

function planOf(
  line: Line,
  { matters, items }: { matters: ReadonlyMap<string, Catalogue['matters'][number]>; items: ReturnType<typeof itemsOf> },
  calendar: Calendar,
): JointPlan | PlanFault | BadLine {
  const { matterCode, answers = {}, leaveOut = [] } = line;
  if (typeof matterCode !== 'string') return badLine;
  const matter = matters.get(matterCode);
  if (!matter) return { kind: 'fault', code: 'UNKNOWN_MATTER', key: matterCode };
  if (!isRecord(answers)) return badLine;
  const receivedAt = momentIn(line.receivedAt);
  const request = { answers, leaveOut: textsIn(leaveOut), receivedAt: receivedAt ?? anyDay };
  const plan = planned({ matter, items }, request, calendar);
  if (isFault(plan)) return plan; // told before a bad line: the order of the faults
  if (!isListOfTexts(leaveOut)) return badLine;
  const sound = receivedAt && line.id !== undefined && Object.keys(line).every((name) => fields.includes(name));
  return sound && (typeof line.id === 'string' || typeof line.id === 'number') ? plan : badLine;
}

/** A promise beyond the last day that can be written (9999-12-31) is nobody's promise. */
function planned(...plan: Parameters<typeof planJointCase>): JointPlan | PlanFault | BadLine {
  try {
    return planJointCase(...plan);
  } catch (fault) {
    if (fault instanceof RangeError) return badLine;
    throw fault;
  }
}

const told = ({ components, promise, materials }: JointPlan) => ({
  components: components.map(({ key }) => key),
  promiseDue: promise.date,
  half: promise.half,
  materials: materials.map(({ key, required, copies, form, from, neededBy }) => ({
    ...{ key, required, copies, form, from, neededBy },
  })),
});

const anyDay: HallMoment = { date: '2026-01-05', half: null };

/** `2026-04-20`, or with the time of the hall `2026-04-20T09:30`. */
function momentIn(text: unknown): HallMoment | undefined {
  const parts = typeof text === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):([0-5]\d))?$/.exec(text) : null;
  if (!parts || !isDay(parts[1]!)) return undefined;
  const hour = parts[2] === undefined ? undefined : Number(parts[2]);
  if (hour !== undefined && hour > 23) return undefined;
  return { date: parts[1] as HallDate, half: hour === undefined ? null : hour < 12 ? 'MORNING' : 'AFTERNOON' };
}

function isDay(text: string): text is HallDate {
  try {
    dayNumber(text as HallDate);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return isRecord(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

const itemsOf = (items: Catalogue['items']) => new Map(items.map((item) => [item.itemCode, item]));
const isRecord = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
const isFault = (plan: object): plan is PlanFault | BadLine => 'kind' in plan && plan.kind === 'fault';
