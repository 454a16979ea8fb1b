import type { ServiceItem } from '@hall/event-contracts';
import type { Checked, ReportIn } from '../checked.ts';
import type { Partially, Report } from '../fault.ts';
import { checkDuplicates } from './duplicates.ts';
import { knownIn } from './known.ts';
import { checkSuccessors } from './successors.ts';
import { checkVersions } from './versions.ts';

type Item = Partially<ServiceItem>;

/** Service items: their codes embed department, level and basic code; people exist; periods, materials and fields are sound. */
export function checkItems({ items = [], departments, staff }: Checked, reportIn: ReportIn): void {
  const report = (index: number) => reportIn('service-items.json', items[index], index);
  checkVersions(items, 'itemCode', report);
  checkSuccessors(
    items.map((item) => ({ code: item?.itemCode, successorOf: item?.successorOf })),
    { code: 'UNKNOWN_ITEM', file: 'service-items.json' },
    report,
  );
  const isDepartment = knownIn(departments, (department) => department?.code);
  for (const [index, item] of items.entries()) {
    if (!item) continue;
    const say = report(index);
    checkCodes(item, isDepartment, say);
    checkPeriods(item, say);
    checkContent(item, say);
    checkAnswerers(item, staff, say);
  }
}

/** Answerers (答疑责任人) exist, belong to the item's department and are named once. */
function checkAnswerers({ answerers = [], departmentCode }: Item, staff: Checked['staff'], say: Report): void {
  checkDuplicates(
    answerers,
    () => say,
    (place) => `answerers[${place}]`,
  );
  const isStaff = knownIn(staff, (member) => member?.staffNo);
  for (const [place, staffNo] of answerers.entries()) {
    if (!isStaff(staffNo)) say(`answerers[${place}]`, 'UNKNOWN_STAFF', `staff.json里没有工号“${staffNo}”`);
    const own = staff?.find((member) => staffNo !== undefined && member?.staffNo === staffNo)?.departmentCode;
    if (own !== undefined && departmentCode !== undefined && own !== departmentCode)
      say(
        `answerers[${place}]`,
        'ANSWERER_DEPARTMENT',
        `工号“${staffNo}”属于${own === null ? '大厅' : `部门“${own}”`}，答疑责任人应属于事项的部门“${departmentCode}”`,
      );
  }
}

/** Implementation code = department 18 + level 1 + basic code 12 (GB/T 39554.1; N3). */
function checkCodes(
  { itemCode, basicCode, departmentCode }: Item,
  isDepartment: (code: string | undefined) => boolean,
  say: Report,
): void {
  if (!isDepartment(departmentCode))
    say('departmentCode', 'UNKNOWN_DEPARTMENT', `departments.json里没有部门“${departmentCode}”`);
  if (itemCode === undefined) return;
  if (departmentCode !== undefined && !itemCode.startsWith(departmentCode))
    say('itemCode', 'ITEM_CODE_DEPARTMENT', `实施编码前18位应为部门代码“${departmentCode}”`);
  if (!/^[1-6]$/.test(itemCode[18] ?? ''))
    say('itemCode', 'ITEM_CODE_LEVEL', `实施编码第19位是行使层级，应为1至6，现在是“${itemCode[18]}”`);
  if (basicCode !== undefined && !itemCode.endsWith(basicCode))
    say('basicCode', 'BASIC_CODE', '基本编码应为实施编码的后12位');
}

const units = { WORKING_DAY: '工作日', CALENDAR_DAY: '自然日' };

/** Committed never longer than statutory, in one unit; what may be missing depends on where the periods come from (E11). */
function checkPeriods({ clock, tolerance, specialProcedures }: Item, say: Report): void {
  const { profile, statutory, committed, extension } = clock ?? {};
  const periods = {
    'clock.statutory': statutory,
    'clock.committed': committed,
    'clock.extension': extension,
    'tolerance.longestPromise': tolerance?.longestPromise,
  };
  const estimates = Object.fromEntries(
    (specialProcedures ?? []).map((procedure, place) => [`specialProcedures[${place}].estimate`, procedure?.estimate]),
  );
  for (const [field, period] of Object.entries({ ...periods, ...estimates }))
    if (period?.unit === 'CALENDAR_DAY' && period.amount !== undefined && !Number.isInteger(period.amount))
      say(`${field}.amount`, 'BAD_AMOUNT', '自然日只能是整数，只有工作日可以有半天');
  if (profile !== undefined && statutory === null && profile !== 'SERVICE_PROMISE' && profile !== 'NONE')
    say('clock.statutory', 'PERIOD_MISSING', '依法设定时限的事项必须填写法定时限');
  if (profile !== undefined && committed === null && profile !== 'NONE')
    say('clock.committed', 'PERIOD_MISSING', '有承诺的事项必须填写承诺时限');
  const unit = statutory?.unit ?? committed?.unit;
  const { 'clock.statutory': _unit, ...others } = periods;
  const mixed = Object.entries(others).filter(([, period]) => unit && period?.unit && period.unit !== unit);
  for (const [field, period] of mixed)
    say(
      `${field}.unit`,
      'UNITS_MIXED',
      `单位应与${statutory?.unit ? '法定' : '承诺'}时限相同（${units[unit!]}），现在是${units[period!.unit!]}`,
    );
  if (statutory?.unit && statutory.unit === committed?.unit && (committed.amount ?? 0) > (statutory.amount ?? Infinity))
    say(
      'clock.committed.amount',
      'COMMITTED_LONGER_THAN_STATUTORY',
      `承诺时限${committed.amount}长于法定时限${statutory.amount}`,
    );
}

function checkContent({ materials, formFields, tolerance }: Item, say: Report): void {
  checkDuplicates(
    (materials ?? []).map((material) => material?.code),
    () => say,
    (place) => `materials[${place}].code`,
  );
  checkDuplicates(
    (formFields ?? []).map((field) => field?.key),
    () => say,
    (place) => `formFields[${place}].key`,
  );
  for (const [place, material] of (materials ?? []).entries()) {
    if (material?.tolerable === true && tolerance === null)
      say(`materials[${place}].tolerable`, 'TOLERABLE_WITHOUT_TOLERANCE', '事项没有规定容缺受理，材料不能标为可容缺');
    if (material?.form === 'ELECTRONIC' && (material.copies ?? 0) > 0)
      say(`materials[${place}].copies`, 'BAD_AMOUNT', '电子材料的份数应为0');
  }
  for (const [place, field] of (formFields ?? []).entries()) {
    if (field?.type === undefined || field.choices === undefined) continue;
    if ((field.type === 'choice') !== (field.choices !== null))
      say(
        `formFields[${place}].choices`,
        'CHOICES',
        field.type === 'choice' ? '选择项必须列出选项' : '只有选择项可以列出选项',
      );
  }
}
