import { randomUUID } from 'node:crypto';
import { topics, type CloudEvent } from '@hall/event-contracts';
import { saveDraft, type SaveDraft } from '../src/commands/online/save-draft.ts';
import { submitCase } from '../src/commands/online/submit-case.ts';
import type { CaseDraft } from '../src/domain/online/draft.ts';
import type { Caller } from '../src/domain/callers/caller.ts';
import { isRefused, type Refused } from '../src/domain/refusals/refusals.ts';
import type { ServiceCase } from '../src/domain/case/service-case.ts';
import { onProgress } from '../src/events/subscriptions.ts';
import { everythingIn, someone } from './a-case.ts';
import type { TestDesk } from './open-intake.ts';
import { foodLicence, sampleFolder } from './sample-catalogue.ts';

/** The first applicant of the sample, signed in. */
export const applicant: Caller = {
  ...someone('APPLICANT'),
  id: sampleFolder.applicants.persons[0]!.id,
  windowNo: null,
};

/** A request to save a draft with everything filled in. */
export const filledIn = (matters: Partial<SaveDraft> = {}): SaveDraft => {
  const { materials, form, deliveryMethod } = everythingIn();
  return {
    commandId: randomUUID(),
    draftId: null,
    expectedVersion: null,
    applicantId: applicant.id,
    itemCode: foodLicence.itemCode,
    itemVersion: foodLicence.version,
    materials,
    form,
    deliveryMethod,
    ...matters,
  };
};

/** The answer of a command that was not refused. Throws where it was. */
export function granted<Answer extends object>(answer: Answer | Refused): Answer {
  if (isRefused(answer)) throw new Error(`${answer.code} ${answer.details?.join()}`);
  return answer as Answer;
}

/** Saves a draft with everything filled in. */
export const givenDraft = async (desk: TestDesk, by = applicant): Promise<CaseDraft> =>
  granted(await saveDraft(desk, by, filledIn()));

/** A case that was filed online. */
export async function givenSubmission(desk: TestDesk): Promise<ServiceCase> {
  const { id: draftId, version: expectedVersion } = await givenDraft(desk);
  return granted(await submitCase(desk, applicant, { commandId: randomUUID(), draftId, expectedVersion }));
}

let seq = 0;

/** Handles an event of the review service, as if it had just come in. */
export const tellFromReview = (desk: TestDesk, key: string, type: string, data: object): Promise<void> =>
  desk.database.transaction((tx) =>
    onProgress(tx, [
      {
        specversion: '1.0',
        id: randomUUID(),
        source: '/hall/review',
        subject: key,
        key,
        topic: topics.review,
        seq: (seq += 1),
        time: '2025-01-25T02:00:00Z',
        traceparent: null,
        correlationId: null,
        type,
        data,
      } as unknown as CloudEvent,
    ]),
  );
