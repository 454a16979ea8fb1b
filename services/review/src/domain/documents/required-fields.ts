/** The documents (文书) of a case in its department (docs/law/documents.md). */
export const documentTypes = ['D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11', 'D14', 'D15'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The word in a number that says what a document does: 某审补字〔2026〕0001号. */
export const actWords: Readonly<Record<DocumentType, string>> = {
  D2: '受',
  D3: '补',
  D4: '不受',
  D5: '容',
  D6: '准',
  D7: '不准',
  D8: '证',
  D9: '延',
  D10: '特',
  D11: '退',
  D14: '听',
  D15: '核',
};

/**
 * What each document has to say besides the fields all of them have (docs/law/documents.md; the statutes stand there by type). A field may be empty
 * where the thing itself is absent (no fee, no special procedure), but it is always there.
 */
export const requiredFields: Readonly<Record<DocumentType, readonly string[]>> = {
  D2: [
    'acceptedOn',
    'basis',
    'statutoryDueOn',
    'committedDueOn',
    'quotaNumber',
    'fee',
    'specialProcedures',
    'contactPhone',
    'applicantSignature',
  ],
  D3: ['entries', 'supplyBy', 'effect', 'statement', 'receivedOn', 'servedOn'],
  D4: ['ground', 'facts', 'legalBasis', 'competentBody', 'remedies', 'returnedMaterials'],
  D5: ['missing', 'whySecondary', 'supplyForm', 'promisedOn', 'atDelivery', 'consequence', 'creditClause', 'promise'],
  D6: ['content', 'validFrom', 'validTo', 'conditions', 'legalBasis', 'certificateNumber', 'publication', 'decidedBy'],
  D7: ['facts', 'evidence', 'provisions', 'standard', 'cure', 'explanationChannels', 'remedies'],
  D8: ['certificateType', 'holder', 'content', 'validFrom', 'validTo', 'version'],
  D9: ['originalDueOn', 'newDueOn', 'workingDays', 'reason', 'approvedBy'],
  D10: ['kind', 'legalBasis', 'from', 'estimateWorkingDays', 'conductedBy', 'effect'],
  D11: ['cause', 'basis', 'facts', 'legalBasis', 'evidence', 'returnedMaterials', 'mayApplyAgain', 'remedies'],
  D14: [
    'act',
    'ground',
    'right',
    'toldTo',
    'requestBy',
    'requestedOn',
    'heldOn',
    'time',
    'place',
    'chair',
    'challengeRight',
    'openness',
    'publicNotice',
    'record',
    'signature',
  ],
  D15: ['verifiers', 'date', 'findings', 'photos', 'applicantStatement', 'signature', 'rectifications', 'revisitOn'],
};
