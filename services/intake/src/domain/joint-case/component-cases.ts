import { openings } from '../case/status.ts';
import type { ServiceCase } from '../case/service-case.ts';
import type { JointCase } from './joint-case.ts';
import type { JointWindowCheck } from './joint-receipt-facts.ts';
import { fieldKey } from './merge-form.ts';
import { materialKey } from './merge-materials.ts';
import type { JointPlan, PlanComponent } from './plan.ts';

/**
 * The component cases of a joint case. Each gets its part of the one list of materials and of the one form, so that nobody has to enter
 * anything twice (一表申请, 一套材料).
 */
export function componentCasesOf(jointCase: JointCase, plan: JointPlan, check: JointWindowCheck): ServiceCase[] {
  return plan.components.map((component, place) => {
    const { caseId, caseNumber, itemCode, itemVersion, departmentCode } = jointCase.components[place]!;
    const { applicantId, applicantVersionId, agentId, mandateId, mandateValidTo } = jointCase;
    const { receivedAt, receivedBy, windowNo, noticeBy, noticeProvisional } = jointCase;
    const { deliveryMethod, identityCheck } = jointCase;
    return {
      id: caseId,
      caseNumber,
      jointCaseId: jointCase.id,
      componentKey: component.key,
      itemCode,
      itemVersion,
      departmentCode,
      applicantId,
      applicantVersionId,
      agentId,
      mandateId,
      mandateValidTo,
      status: openings.receive,
      version: 1,
      round: 1,
      paperNote: null,
      paperNumber: null,
      opening: 'receive',
      receivedAt,
      receivedBy,
      windowNo,
      noticeBy,
      noticeProvisional,
      deliveryMethod,
      identityCheck,
      materials: materialsOf(component, check),
      form: formOf(component, check),
    };
  });
}

const materialsOf = ({ key, item }: PlanComponent, { materials }: JointWindowCheck): ServiceCase['materials'] =>
  item.materials.flatMap((material) => {
    const ticked = materials.find(({ code }) => code === materialKey(key, material));
    return ticked ? [{ ...ticked, code: material.code }] : [];
  });

const formOf = ({ key, item }: PlanComponent, { form }: JointWindowCheck): ServiceCase['form'] =>
  item.formFields.flatMap((field) => {
    const filled = form.find((value) => value.key === fieldKey(key, field));
    return filled ? [{ key: field.key, value: filled.value }] : [];
  });
