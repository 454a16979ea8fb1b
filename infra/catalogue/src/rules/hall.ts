import { creditCodeFaultInWords } from '@hall/identifiers';
import type { Checked, ReportIn } from '../checked.ts';
import { checkDuplicates } from './duplicates.ts';
import { knownIn } from './known.ts';
import { checkSuccessors } from './successors.ts';

/** Departments, staff and windows: codes compute and are unique, people and places exist, each department has an A liaison (S34). */
export function checkHall(checked: Checked, reportIn: ReportIn): void {
  const { departments = [], staff = [], windows = [] } = checked;
  const at = (file: string, list: readonly unknown[]) => (index: number) => reportIn(file, list[index], index);
  const ofDepartments = at('departments.json', departments);
  checkDuplicates(
    departments.map((department) => department?.code),
    ofDepartments,
    () => 'code',
  );
  checkSuccessors(
    departments.map((department) => ({ code: department?.code, successorOf: department?.successorOf })),
    { code: 'UNKNOWN_DEPARTMENT', file: 'departments.json' },
    ofDepartments,
  );
  checkDuplicates(
    departments.map((department) => department?.kafkaCode),
    ofDepartments,
    () => 'kafkaCode',
  );
  checkDuplicates(
    staff.map((member) => member?.staffNo),
    at('staff.json', staff),
    () => 'staffNo',
  );
  checkDuplicates(
    windows.map((window) => window?.windowNo),
    at('windows.json', windows),
    () => 'windowNo',
  );

  const isStaff = knownIn(checked.staff, (member) => member?.staffNo);
  for (const [index, department] of departments.entries()) {
    const report = ofDepartments(index);
    const codeFault = department?.code && creditCodeFaultInWords(department.code);
    if (codeFault) report('code', 'CHECK_CHARACTER', codeFault);
    const liaisons = department?.liaisons;
    if (liaisons && !liaisons.some((liaison) => liaison?.duty === 'A'))
      report('liaisons', 'NO_A_LIAISON', '部门至少要有一名A岗业务联络人');
    for (const [place, liaison] of (liaisons ?? []).entries())
      if (!isStaff(liaison?.staffNo))
        report(`liaisons[${place}].staffNo`, 'UNKNOWN_STAFF', `staff.json里没有工号“${liaison?.staffNo}”`);
    checkDuplicates(
      (liaisons ?? []).map((liaison) => liaison?.staffNo),
      () => report,
      (place) => `liaisons[${place}].staffNo`,
    );
  }
  const isDepartment = knownIn(checked.departments, (department) => department?.code);
  const isWindow = knownIn(checked.windows, (window) => window?.windowNo);
  for (const [index, member] of staff.entries()) {
    const report = reportIn('staff.json', member, index);
    if (member?.departmentCode && !isDepartment(member.departmentCode))
      report('departmentCode', 'UNKNOWN_DEPARTMENT', `departments.json里没有部门“${member.departmentCode}”`);
    if (member?.windowNo && !isWindow(member.windowNo))
      report('windowNo', 'UNKNOWN_WINDOW', `windows.json里没有窗口“${member.windowNo}”`);
  }
}
