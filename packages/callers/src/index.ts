export { departmentsOf, hasRole, worksFor, type Caller } from './caller.ts';
export { isParty } from './parties.ts';
export { departmentRoles, hallRoles, roles, type Role } from './roles.ts';
