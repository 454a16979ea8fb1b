import { Type, type Static } from 'typebox';
import { Closed, DepartmentCode, ItemCode, OneOf, OrNull, Period, StaffNo, Text } from '../vocabulary.ts';
import { PinnedItem } from '../intake/case-received.v1.ts';

/** A material the applicant brings or the hall fetches. `tolerable` only where the item has `tolerance` (B3). */
export const Material = Closed({
  code: Text('Unique within the item.'),
  name: Text('Name (材料名称).'),
  form: OneOf(['ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY', 'ELECTRONIC'], '原件, 复印件, both, 电子.'),
  copies: Type.Integer({ minimum: 0, description: '0 for electronic.' }),
  required: Type.Boolean(),
  tolerable: Type.Boolean(),
  sharedKey: OrNull(Text('The same material in several items.')),
  source: OneOf(['APPLICANT', 'DATA_SHARING'], 'What data sharing provides may not be asked of the applicant (B22).'),
  sample: OrNull(Text('Sample.')),
  note: OrNull(Text('Note.')),
});

/** A field of the application form. */
export const FormField = Closed({
  key: Text('Unique within the item.'),
  label: Text('Label.'),
  type: OneOf(['text', 'number', 'date', 'boolean', 'choice', 'idNumber', 'creditCode', 'phone'], 'Kind of value.'),
  required: Type.Boolean(),
  choices: OrNull(Type.Array(Text('Choice.'), { minItems: 1 })),
  sharedKey: OrNull(Text('The same field in several items.')),
});

/** A service item (事项) as published: one entry of `service-items.json`, and the value of its state event. */
export const ServiceItem = Closed({
  itemCode: ItemCode,
  basicCode: Type.String({ pattern: '^[0-9]{12}$' }),
  version: Type.Integer({ minimum: 1 }),
  name: Text('Name.'),
  departmentCode: DepartmentCode,
  nature: PinnedItem.properties.nature,
  handlingKind: PinnedItem.properties.handlingKind,
  clock: PinnedItem.properties.clock,
  incompletePolicy: PinnedItem.properties.incompletePolicy,
  tolerance: OrNull(
    Closed({ longestPromise: Period, mode: OneOf(['BEFORE_DECISION', 'AT_DELIVERY'], 'When the gap must be closed.') }),
  ),
  commitmentBased: Type.Boolean(),
  mustAppearInPerson: Type.Boolean(),
  wetSignatureRequired: Type.Boolean(),
  needsSiteVisit: Type.Boolean(),
  quota: OrNull(Closed({ limit: Type.Integer({ minimum: 1 }) })),
  fee: OrNull(Closed({ amountFen: Type.Integer({ minimum: 0 }), legalBasis: Text('Statute and article.') })),
  specialProcedures: Type.Array(
    Closed({
      kind: OneOf(
        [
          'HEARING',
          'TENDER',
          'AUCTION',
          'INSPECTION',
          'TESTING',
          'QUARANTINE',
          'APPRAISAL',
          'EXPERT_REVIEW',
          'OTHER_WITH_BASIS',
        ],
        'One of the eight of 行政许可法 art. 45, or another with its basis.',
      ),
      legalBasis: Text('Statute and article.'),
      estimate: Period,
    }),
  ),
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
    summary: Text('Summary.'),
    channels: Type.Array(OneOf(['WINDOW', 'ONLINE', 'POST'], 'A way to file.'), { minItems: 1 }),
    place: Text('Where.'),
    phone: Text('Phone.'),
  }),
  faqs: Type.Array(Closed({ question: Text('Question.'), answer: Text('Answer.') })),
});
export type ServiceItem = Static<typeof ServiceItem>;
