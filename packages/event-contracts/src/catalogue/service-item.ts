import { Type, type Static } from 'typebox';
import { Closed, Code, DepartmentCode, ItemCode, OneOf, OrNull, PublishedText, StaffNo, Text } from '../vocabulary.ts';
import { Validity } from './validity.ts';
import {
  Fee,
  MaterialSource,
  PinnedItem,
  Quota,
  SpecialProcedureTerms,
  ToleranceTerms,
} from '../intake/pinned-item.ts';

/** A material the applicant brings or the hall fetches. `tolerable` only where the item has `tolerance` (B3). */
const Material = Closed({
  code: Code('Unique within the item.'),
  name: Text('Name (材料名称).'),
  form: OneOf(['ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY', 'ELECTRONIC'], '原件, 复印件, both, 电子.'),
  copies: Type.Integer({ minimum: 0, description: '0 for electronic.' }),
  required: Type.Boolean(),
  tolerable: Type.Boolean(),
  sharedKey: OrNull(Code('The same material in several items.')),
  source: MaterialSource,
  sample: OrNull(Text('Sample.')),
  note: OrNull(PublishedText('Note.')),
});

/** A field of the application form. */
const FormField = Closed({
  key: Code('Unique within the item.'),
  label: Text('Label.'),
  type: OneOf(['text', 'number', 'date', 'boolean', 'choice', 'idNumber', 'creditCode', 'phone'], 'Kind of value.'),
  required: Type.Boolean(),
  choices: OrNull(Type.Array(Text('Choice.'), { minItems: 1 })),
  sharedKey: OrNull(Code('The same field in several items.')),
});

/** A service item (事项) as published: one entry of `service-items.json`, and the value of its state event. */
export const ServiceItem = Closed({
  itemCode: ItemCode,
  basicCode: Type.String({ pattern: '^[0-9]{12}$' }),
  version: Type.Integer({ minimum: 1 }),
  ...Validity,
  successorOf: Type.Optional(ItemCode),
  name: Text('Name.'),
  departmentCode: DepartmentCode,
  nature: PinnedItem.properties.nature,
  handlingKind: PinnedItem.properties.handlingKind,
  clock: PinnedItem.properties.clock,
  incompletePolicy: PinnedItem.properties.incompletePolicy,
  tolerance: OrNull(ToleranceTerms),
  commitmentBased: Type.Boolean(),
  mustAppearInPerson: Type.Boolean(),
  wetSignatureRequired: Type.Boolean(),
  needsSiteVisit: Type.Boolean(),
  quota: OrNull(Quota),
  fee: OrNull(Fee),
  specialProcedures: Type.Array(SpecialProcedureTerms),
  conditions: Type.Array(Text('A condition.')),
  materials: Type.Array(Material),
  formFields: Type.Array(FormField),
  result: Closed({
    kind: PinnedItem.properties.resultKind,
    name: Text('Name.'),
    validityYears: OrNull(Type.Number({ exclusiveMinimum: 0 })),
  }),
  answerers: Type.Array(StaffNo('An answerer (答疑责任人).'), { minItems: 1 }),
  guide: Closed({
    summary: PublishedText('Summary.'),
    channels: Type.Array(OneOf(['WINDOW', 'ONLINE', 'POST'], 'A way to file.'), { minItems: 1 }),
    place: PublishedText('Where.'),
    phone: PublishedText('Phone.'),
  }),
  faqs: Type.Array(Closed({ question: PublishedText('Question.'), answer: PublishedText('Answer.') })),
});
export type ServiceItem = Static<typeof ServiceItem>;
