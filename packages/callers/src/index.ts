export { departmentsOf, hasRole, worksFor, type Caller } from './caller.ts';
export { roles, type Role } from './roles.ts';
