import { roles, type Role } from '@hall/callers';
import { describeRoles, readLaw } from '@hall/lifecycle/testing';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { operations, type Operation } from './permissions.ts';

/** Operations that are no action of a delivery, written down by hand from the table of roles and permissions (A1) and never from the code. */
const others = readMatrix(`
                       APPLICANT  GUIDE  INTAKE_OFFICER  ANSWERER  LIAISON  REVIEWER  DECISION_MAKER  AGENCY_HEAD  DELIVERY_OFFICER  HALL_OFFICE  AUDITOR  DEPARTMENT_SYSTEM
  deliveryCase         yes        -      yes             yes       yes      yes       yes             yes          yes               yes          yes      yes
  deliveryCases        -          -      -               -         -        -         -               -            yes               yes          yes      -
  deliverJointResults  -          -      -               -         -        -         -               -            yes               -            -        -
  changeJointDelivery  yes        -      yes             -         -        -         -               -            yes               -            -        -
`);

describeRoles([readLaw('delivery')], others, {
  operations: Object.keys(operations),
  callers: roles,
  mayDo: (role, operation) => operations[operation as Operation].includes(role as Role),
});
