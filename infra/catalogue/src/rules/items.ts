import type { ServiceItem } from '@hall/event-contracts';
import type { Checked, ReportIn } from '../checked.ts';
import type { Partially, Report } from '../fault.ts';
import { checkDuplicates } from './duplicates.ts';
import { knownIn } from './known.ts';

type Item = Partially<ServiceItem>;

/** Service items: their codes embed department, level and basic code; people exist; periods, materials and fields are sound. */
export function checkItems({ items = [], departments, staff }: Checked, reportIn: ReportIn): void {
  const report = (index: number) => reportIn('service-items.json', items[index], index);
  checkDuplicates(
    items.map((item) => item?.itemCode),
    report,
    () => 'itemCode',
  );
  const isDepartment = knownIn(departments, (department) => department?.code);
  const isStaff = knownIn(staff, (member) => member?.staffNo);
  for (const [index, item] of items.entries()) {
    if (!item) continue;
    const say = report(index);
    checkCodes(item, isDepartment, say);
    checkPeriods(item, say);
    checkContent(item, say);
    for (const [place, staffNo] of (item.answerers ?? []).entries())
      if (!isStaff(staffNo)) say(`answerers[${place}]`, 'UNKNOWN_STAFF', `staff.json里没有工号“${staffNo}”`);
  }
}

/** Implementation code = department 18 + level 1 + basic code 12 (GB/T 39554.1; domain 5.4). */
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
  if (!statutory?.unit || !committed?.unit) return;
  if (statutory.unit !== committed.unit)
    say('clock.committed.unit', 'UNITS_MIXED', '承诺时限与法定时限的单位不同（工作日、自然日）');
  else if ((committed.amount ?? 0) > (statutory.amount ?? Infinity))
    say(
      'clock.committed.amount',
      'COMMITTED_LONGER_THAN_STATUTORY',
      `承诺时限${committed.amount}长于法定时限${statutory.amount}`,
    );
}

function checkContent({ name, materials, formFields, tolerance }: Item, say: Report): void {
  if (name?.trim() === '' && name !== '') say('name', 'EMPTY_NAME', '名称不能为空');
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
    if (material?.name?.trim() === '' && material.name !== '')
      say(`materials[${place}].name`, 'EMPTY_NAME', '名称不能为空');
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
