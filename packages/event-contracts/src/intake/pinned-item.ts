import { Type, type Static } from 'typebox';
import { Closed, Code, DepartmentCode, ItemCode, OneOf, OrNull, Period, PublishedText, Text } from '../vocabulary.ts';

/** Where a material comes from. */
export const MaterialSource = OneOf(
  ['APPLICANT', 'DATA_SHARING'],
  'What data sharing provides may not be asked of the applicant (B22).',
);

/** On which terms the item is accepted with secondary gaps (容缺受理). */
export const ToleranceTerms = Closed({
  longestPromise: Period,
  mode: OneOf(['BEFORE_DECISION', 'AT_DELIVERY'], 'When the gap must be closed.'),
});

/** The procedures whose time does not count (特别程序, 行政许可法 art. 45), and OTHER_WITH_BASIS. */
export const SpecialProcedureKind = OneOf(
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
);

/** A special procedure of the item, with its basis and its usual length. */
export const SpecialProcedureTerms = Closed({
  kind: SpecialProcedureKind,
  legalBasis: Text('Statute and article.'),
  estimate: Period,
});

/** A limited number of licences (art. 57). */
export const Quota = Closed({ limit: Type.Integer({ minimum: 1 }) });

/** A fee, never without its basis (art. 58). */
export const Fee = Closed({ amountFen: Type.Integer({ minimum: 0 }), legalBasis: Text('Statute and article.') });

/** The item as it was in force at the receipt (S4): a case keeps it, whatever is published later. */
export const PinnedItem = Closed({
  itemCode: ItemCode,
  version: Type.Integer({ minimum: 1 }),
  name: Text('Name of the item (事项名称).'),
  departmentCode: DepartmentCode,
  nature: OneOf(
    ['LICENCE', 'CONFIRMATION', 'REGISTRATION', 'FILING', 'PAYMENT', 'PUBLIC_SERVICE'],
    'Legal nature: 行政许可, 确认, 登记, 备案, 给付, 公共服务.',
  ),
  handlingKind: OneOf(['ON_THE_SPOT', 'COMMITTED'], '即办件 or 承诺件.'),
  clock: Closed({
    profile: OneOf(['LICENSING_LAW', 'SPECIAL_LAW', 'SERVICE_PROMISE', 'NONE'], 'Which law the periods come from.'),
    statutory: OrNull(Period),
    committed: OrNull(Period),
    extension: OrNull(Period),
    legalBasis: Text('Statute and article.'),
  }),
  incompletePolicy: OneOf(
    ['NOTICE_5WD', 'RETURN_RESUBMIT', 'REFUSE_ACCEPTANCE_WITH_LIST'],
    'What the department does with an incomplete case (C-8).',
  ),
  resultKind: OneOf(['CERTIFICATE', 'DECISION_ONLY', 'RECORD'], 'What the applicant takes home.'),
  resultName: Text('Name of the certificate, decision or record.'),
  // Added to the pinned item later than the rest. A case that was received before that does not say it, and its
  // department cannot use it.
  materials: Type.Optional(
    Type.Array(
      Closed({
        code: Code('Unique within the item.'),
        name: Text('Name (材料名称).'),
        required: Type.Boolean(),
        tolerable: Type.Boolean({ description: 'May be missing at a tolerant acceptance (B3).' }),
        source: MaterialSource,
      }),
      { description: 'The published list: nothing else may be asked for (行政许可法 art. 30, 31; S26).' },
    ),
  ),
  tolerance: Type.Optional(OrNull(ToleranceTerms)),
  specialProcedures: Type.Optional(Type.Array(SpecialProcedureTerms)),
  quota: Type.Optional(OrNull(Quota)),
  fee: Type.Optional(OrNull(Fee)),
  needsSiteVisit: Type.Optional(Type.Boolean({ description: 'Verified on the site by at least two (art. 34).' })),
  contactPhone: Type.Optional(PublishedText("The item's published phone number.")),
  validityYears: Type.Optional(
    OrNull(
      Type.Number({ exclusiveMinimum: 0, description: 'How long the result is valid (有效期); null: without end.' }),
    ),
  ),
});
export type PinnedItem = Static<typeof PinnedItem>;
