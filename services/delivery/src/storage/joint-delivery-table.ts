import { EntitySchema } from 'typeorm';
import type { JointDelivery } from '../domain/joint-case.ts';

/** What delivery keeps of joint cases. */
export const JointDeliveryTable = new EntitySchema<JointDelivery>({
  name: 'JointDelivery',
  tableName: 'joint_delivery',
  columns: {
    id: { type: 'uuid', primary: true },
    jointCaseNumber: { type: 'text', name: 'joint_case_number' },
    matterName: { type: 'text', name: 'matter_name' },
    delivery: { type: 'text' },
    components: { type: 'jsonb' },
    expected: { type: 'jsonb', nullable: true },
  },
});
