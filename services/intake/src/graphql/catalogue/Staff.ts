import type { StaffRecord } from '../../domain/catalogue/catalogue.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import type { StaffResolvers } from '../__generated__/resolver-types.ts';
import type { IntakeContext } from '../context.ts';

/** A member of staff. The number is shown to everybody, the person behind it to staff only. */
export const Staff: StaffResolvers = {
  __resolveReference: async ({ staffNo }, context) => ((await recordOf(staffNo, context)) ? { staffNo } : null),
  name: async ({ staffNo }, _args, context) => (await recordOf(staffNo, context))?.name ?? null,
  roles: async ({ staffNo }, _args, context) => (await recordOf(staffNo, context))?.roles ?? null,
  department: async ({ staffNo }, _args, context) => {
    const code = (await recordOf(staffNo, context))?.departmentCode;
    return code ? context.departments.load(code) : null;
  },
};

const recordOf = async (staffNo: string, { caller, staff }: IntakeContext): Promise<StaffRecord | null> =>
  mayDo(caller, 'staff') ? staff.load(staffNo) : null;
