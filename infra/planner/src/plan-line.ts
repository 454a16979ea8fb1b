import type { Catalogue } from '@hall/catalogue';
import { planJointCase, type JointPlan, type PlanFault } from '@hall/intake/planning';
import { isRecord, readRecord, type Id, type Line } from '@hall/json-lines';
import { calendarOf, readMoment, type Calendar, type HallDate, type HallMoment } from '@hall/working-days';
import { itemsOn, versionOn, versionsOf, type Versions } from './version-on.ts';

/** The line could not be used as a whole: no JSON, an unknown field, a wrong type, no such day. */
type BadLine = { readonly kind: 'fault'; readonly code: 'BAD_LINE'; readonly key: null };

/** The answer to one line. */
type Answer =
  | {
      readonly id: Id;
      readonly components: readonly string[];
      readonly promiseDue: HallDate;
      readonly half: 'MORNING' | 'AFTERNOON' | null;
      /** Whether a day of a year without a published calendar was looked at (R13). */
      readonly provisional: boolean;
      readonly materials: readonly object[];
    }
  | { readonly id: Id; readonly error: { readonly code: PlanFault['code'] | 'BAD_LINE'; readonly key: string | null } };

const badLine: BadLine = { kind: 'fault', code: 'BAD_LINE', key: null };
const fields = ['id', 'matterCode', 'answers', 'leaveOut', 'receivedAt'];

/** Plans the matters of a catalogue, a line at a time: JSON in, the plan or what is wrong out. Never throws. */
export function linePlanner({ matters, items, calendars }: Catalogue): (text: string) => Answer {
  const byCode = {
    matters: versionsOf(matters, ({ matterCode }) => matterCode),
    items: versionsOf(items, ({ itemCode }) => itemCode),
  };
  const calendar = calendarOf(calendars);
  return (text) => {
    const read = readRecord(text);
    if (!read) return { id: null, error: { code: 'BAD_LINE', key: null } };
    const { line, id } = read;
    const plan = planOf(line, id, byCode, calendar);
    return isFault(plan) ? { id, error: { code: plan.code, key: plan.key } } : { id, ...told(plan) };
  };
}

function planOf(
  line: Line,
  id: Id,
  { matters, items }: { matters: Versions<Catalogue['matters'][number]>; items: Versions<Catalogue['items'][number]> },
  calendar: Calendar,
): JointPlan | PlanFault | BadLine {
  const { matterCode, answers = {}, leaveOut = [] } = line;
  if (typeof matterCode !== 'string') return badLine;
  const receivedAt = typeof line.receivedAt === 'string' ? readMoment(line.receivedAt) : undefined;
  const versions = matters.get(matterCode);
  if (!versions) return { kind: 'fault', code: 'UNKNOWN_MATTER', key: matterCode };
  const matter = versionOn(versions, receivedAt?.date);
  if (!matter) return { kind: 'fault', code: 'MATTER_WITHDRAWN', key: matterCode };
  if (!isRecord(answers)) return badLine;
  const request = { answers, leaveOut: textsIn(leaveOut), receivedAt: receivedAt ?? anyDay };
  const plan = planned({ matter, items: itemsOn(matter, items, receivedAt?.date) }, request, calendar);
  if (isFault(plan)) return plan; // a fault of the plan is answered before a bad line
  if (!isListOfTexts(leaveOut)) return badLine;
  const sound = receivedAt && id !== null && Object.keys(line).every((name) => fields.includes(name));
  return sound ? plan : badLine;
}

/** A promise beyond the last day that can be written (9999-12-31) is treated as a bad line. */
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
  provisional: promise.provisional,
  materials: materials.map(({ key, required, copies, form, from, neededBy }) => ({
    key,
    required,
    copies,
    form,
    from,
    neededBy,
  })),
});

const anyDay: HallMoment = { date: '2026-01-05', half: null };

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
const isFault = (plan: object): plan is PlanFault | BadLine => 'kind' in plan && plan.kind === 'fault';
