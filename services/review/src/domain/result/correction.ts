import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkDecider } from '../lifecycle/separation.ts';
import type { Circumstances } from '../case/circumstances.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import { APPLICANT, clericalFields, isSlip } from './clerical-fields.ts';
import { draft, type DocumentDraft, type Printable } from '../documents/document.ts';
import { documentIdOf, successorOf, type OfficialDocument } from '../documents/official-document.ts';

/** What has to be corrected in which document, and why. */
export type CorrectionAsked = {
  readonly documentId: string;
  readonly corrections: readonly { readonly field: string; readonly becomes: string }[];
  readonly reason: string;
};

/** The documents of the case, and the later versions of its applicant's data to which they may be corrected. */
type KnownVersions = {
  readonly documents: readonly OfficialDocument[];
  readonly applicantVersions: ReadonlySet<string>;
};

/**
 * A decision maker corrects a clerical error in a document of a completed case (更正, T33; B44): a new version takes its place, with a note of
 * what was corrected and why; the old one is kept. Refuses ACTION_NOT_OPEN, NOT_DELIVERED, RECEIVER_MAY_NOT_REVIEW, REVIEWER_MAY_NOT_DECIDE,
 * DOCUMENT_NOT_FOUND in this round, ALREADY_SUPERSEDED, and what `checkCorrections` refuses.
 */
export function decideCorrection(
  reviewCase: ReviewCase,
  asked: CorrectionAsked,
  { by, now, documents, applicantVersions }: KnownVersions & Pick<Circumstances, 'by' | 'now'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'correct');
  if (!status) return notOpen(reviewCase);
  if (reviewCase.deliveredAt === null) return refuse('NOT_DELIVERED');
  const refused = checkDecider(reviewCase, by);
  if (refused) return refused;
  const ofTheRound = documents.filter(({ round }) => round === reviewCase.round);
  const old = ofTheRound.find((document) => documentIdOf(document) === asked.documentId);
  if (!old) return refuse('DOCUMENT_NOT_FOUND', ofTheRound.map(documentIdOf));
  const successor = successorOf(old, ofTheRound);
  if (successor) return refuse('ALREADY_SUPERSEDED', [documentIdOf(successor)]);
  const wrong = checkCorrections(old, firstVersionOf(old, ofTheRound), asked, applicantVersions);
  if (wrong) return wrong;

  const corrected = { ...reviewCase, status };
  const ordinal = ofTheRound.filter(({ type }) => type === old.type).length + 1;
  const data = {
    ...headOf(corrected),
    type: old.type,
    documentId: documentIdOf({ type: old.type, ordinal }),
    supersedes: asked.documentId,
    fields: asked.corrections.map(({ field }) => field),
    correctedAt: now.instant,
    correctedBy: by,
  };
  return withDocuments(decided(corrected, { type: 'DocumentCorrected.v1', data }), correctedPaper(old, asked));
}

/** The first version of the document. Corrections are compared with it, because all of them together must still amount to a slip of the pen. */
function firstVersionOf(document: OfficialDocument, ofTheRound: readonly OfficialDocument[]): OfficialDocument {
  const before = ofTheRound.find((one) => successorOf(one, ofTheRound) === document);
  return before ? firstVersionOf(before, ofTheRound) : document;
}

/**
 * Slips of the pen in wording, and who the applicant is as their data were put right since (see `clericalFields`). Refuses TEXT_MISSING without
 * a reason or a new wording, NOTHING_TO_CORRECT, UNKNOWN_FIELD for what the document does not say or what is named twice, NOT_CLERICAL for a
 * change of substance, with what may be corrected, NOT_THE_APPLICANT for data that are no later version of this applicant's.
 */
function checkCorrections(
  { type, fields }: OfficialDocument,
  first: OfficialDocument,
  asked: CorrectionAsked,
  applicantVersions: ReadonlySet<string>,
): Refused | undefined {
  const { corrections, reason } = asked;
  if (reason.trim() === '' || corrections.some(({ becomes }) => becomes.trim() === ''))
    return refuse('TEXT_MISSING', ['更正的原因', '更正后的内容']);
  const names = corrections.map(({ field }) => field);
  const unknown = names.filter((field, at) => !Object.hasOwn(fields, field) || names.indexOf(field) !== at);
  if (unknown.length > 0) return refuse('UNKNOWN_FIELD', unknown);
  const substantial = corrections
    .filter(({ field, becomes }) => {
      const was = fields[field];
      const isWording = clericalFields[type].includes(field) && (was === null || typeof was === 'string');
      return !isWording || (field !== APPLICANT && !isSlip(String(first.fields[field] ?? ''), becomes));
    })
    .map(({ field }) => field);
  if (substantial.length > 0) return refuse('NOT_CLERICAL', [...substantial, ...clericalFields[type]]);
  const strange = corrections.find(({ field, becomes }) => field === APPLICANT && !applicantVersions.has(becomes));
  if (strange) return refuse('NOT_THE_APPLICANT', [strange.becomes]);
  const isSame = corrections.every(({ field, becomes }) => fields[field] === becomes);
  return isSame ? refuse('NOTHING_TO_CORRECT') : undefined;
}

/** The new version: under a new number, of a certificate under its own and as its next version. The note says what was wrong. */
function correctedPaper(old: OfficialDocument, { corrections, reason }: CorrectionAsked): DocumentDraft {
  const { type, title, ordinal, number, issuedOn, fields } = old;
  const isCertificate = type === 'D8';
  const correction = {
    reason: reason.trim(),
    corrects: documentIdOf(old),
    issuedOn,
    number: isCertificate ? null : number,
    changes: corrections.map(({ field, becomes }) => ({ field, was: fields[field] ?? null, becomes })),
  };
  const wording = Object.fromEntries(corrections.map(({ field, becomes }) => [field, becomes]));
  const corrected: Record<string, Printable> = { ...fields, ...wording, correction };
  if (!isCertificate) return draft(type, title, corrected, { corrects: ordinal });
  corrected['version'] = nextVersion(fields['version']);
  if (wording[APPLICANT] !== undefined) corrected['holder'] = wording[APPLICANT];
  return draft(type, title, corrected, { corrects: ordinal, number });
}

const nextVersion = (version: unknown): string => String(Number(version ?? 1) + 1).padStart(3, '0');
