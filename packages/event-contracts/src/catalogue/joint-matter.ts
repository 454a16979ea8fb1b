import { Type, type Static } from 'typebox';
import { Closed, Code, DepartmentCode, ItemCode, OneOf, OrNull, Period, Text } from '../vocabulary.ts';
import { Validity } from './validity.ts';

const Answer = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const question = Code('Key of a guiding question.');

/** A joint matter (一件事) as published: one entry of `joint-matters.json`, and the value of its state event. */
export const JointMatter = Closed({
  matterCode: Code('Unique.'),
  version: Type.Integer({ minimum: 1 }),
  ...Validity,
  name: Text('Name.'),
  leadDepartmentCode: DepartmentCode,
  legalBasis: Text('Statute or policy.'),
  serviceObject: OneOf(['PERSON', 'ENTERPRISE'], 'Who it is for (服务对象); receipts are not bound to it.'),
  overallPromise: Period,
  guidingQuestions: Type.Array(
    Closed({
      key: Code('Unique within the matter.'),
      question: Text('The question (情形引导).'),
      type: OneOf(['boolean', 'choice', 'number'], 'Kind of answer.'),
      choices: OrNull(Type.Array(Text('Choice.'), { minItems: 1 })),
      min: Type.Optional(Type.Number({ description: 'Least number; 0 where it is missing.' })),
      max: Type.Optional(Type.Number({ description: 'Greatest number; none where it is missing.' })),
      integer: Type.Optional(
        Type.Boolean({ description: 'Whether the number is a whole one; true where it is missing.' }),
      ),
    }),
  ),
  components: Type.Array(
    Closed({
      key: Code('Unique within the matter.'),
      itemCode: ItemCode,
      optional: Type.Boolean(),
      when: OrNull(
        Type.Union([
          Closed({ question, equals: Answer }),
          Closed({ question, in: Type.Array(Answer, { minItems: 1 }) }),
          Closed({ question, greaterThan: Type.Number() }),
        ]),
      ),
      alternativeGroup: OrNull(Code('Exactly one of a group is chosen.')),
      needsJointVisit: Type.Boolean(),
    }),
    { minItems: 1 },
  ),
  dependencies: Type.Array(
    Closed({
      from: Code('Component.'),
      to: Code('Component.'),
      onRefusal: OrNull(
        OneOf(['CASCADE', 'HOLD', 'INDEPENDENT'], "What a refusal of `from` does to `to`; null: the matter's default."),
      ),
      waitsForResult: Type.Boolean(),
    }),
  ),
  refusalPolicyDefault: OneOf(['CASCADE', 'INDEPENDENT', 'HOLD', 'ALL_OR_NOTHING'], 'For edges that name none.'),
  jointVisit: OrNull(Closed({ departmentCodes: Type.Array(DepartmentCode, { minItems: 1 }) })),
  delivery: OneOf(['TOGETHER', 'AS_READY'], 'All results in one order, or each as it comes.'),
});
export type JointMatter = Static<typeof JointMatter>;
