import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { castFor, receiveCase } from '@hall/demo';
import { bring, fileOnLine, openJoint, openScene, supplement } from '../lists/real-cases.mjs';

/** Rows of a full page. */
const PAGE = 50;
/** A few more than a page, so that every screen has a next one. */
const MANY = PAGE + 5;
/** So many are brought at a time. */
const AT_ONCE = 4;
const decided = ['claimCase', 'acceptCase', 'startReview', 'submitOpinion', 'decideCase', 'makeCertificate'];

/**
 * Fills a hall with real cases until every screen has a full page: cases in every state of the work of one department, results to be handed out, filings
 * on line, and joint cases. Answers who looks at which screen.
 * @param {{ hall: import('@hall/demo').Hall, brokers: string }} given
 */
export async function fillScreens(given) {
  const scene = await openScene({ ...given, places: {} }); // time goes on by itself
  const [item] = scene.items;
  const cast = castFor(scene.hall, item);
  const { persons } = JSON.parse(readFileSync(join(scene.hall.catalogue, 'sample-applicants.json'), 'utf8'));
  const grown = persons.filter(({ idNumber }) => Number(idNumber.slice(6, 10)) < 2000);
  const receive = async (at) => {
    const officer = await scene.as({ staff: cast.officer });
    const applicant = grown[at % 2 === 0 ? 0 : at % grown.length]; // half of the cases belong to one, whose own list is measured
    return (await receiveCase(officer, item, { ...cast, applicant })).id;
  };
  await times(MANY, async (at) => {
    if (at % 5 === 4) return supplement(scene, item);
    await bring(scene, item, decided.slice(0, at % 5), await receive(at));
  });
  await times(MANY, async (at) => bring(scene, item, [...decided, 'offerResult'], await receive(at)));
  await times(MANY, () => fileOnLine(scene, item));
  await times(MANY, () => openJoint(scene));
  return {
    reviewer: { staff: cast.reviewer },
    officer: { staff: cast.officer },
    office: { staff: 'H401' },
    deliverer: { staff: cast.deliverer },
    applicant: { applicant: cast.applicant.key },
  };
}

/** Does something so many times, a few at once. @param {number} count @param {(at: number) => Promise<unknown>} work */
async function times(count, work) {
  let next = 0;
  const one = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}
