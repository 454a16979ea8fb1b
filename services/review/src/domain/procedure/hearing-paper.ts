import type { Hearing, HearingGround } from '../case/procedures.ts';
import { draft, type DocumentDraft, type Printable } from '../documents/document.ts';

const titles = {
  RIGHT_TOLD: { ON_REQUEST: '听证告知书', EX_OFFICIO: '听证告知书' },
  ANNOUNCED: { ON_REQUEST: '听证通知书', EX_OFFICIO: '听证公告' },
  HELD: { ON_REQUEST: '听证笔录', EX_OFFICIO: '听证笔录' },
} as const;

const rights = {
  ON_REQUEST: '申请人、利害关系人依法享有要求听证的权利，不承担组织听证的费用。',
  EX_OFFICIO: '申请人、利害关系人有权参加听证、申辩和质证，不承担组织听证的费用。',
} as const;

/** One of the papers of a hearing (D14; 行政许可法 art. 46–48): the right, the notice, which without a request is a public one, or the record. */
export function hearingPaper(
  act: keyof typeof titles,
  { toldTo, requestedOn }: Pick<Hearing, 'toldTo' | 'requestedOn'>,
  ground: HearingGround,
  fields: Readonly<Record<string, Printable>>,
): DocumentDraft {
  return draft('D14', titles[act][ground], {
    act,
    ground,
    right: rights[ground],
    toldTo,
    requestedOn,
    requestBy: null,
    heldOn: null,
    time: null,
    place: null,
    chair: null,
    record: null,
    signature: null,
    challengeRight: '认为主持人与本行政许可事项有直接利害关系的，有权申请回避。',
    openness: '听证公开举行。',
    publicNotice: ground === 'EX_OFFICIO' ? '向社会公告。' : '通知申请人、利害关系人，必要时予以公告。',
    ...fields,
  });
}
